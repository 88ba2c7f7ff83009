import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { Decisions } from '#shared/classification/decisions.ts';
import { narrowingRules } from '#shared/classification/narrowing.ts';
import { aTicket, type TicketBuilder } from '#test/builders/a-ticket.ts';

const reached = new Set<string>();

function entries(ticket: TicketBuilder, decisions: Decisions = { answers: {}, corrections: [] }): string[] {
  const { services, explanations } = classify(ticket.facts, { decisions });
  for (const { rule } of explanations) reached.add(rule);
  return services.map(
    ({ serviceId, handling, products }) => `${serviceId} ${handling} ${products.map(({ code }) => code)}`,
  );
}

describe('TGSS is narrowed, never routed on its checkbox', () => {
  test.each([
    ['debt', 'Necessitem el deute amb la Seguretat Social.', ['TGSS STANDARD SCSP_TGSS']],
    ['a modality of debt', 'Necessitem Q2827003ATGSS001B.', ['TGSS STANDARD SCSP_TGSS']],
    ['working life', 'Necessitem la vida laboral.', ['TGSS MINHAP TGSS_VIDA_LABORAL']],
    [
      'both',
      'Necessitem el deute amb la Seguretat Social i la vida laboral.',
      ['TGSS MINHAP TGSS_VIDA_LABORAL', 'TGSS STANDARD SCSP_TGSS'],
    ],
    ['one that is left', 'Necessitem la TGSS. La vida laboral no ens cal.', ['TGSS STANDARD SCSP_TGSS']],
    ['nothing said', 'Necessitem la consulta de la TGSS.', ['TGSS null ']],
  ])('%s', (_, words, gives) => {
    expect(entries(aTicket().asking(words))).toEqual(gives);
  });

  test('the text narrows what the form ticks', () => {
    expect(entries(aTicket().ticking(['TGSS']).asking('És per saber el deute dels licitadors.'))).toEqual([
      'TGSS STANDARD SCSP_TGSS',
    ]);
    expect(entries(aTicket().ticking(['TGSS']).asking('Us enviem el formulari.'))).toEqual(['TGSS null ']);
  });
});

describe('DGT goes through the ministry, with two exceptions', () => {
  test.each([
    ['vehicles', 'Necessitem les dades de vehicles de la DGT.', ['DGT MINHAP DGT']],
    ['the old channel', 'Necessitem el servei ATEX de la DGT.', ['DGT STANDARD DGT']],
    [
      'the old channel, no longer used',
      'Necessitem les dades de vehicles. ATEX ja no el fem servir.',
      ['DGT MINHAP DGT'],
    ],
    [
      'the old channel and its own modalities',
      'Necessitem ATEX i DGT_DADES_VEHICLE.',
      ['DGT MINHAP DGT', 'DGT STANDARD DGT'],
    ],
    ['the vehicle tax modality alone', 'Necessitem DGT_DADES_VEHICLE_IVTM.', ['DGT null DGT']],
    ['vehicle tax debtors', 'Necessitem els deutors de l’IVTM.', ['IVTM STANDARD ATMV']],
  ])('%s', (_, words, gives) => {
    expect(entries(aTicket().asking(words))).toEqual(gives);
  });
});

describe('the checkbox of legal residence changed its meaning on 2023-12-20', () => {
  test.each([
    ['2023-06-27', 'RESIDENCIA_LEGAL MINHAP ESTRANGERIA'],
    ['2026-03-18', 'RESIDENCIA_LEGAL MINHAP DGP_RESIDENCIA_LEGAL'],
  ])('form of %s', (version, gives) => {
    expect(entries(aTicket().from('ALTA_DE_SERVEIS').ticking(['RESIDENCIA_LEGAL'], { version }))).toEqual([gives]);
  });
});

describe('where the procedure does not say, nothing is guessed', () => {
  test.each(['INE', 'ECA'])('%s has no handling', (id) => {
    expect(entries(aTicket().from('ALTA_DE_SERVEIS').ticking([id]))).toEqual([`${id} null `]);
  });

  test('until the agent says', () => {
    const ticket = aTicket().from('ALTA_DE_SERVEIS').ticking(['INE']);
    expect(entries(ticket, { answers: { 'handling:INE': 'MINHAP' }, corrections: [] })).toEqual(['INE MINHAP ']);
  });
});

describe('products with one handling need no question', () => {
  test('AEAT ticked without a word is AEAT', () => {
    expect(entries(aTicket().from('ALTA_DE_SERVEIS').ticking(['AEAT']))).toEqual(['AEAT AEAT ']);
  });
});

test.each([
  ['SCSP_TGSS', ['TGSS STANDARD SCSP_TGSS']],
  ['TGSS_VIDA_LABORAL', ['TGSS MINHAP TGSS_VIDA_LABORAL']],
  ['BOTH', ['TGSS MINHAP TGSS_VIDA_LABORAL', 'TGSS STANDARD SCSP_TGSS']],
])('the answer %s settles TGSS', (answer, gives) => {
  const ticket = aTicket().asking('Necessitem la TGSS.');
  expect(entries(ticket, { answers: { 'handling:TGSS': answer }, corrections: [] })).toEqual(gives);
});

test('every rule has a ticket that reaches it', () => {
  expect(narrowingRules.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});
