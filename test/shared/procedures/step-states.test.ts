import { describe, expect, test } from 'vitest';
import { offeredReplies } from '#shared/replies/index.ts';
import {
  aCompleteSituation,
  answer,
  aSituation,
  idOf,
  reopen,
  type SituationBuilder,
  skip,
  tick,
} from '#test/builders/a-situation.ts';
import { stepOf, stepsOf } from '#test/builders/steps-of.ts';

const statesOf = (builder: SituationBuilder) =>
  Object.fromEntries(stepsOf(builder).map(({ id, state }) => [id, state]));

const actic = aCompleteSituation().asking('ACTIC');
const redirect = aSituation().asking('ACTIC').disposed('REDIRECT_TO_ALTA');

describe('the state of each step', () => {
  test('one is next, what comes after it is blocked by it, and says by what', () => {
    expect(statesOf(actic)).toEqual({
      documents: 'DONE',
      'check-authorisations': 'NEXT',
      'register-pre:ACTIC': 'BLOCKED',
      'homologation-request:ACTIC': 'BLOCKED',
      'register-integrator': 'BLOCKED',
      'close-ticket': 'BLOCKED',
    });
    expect(stepOf(actic, 'register-pre:ACTIC')?.blockedBy).toEqual(['check-authorisations']);
  });

  test('what can be done later without waiting is to do', () => {
    const two = aCompleteSituation().asking('ACTIC').asking('TGSS').checked('REGISTER_IN_PRE');
    expect(stepOf(two, 'register-pre:ACTIC')?.state).toBe('NEXT');
    expect(stepOf(two, 'register-pre:TGSS')?.state).toBe('PENDING');
  });

  test('a tick proves a step, with who, when and the note', () => {
    const ticked = actic.after({ type: 'TICK_STEP', stepId: 'check-authorisations', note: 'Mirat a la base de dades' });
    expect(stepOf(ticked, 'check-authorisations')).toMatchObject({
      state: 'DONE',
      evidence: [{ text: 'Mirat a la base de dades', by: 'Agent de guàrdia', at: ticked.build().now }],
    });
  });

  test('a skipped step keeps its reason and lets the others go on', () => {
    const skipped = actic.after(skip('check-authorisations', 'El SIRI està aturat'));
    expect(stepOf(skipped, 'check-authorisations')).toMatchObject({
      state: 'SKIPPED',
      evidence: [{ text: 'El SIRI està aturat' }],
    });
    expect(stepOf(skipped, 'register-pre:ACTIC')?.state).toBe('NEXT');
  });

  test.each([
    ['a tick', tick('check-authorisations')],
    ['a skip', skip('check-authorisations', 'No cal')],
  ])('reopening undoes %s', (_, mark) => {
    expect(stepOf(actic.after(mark, reopen('check-authorisations')), 'check-authorisations')?.state).toBe('NEXT');
  });

  test('reopening a comparison asks for a new one', () => {
    const compared = actic.checked('REGISTER_IN_PRE');
    const reopened = compared.after(reopen('check-authorisations'));
    expect(stepOf(reopened, 'check-authorisations')?.state).toBe('NEXT');
    expect(stepOf(reopened.checked('REGISTER_IN_PRE'), 'check-authorisations')?.state).toBe('DONE');
  });

  test('the last of a tick and a skip counts', () => {
    const both = actic.after(tick('check-authorisations'), skip('check-authorisations', 'Era un altre tiquet'));
    expect(stepOf(both, 'check-authorisations')?.state).toBe('SKIPPED');
    expect(stepOf(both.after(tick('check-authorisations')), 'check-authorisations')?.state).toBe('DONE');
  });

  test('a reply in the editor proves nothing; sent, it does', () => {
    const inserted = redirect.after({ type: 'INSERT_REPLY', replyId: 'open-through-eacat', language: 'ca' });
    expect(stepOf(inserted, 'open-through-eacat')?.state).toBe('NEXT');
    const sent = inserted.after({ type: 'CONFIRM_REPLY_SENT', insertionId: idOf(0), edited: false });
    expect(stepOf(sent, 'open-through-eacat')).toMatchObject({
      state: 'DONE',
      evidence: [{ text: 'Missatge enviat' }],
    });
  });

  test('a reply inserted before reopening and sent after it counts', () => {
    const sent = redirect.after(
      { type: 'INSERT_REPLY', replyId: 'open-through-eacat', language: 'ca' },
      tick('open-through-eacat'),
      reopen('open-through-eacat'),
      { type: 'CONFIRM_REPLY_SENT', insertionId: idOf(0), edited: false },
    );
    expect(stepOf(sent, 'open-through-eacat')?.state).toBe('DONE');
  });

  test('sending another reply does not close this step', () => {
    expect(stepOf(redirect.sending('split-by-scope'), 'open-through-eacat')?.state).toBe('NEXT');
  });

  test('a tick does not stand for an answer the procedure needs', () => {
    const padro = aCompleteSituation().asking('PADRO').after(tick('padro-purpose'));
    expect(stepOf(padro, 'padro-purpose')?.state).toBe('NEXT');
  });

  test('an answer can be changed', () => {
    const padro = aCompleteSituation().asking('PADRO').after(answer('padro-purpose', 'deploy'));
    expect(stepOf(padro, 'padro-purpose')?.offers).toContainEqual(
      expect.objectContaining({ kind: 'ANSWER', questionId: 'padro-purpose' }),
    );
    expect(statesOf(padro.after(answer('padro-purpose', 'consume')))).not.toHaveProperty('padro-jira');
  });

  test('the same case always gives the same steps', () => {
    expect(stepsOf(actic)).toEqual(stepsOf(actic));
  });
});

describe('what a step offers', () => {
  const kinds = (builder: SituationBuilder, id: string) => stepOf(builder, id)?.offers.map(({ kind }) => kind);

  test('an open one, all it can', () => {
    expect(kinds(actic, 'check-authorisations')).toEqual(['CHECK_AUTHORISATIONS', 'COPY', 'TICK']);
  });

  test('a blocked one, nothing that would do it', () => {
    expect(kinds(actic, 'register-pre:ACTIC')).toEqual(['LINK', 'LINK']);
  });

  test('a closed one can be looked up and repeated, not ticked again', () => {
    expect(kinds(actic.checked('REGISTER_IN_PRE'), 'check-authorisations')).toEqual(['CHECK_AUTHORISATIONS', 'COPY']);
    expect(kinds(redirect.sending('open-through-eacat'), 'open-through-eacat')).toEqual(['REPLY']);
  });
});

describe('a ticket with several services', () => {
  const mixed = aCompleteSituation()
    .asking('REGISTRE_MERCANTIL')
    .asking('COAC')
    .asking('ACTIC')
    .checked((modality) => (modality.startsWith('ACTIC') ? 'NOT_IN_PRO' : 'REGISTER_IN_PRE'));

  test('what one service waits for does not stop the others', () => {
    expect(statesOf(mixed)).toMatchObject({
      'transfer-support-unit:ACTIC': 'NEXT',
      'college-consent:COAC': 'PENDING',
      'register-pre:ACTIC': 'BLOCKED',
      'register-pre:COAC': 'BLOCKED',
      'register-pro:REGISTRE_MERCANTIL': 'DONE',
      'corpme-message': 'PENDING',
    });
    expect(stepOf(mixed, 'register-pre:ACTIC')?.blockedBy).toEqual(['transfer-support-unit:ACTIC']);
    expect(stepOf(mixed, 'register-pre:COAC')?.blockedBy).toEqual(['college-consent:COAC']);
  });

  test('each step says which services it is about', () => {
    expect(stepOf(mixed, 'corpme-message')?.services).toEqual(['REGISTRE_MERCANTIL']);
    expect(stepOf(mixed, 'homologation-request:COAC')?.services).toEqual(['COAC']);
  });

  test('TGSS with its debt and its vida laboral follows both ways', () => {
    const tgss = aCompleteSituation()
      .asking('TGSS', { handling: 'STANDARD', products: [{ code: 'SCSP_TGSS', modalities: [] }] })
      .asking('TGSS', { handling: 'MINHAP', products: [{ code: 'TGSS_VIDA_LABORAL', modalities: [] }] })
      .checked('REGISTER_IN_PRE');
    expect(statesOf(tgss)).toMatchObject({ 'register-pre:TGSS': 'NEXT', 'minhap-register:TGSS': 'BLOCKED' });
    const registered = tgss.after(tick('register-pre:TGSS'));
    expect(stepOf(registered, 'homologation-request:TGSS')?.state).toBe('PENDING');
    expect(stepOf(registered, 'homologation-request:TGSS.MINHAP')?.blockedBy).toEqual(['minhap-register:TGSS']);
  });

  test('AEAT is told it is ready while DGP still waits for the ministry', () => {
    const ready = aCompleteSituation()
      .asking('AEAT')
      .asking('DGP')
      .checked('REGISTER_IN_PRE')
      .after(tick('register-pre:AEAT'))
      .sending('aeat-certificate')
      .after(tick('aeat-screenshot:AEAT'), tick('aeat-load-certificate:AEAT'));
    expect(stepOf(ready, 'homologation-request:DGP')?.state).toBe('BLOCKED');
    const told = ready.sending('homologation-request', 'homologation-request:AEAT');
    expect(stepOf(told, 'homologation-request:AEAT')?.state).toBe('DONE');
    expect(stepOf(told, 'homologation-request:DGP')?.state).toBe('BLOCKED');
    const bothReady = told.checked('ALREADY_IN_PRE');
    const [message] = offeredReplies(bothReady.build(), 'ca').filter(({ id }) => id === 'homologation-request');
    const services = message?.placeholders.find(({ name }) => name === 'services')?.values.ca;
    expect(services).toContain('DGP');
    expect(services).not.toContain('AEAT');
  });

  test('one message tells all the services that are ready at the same time', () => {
    const two = aCompleteSituation().asking('ACTIC').asking('CATSALUT').checked('ALREADY_IN_PRE');
    const told = two.sending('homologation-request', 'homologation-request:ACTIC', 'homologation-request:CATSALUT');
    expect(statesOf(told)).toMatchObject({
      'homologation-request:ACTIC': 'DONE',
      'homologation-request:CATSALUT': 'DONE',
    });
  });
});
