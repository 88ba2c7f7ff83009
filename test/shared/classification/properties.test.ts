import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { TicketFacts } from '#shared/contract/index.ts';
import { labelledBeside, labelledTickets } from '#test/builders/labelled-tickets.ts';
import { choices, compose, factsOf } from './composed-tickets.ts';
import {
  footers,
  histories,
  layouts,
  markups,
  orders,
  type Rewriting,
  rewritings,
  signatures,
  writings,
} from './rewritings.ts';

/** What a ticket is taken for; products, evidence and wording may follow the words. */
function answer(facts: TicketFacts) {
  const { disposition, scopes, handlings, origin, services, missing, environments } = classify(facts);
  return {
    disposition,
    scopes,
    handlings,
    origin: origin.value,
    services: [...new Set(services.map(({ serviceId }) => serviceId))],
    missing,
    environments,
  };
}

function answersTo({ rewrite }: Rewriting, write: (facts: TicketFacts) => TicketFacts) {
  return Object.fromEntries(labelledTickets.map(({ id, facts }) => [id, answer(rewrite(write(facts)))]));
}

const asItIs = Object.fromEntries(labelledTickets.map(({ id, facts }) => [id, answer(facts)]));
const plainly = (facts: TicketFacts) => facts;

const rows = (of: readonly Rewriting[]) => of.map((rewriting) => [rewriting.name, rewriting] as const);

describe('every labelled ticket is answered the same', () => {
  test.skipIf(labelledBeside.length > 0)('(those beside the checkout are not here: only the project’s own)', () => {
    expect(labelledTickets.length).toBeGreaterThan(0);
  });

  test.each([...rows(writings), ...rows(layouts)])('written %s', (_, rewriting) => {
    expect(answersTo(rewriting, plainly)).toEqual(asItIs);
  });

  test.each(rows(markups))('out of HTML %s', (_, rewriting) => {
    expect(answersTo(rewriting, plainly)).toEqual(asItIs);
  });

  test.each([...rows(signatures), ...rows(footers)])('ended %s', (_, rewriting) => {
    expect(answersTo(rewriting, plainly)).toEqual(asItIs);
  });

  test.each(rows(histories))('answering, %s', (_, rewriting) => {
    expect(answersTo(rewriting, plainly)).toEqual(asItIs);
  });

  test.each(rows(orders))('%s', (_, rewriting) => {
    expect(answersTo(rewriting, plainly)).toEqual(asItIs);
  });
});

describe('a ticket whose sentences stand each on its own', () => {
  test('asks for what it asks for, whatever it uses already and refuses', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const { asked, paragraphs } = compose(chosen);
        expect(answer(factsOf(paragraphs))).toMatchObject({ services: asked, origin: 'ALTA_DE_SERVEIS' });
      }),
      { numRuns: 500 },
    );
  });

  test('is answered the same whatever the order of the services it asks for', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const reversed = { ...chosen, asked: chosen.asked.toReversed() };
        expect(answer(factsOf(compose(reversed).paragraphs))).toEqual(answer(factsOf(compose(chosen).paragraphs)));
      }),
      { numRuns: 500 },
    );
  });

  test('is answered the same whatever the order of its paragraphs', () => {
    const shuffled = choices.chain((chosen) => {
      const { paragraphs } = compose(chosen);
      return fc.tuple(
        fc.constant(paragraphs),
        fc.shuffledSubarray([...paragraphs], { minLength: paragraphs.length, maxLength: paragraphs.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([paragraphs, otherwise]) => {
        expect(answer(factsOf(otherwise))).toEqual(answer(factsOf(paragraphs)));
      }),
      { numRuns: 500 },
    );
  });

  test('is answered the same however it is written, laid out and ended', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...rewritings), (chosen, { rewrite }) => {
        const facts = factsOf(compose(chosen).paragraphs);
        expect(answer(rewrite(facts))).toEqual(answer(facts));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('two things done to a ticket at once', () => {
  /** A signature closes what is said now: what another rewriting writes below it is no history to be read apart. */
  const inside = [...writings, ...layouts, ...markups];
  const tails = [...signatures, ...footers, ...histories];

  test('change the answer no more than one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...labelledTickets),
        fc.constantFrom(...tails),
        fc.constantFrom(...inside),
        ({ id, facts }, tail, inner) => {
          expect({ id, ...answer(inner.rewrite(tail.rewrite(facts))) }).toEqual({ id, ...asItIs[id] });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
