import { describe, expect, test } from 'vitest';
import { wasDoneByHand } from '#shared/procedures/done-by-hand.ts';
import { procedureSteps, procedureTable } from '#shared/procedures/index.ts';
import { messageSteps } from '#shared/procedures/message-steps.ts';
import {
  aCompleteSituation,
  answer,
  aSituation,
  idOf,
  recordLink,
  reopen,
  type SituationBuilder,
  skip,
  tick,
} from '#test/builders/a-situation.ts';
import { paths, stationsOf } from './paths.ts';

const actic = aCompleteSituation().asking('ACTIC');
const redirect = aSituation().asking('ACTIC').disposed('REDIRECT_TO_ALTA');
const aeat = aCompleteSituation().asking('AEAT').checked('REGISTER_IN_PRE');
const isClosed = (builder: SituationBuilder, id: string) => {
  const state = procedureSteps(builder.build(), 'ca').find((step) => step.id === id)?.state;
  return state === 'DONE' || state === 'SKIPPED';
};

describe('whether an agent did something for a step', () => {
  test.each<[string, SituationBuilder, string, boolean]>([
    ['nothing at all', actic, 'documents', false],
    ['a tick', actic.after(tick('documents')), 'documents', true],
    ['a tick of another step', actic.after(tick('close-ticket')), 'documents', false],
    ['the same step of another service', aeat.after(tick('register-pre:ACTIC')), 'aeat-message:ACTIC', false],
    ['a skip', actic.after(skip('documents', 'Ja hi eren')), 'documents', true],
    ['a link', actic.after(recordLink('minhap-request', 'CAID 1')), 'minhap-request', true],
    ['an answer to the step’s own question', actic.after(answer('padro-purpose', 'deploy')), 'padro-purpose', true],
    ['an answer to the ticket’s question', actic.after(answer('origin', 'DIRECT')), 'question:origin', true],
    ['an answer to another question', actic.after(answer('origin', 'DIRECT')), 'padro-purpose', false],
    ['a comparison', aeat, 'register-pre:AEAT', true],
    ['a comparison, for what it cannot prove', aeat, 'aeat-screenshot:AEAT', false],
    ['a sent reply', redirect.sending('open-through-eacat'), 'open-through-eacat', true],
    ['a sent reply, for the step of its service', aeat.sending('aeat-certificate'), 'aeat-message:AEAT', true],
    ['another sent reply', redirect.sending('split-by-scope'), 'open-through-eacat', false],
    [
      'a reply in the editor',
      redirect.after({ type: 'INSERT_REPLY', replyId: 'open-through-eacat', language: 'ca' }),
      'open-through-eacat',
      false,
    ],
    ['a tick undone since', actic.after(tick('documents'), reopen('documents')), 'documents', false],
    ['a tick after reopening', actic.after(reopen('documents'), tick('documents')), 'documents', true],
    [
      'a reply inserted before reopening and sent after',
      redirect.after(
        { type: 'INSERT_REPLY', replyId: 'open-through-eacat', language: 'ca' },
        reopen('open-through-eacat'),
        { type: 'CONFIRM_REPLY_SENT', insertionId: idOf(0), edited: false },
      ),
      'open-through-eacat',
      true,
    ],
  ])('%s', (_, builder, stepId, expected) => {
    expect(wasDoneByHand({ id: stepId, services: [] }, builder.build())).toBe(expected);
  });

  test.each(paths)('exactly those steps open again when reopened: $ticket', (path) => {
    for (const station of stationsOf(path)) {
      const situation = station.build();
      const closed = procedureSteps(station.build(), 'ca').filter(({ id }) => isClosed(station, id));
      const opening = closed.filter(({ id }) => !isClosed(station.after(reopen(id)), id));
      expect(opening.map(({ id }) => id)).toEqual(
        closed.filter((step) => wasDoneByHand(step, situation)).map(({ id }) => id),
      );
    }
  });
});

test('the steps that a message closes are those of the procedure', () => {
  const steps = procedureTable.procedures.flatMap(({ versions }) => versions.at(-1)?.steps ?? []);
  const closedByMessage = steps.filter(({ doneOnceSent }) => doneOnceSent);
  expect(Object.fromEntries(closedByMessage.map(({ id, replies }) => [id, replies]))).toEqual(messageSteps);
});
