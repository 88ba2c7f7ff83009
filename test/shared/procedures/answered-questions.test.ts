import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { Correction, TicketFacts } from '#shared/contract/index.ts';
import { locales } from '#shared/i18n/locale.ts';
import { procedureSteps } from '#shared/procedures/index.ts';
import { answer, aSituation, morning, reopen, type SituationBuilder } from '#test/builders/a-situation.ts';
import { aTicket } from '#test/builders/a-ticket.ts';
import { ownTickets } from '#test/builders/labelled-tickets.ts';
import { stepOf, stepsOf } from '#test/builders/steps-of.ts';

/** A ticket as the agent's answers and corrections leave it. */
function read(facts: TicketFacts, done: SituationBuilder = aSituation().at(morning)): SituationBuilder {
  const { answers, actions } = done.build();
  const corrections = actions.flatMap(({ request }) =>
    request.type === 'CORRECT_CLASSIFICATION' ? [request.correction] : [],
  );
  const classification = classify(facts, { decisions: { answers: { ...answers }, corrections } });
  return done.with({ facts, classification });
}

const withoutOrigin = aTicket().saying('Volem integrar el Cadastre per servei web.').facts;
const corrects = (correction: Correction) =>
  ({ type: 'CORRECT_CLASSIFICATION', correction, reason: 'Ho diu el correu' }) as const;
const optionsOf = (ticket: SituationBuilder, id: string) =>
  stepOf(ticket, id)?.offers.flatMap((offer) => (offer.kind === 'ANSWER' ? offer.options : []));

describe('a question that the agent answered', () => {
  const answered = read(withoutOrigin, aSituation().at(morning).after(answer('origin', 'DIRECT')));

  test('stays on the checklist as done: what was answered, by whom and when', () => {
    expect(stepOf(read(withoutOrigin), 'question:origin')?.state).toBe('NEXT');
    expect(stepOf(answered, 'question:origin')).toMatchObject({
      title: 'D’on ve aquest tiquet?',
      state: 'DONE',
      evidence: [{ text: "L'ens l'ha obert directament", by: 'Agent de guàrdia', at: '2026-03-10T08:01:00.000Z' }],
    });
    expect(stepOf(answered, 'open-through-eacat')?.state).toBe('NEXT');
  });

  test('can be answered again, and the new answer is the one that counts', () => {
    expect(optionsOf(answered, 'question:origin')?.map(({ value }) => value)).toContain('ALTA_DE_SERVEIS');
    const changed = read(withoutOrigin, answered.after(answer('origin', 'ALTA_DE_SERVEIS')));
    expect(stepOf(changed, 'question:origin')?.evidence.map(({ text }) => text)).toEqual([
      "D'una alta de serveis d'EACAT",
    ]);
    expect(stepsOf(changed).map(({ id }) => id)).not.toContain('open-through-eacat');
  });

  test('says so when a correction of the same fact counts instead, and then it is corrected there', () => {
    const corrected = read(withoutOrigin, answered.after(corrects({ field: 'origin', value: 'ALTA_DE_SERVEIS' })));
    const step = stepOf(corrected, 'question:origin');
    expect(step?.state).toBe('DONE');
    expect(step?.detail).toMatch(/^Ara val la correcció/);
    expect(optionsOf(corrected, 'question:origin')).toEqual([]);
  });

  test('a correction of something else leaves it as it was', () => {
    const corrected = read(withoutOrigin, answered.after(corrects({ field: 'disposition', value: 'PROCEED' })));
    expect(stepOf(corrected, 'question:origin')?.detail).toBeNull();
    expect(optionsOf(corrected, 'question:origin')).not.toEqual([]);
  });

  test('opened again is asked again with the same answers', () => {
    const open = read(withoutOrigin, answered.after(reopen('question:origin')));
    expect(stepOf(open, 'question:origin')?.state).toBe('NEXT');
    expect(optionsOf(open, 'question:origin')).toEqual(optionsOf(answered, 'question:origin'));
  });

  test('the two answers on a padró or the ministry’s are steps of their own, not questions', () => {
    const padro = aSituation()
      .asking('PADRO')
      .after(answer('padro-purpose', 'deploy'), answer('minhap-answer:DGP', 'with-code'));
    expect(stepsOf(padro).filter(({ id }) => id.startsWith('question:'))).toEqual([]);
  });
});

describe('every question of the classification', () => {
  const audifilm = aTicket()
    .saying('Bon dia, som d’Audifilm. Us fem arribar el full.')
    .attaching('full.xlsx')
    .with({ requester: { name: 'Audifilm', email: 'suport@audifilm.example' } }).facts;
  const twoBodies = aTicket()
    .ticking(['CADASTRE'])
    .with({ organization: { name: 'Ajuntament de Castellfosc', nif: 'P9910004B' } }).facts;
  const more = [
    { id: 'a sheet of Audifilm’s', facts: audifilm },
    { id: 'two bodies', facts: twoBodies },
  ];
  const asked = [...ownTickets, ...more].flatMap(({ id, facts }) =>
    classify(facts).questions.map((question) => ({ ticket: id, facts, question })),
  );
  const kinds = [...new Set(asked.map(({ question }) => question.id.split(':')[0]))];

  test('is asked by some ticket of these', () => {
    expect(kinds.sort()).toEqual([
      'form-vs-text',
      'handling',
      'mass-excel',
      'organization',
      'origin',
      'service',
      'services',
      'split-colleges',
    ]);
  });

  test.each(locales)('keeps its words and its answers once it is answered, in %s', (locale) => {
    for (const { ticket, facts, question: inCatalan } of asked) {
      const question = classify(facts, { locale }).questions.find(({ id }) => id === inCatalan.id);
      const given = question?.options.at(-1);
      const done = read(facts, aSituation().after(answer(inCatalan.id, given?.value ?? '')));
      const step = procedureSteps(done.build(), locale).find(({ id }) => id === `question:${inCatalan.id}`);
      const options = step?.offers.flatMap((offer) => (offer.kind === 'ANSWER' ? offer.options : [])) ?? [];
      expect(question?.text.startsWith(step?.title ?? 'no step'), ticket).toBe(true);
      expect(step?.evidence.map(({ text }) => text)).toEqual([given?.label]);
      expect(options).toEqual(expect.arrayContaining(question?.options ?? []));
    }
  });
});
