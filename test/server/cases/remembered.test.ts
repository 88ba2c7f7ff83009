import { describe, expect, test } from 'vitest';
import { remembered } from '#server/cases/remembered.ts';
import { type ClassifyOptions, classify } from '#shared/classification/classify.ts';
import { noDecisions } from '#shared/classification/decisions.ts';
import { defaultOriginTags } from '#shared/classification/origin-tags.ts';
import type { TicketFacts } from '#shared/contract/index.ts';
import { aTicket } from '#test/builders/a-ticket.ts';

const { facts } = aTicket().asking('Volem el Padró.');
const options: Required<ClassifyOptions> = { locale: 'ca', decisions: noDecisions, tags: defaultOriginTags };

function counting(most?: number) {
  const done: TicketFacts[] = [];
  const read = remembered((given, how) => {
    done.push(given);
    return classify(given, how);
  }, most);
  return { done, read };
}

describe('a ticket that was read is not read again', () => {
  test.each<[string, TicketFacts]>([
    ['as it stands', facts],
    ['loaded anew', structuredClone(facts)],
    ['told in another order', Object.fromEntries(Object.entries(facts).reverse()) as TicketFacts],
  ])('%s', (_, again) => {
    const { done, read } = counting();
    read(facts, options);
    expect(read(again, options)).toEqual(classify(facts, options));
    expect(done).toHaveLength(1);
  });

  test.each<[string, TicketFacts, Partial<ClassifyOptions>]>([
    ['its words', aTicket().asking('Volem el Cadastre.').facts, {}],
    ['its origin', aTicket().asking('Volem el Padró.').from('DIRECT').facts, {}],
    ['the agent’s answers', facts, { decisions: { answers: { origin: 'DIRECT' }, corrections: [] } }],
    ['a correction', facts, { decisions: { answers: {}, corrections: [{ field: 'origin', value: 'DIRECT' }] } }],
    ['the language', facts, { locale: 'es' }],
    ['the desk’s tags', facts, { tags: { ...defaultOriginTags, direct: 'directe' } }],
  ])('unless %s changed', (_, other, change) => {
    const { done, read } = counting();
    read(facts, options);
    const how = { ...options, ...change };
    expect(read(other, how)).toEqual(classify(other, how));
    expect(done).toHaveLength(2);
  });

  test('or many others were read since', () => {
    const { done, read } = counting(2);
    const others = ['Volem el Cadastre.', 'Volem l’AEAT.'].map((words) => aTicket().asking(words).facts);
    for (const ticket of [facts, ...others, facts]) read(ticket, options);
    expect(done).toHaveLength(4);
  });

  test('the one looked at last stays', () => {
    const { done, read } = counting(2);
    const [cadastre = facts, aeat = facts] = ['Volem el Cadastre.', 'Volem l’AEAT.'].map(
      (words) => aTicket().asking(words).facts,
    );
    for (const ticket of [facts, cadastre, facts, aeat, facts]) read(ticket, options);
    expect(done).toEqual([facts, cadastre, aeat]);
  });
});
