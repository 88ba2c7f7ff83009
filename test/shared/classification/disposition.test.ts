import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { Decisions } from '#shared/classification/decisions.ts';
import { dispositionRules } from '#shared/classification/disposition.ts';
import { environmentRules } from '#shared/classification/environments.ts';
import { aTicket, type TicketBuilder } from '#test/builders/a-ticket.ts';

const reached = new Set<string>();

function decide(ticket: TicketBuilder, decisions: Decisions = { answers: {}, corrections: [] }) {
  const result = classify(ticket.facts, { decisions });
  for (const { rule } of result.explanations) reached.add(rule);
  return result;
}

const unknown = aTicket();
const cadastre = aTicket().asking('Volem el Cadastre.');

describe('the first that applies decides', () => {
  test.each([
    [
      'another AOC service comes before the direct origin',
      aTicket().from('DIRECT').asking('Volem integrar e-NOTUM.'),
      'OTHER_SERVICE',
      [],
    ],
    ['a fault of a service in use', unknown.saying('El Padró ens dona error.'), 'OTHER_SERVICE', []],
    [
      'an integration to be removed',
      unknown.saying('Volem donar de baixa la integració del Cadastre.'),
      'OTHER_SERVICE',
      [],
    ],
    [
      'new addresses of a service in use',
      unknown.saying('Cal actualitzar les IP de la integració del Padró.'),
      'OTHER_SERVICE',
      [],
    ],
    [
      'a question on a service in use',
      unknown.saying('Tenim el Padró integrat. Quantes consultes hem fet aquest any?'),
      'OTHER_SERVICE',
      [],
    ],
    [
      'an expired certificate',
      unknown.saying('El certificat que fem servir per al Cadastre ha caducat.'),
      'OTHER_SERVICE',
      [],
    ],
    ['a thank-you', unknown.saying('Moltes gràcies, ja ens funciona tot.'), 'OTHER_SERVICE', []],
    ['a message that asks for nothing', unknown.saying('Només és per informar-vos del canvi.'), 'OTHER_SERVICE', []],
    ['an account in EACAT', unknown.saying('Necessitem un usuari nou a EACAT.'), 'OTHER_SERVICE', []],
    ['COETC alone, even when direct', aTicket().from('DIRECT').asking('Volem el COETC.'), 'CLOSE_COETC', []],
    ['COETC with another college goes on', aTicket().asking('Volem el COETC i el COAC.'), 'PROCEED', ['PRE', 'PRO']],
    [
      'direct comes before the scopes',
      aTicket().from('DIRECT').asking('Volem el Cadastre i el Padró.'),
      'REDIRECT_TO_ALTA',
      ['PRE', 'PRO'],
    ],
    [
      'direct without a service',
      aTicket().from('DIRECT').asking('Volem integrar-nos a Via Oberta.'),
      'REDIRECT_TO_ALTA',
      [],
    ],
    [
      'scopes come before an unknown origin',
      unknown.saying('Volem integrar el Cadastre i el Padró.'),
      'SPLIT_BY_SCOPE',
      ['PRE', 'PRO'],
    ],
    [
      'scopes come before missing documents',
      aTicket().from('COPY_OF_ALTA').asking('Volem el Cadastre i el Padró.'),
      'SPLIT_BY_SCOPE',
      ['PRE', 'PRO'],
    ],
    [
      'a copy without documents',
      aTicket().from('COPY_OF_ALTA').asking('Volem el Cadastre.'),
      'REQUEST_DOCUMENTS',
      ['PRE', 'PRO'],
    ],
    ['no service', aTicket().asking('Volem fer una integració.'), 'ASK_AGENT', []],
    ['an empty ticket', unknown, 'ASK_AGENT', []],
    [
      'a shared name beside a service',
      aTicket().asking('Volem el Cadastre. Volem també l’IDESCAT.'),
      'ASK_AGENT',
      ['PRE', 'PRO'],
    ],
    ['an unknown origin', unknown.saying('Volem integrar el Cadastre.'), 'ASK_AGENT', ['PRE', 'PRO']],
    ['an unknown handling', aTicket().asking('Volem la TGSS.'), 'ASK_AGENT', ['PRE', 'PRO']],
    ['registrars have no pre-production', aTicket().asking('Volem la nota simple.'), 'PROCEED', ['PRO']],
    [
      'registrars beside a college have both',
      aTicket().asking('Volem la nota simple i el COAC.'),
      'PROCEED',
      ['PRE', 'PRO'],
    ],
    [
      'a homologation is the move to production',
      aTicket().from('HOMOLOGATION').asking('El document del Cadastre.'),
      'PROCEED',
      ['PRO'],
    ],
    ['all is clear', cadastre, 'PROCEED', ['PRE', 'PRO']],
  ])('%s', (_, ticket, disposition, environments) => {
    expect(decide(ticket)).toMatchObject({ disposition, environments });
  });
});

describe('mass registrations by Audifilm', () => {
  const excel = aTicket().attaching('altes.xlsx');

  test.each([
    ['Audifilm sends them', excel.asking('Des d’Audifilm us enviem 20 altes d’ajuntaments.'), true, []],
    ['with the services named', excel.asking('Des d’Audifilm us enviem 20 altes per al Padró.'), true, []],
    ['Audifilm is only the supplier', aTicket().asking('El nostre gestor és d’Audifilm. Volem el Padró.'), false, []],
    [
      'another supplier’s spreadsheet',
      excel.asking('Abans treballàvem amb Audifilm. Adjuntem 12 altes.'),
      false,
      ['services'],
    ],
    [
      'a spreadsheet of something else',
      excel.asking('Des d’Audifilm us enviem les IP. Volem el Padró.'),
      false,
      ['mass-excel'],
    ],
    ['a spreadsheet and no Audifilm', excel.asking('Us enviem 12 altes en un Excel per al Padró.'), false, []],
  ])('%s', (_, ticket, isMass, asks) => {
    const result = decide(ticket);
    expect(result.handlings.includes('MASS_EXCEL')).toBe(isMass);
    expect(result.questions.map(({ id }) => id)).toEqual(asks);
    if (isMass) expect(result).toMatchObject({ disposition: 'PROCEED', environments: ['PRO'] });
  });

  test('the agent may say so', () => {
    const ticket = excel.asking('Des d’Audifilm us enviem les dades. Volem el Padró.');
    expect(decide(ticket, { answers: { 'mass-excel': 'YES' }, corrections: [] }).handlings).toEqual([
      'MASS_EXCEL',
      'PADRO',
    ]);
  });
});

describe('the agent’s decisions feed back', () => {
  test('a corrected disposition holds, the newest last', () => {
    const corrections: Decisions['corrections'] = [
      { field: 'disposition', value: 'PROCEED' },
      { field: 'disposition', value: 'OTHER_SERVICE' },
    ];
    expect(decide(cadastre, { answers: {}, corrections })).toMatchObject({
      disposition: 'OTHER_SERVICE',
      environments: [],
    });
  });

  test('a correction keeps the modalities that the ticket names for a product that stays', () => {
    const ticket = aTicket()
      .from('ALTA_DE_SERVEIS')
      .saying('Demanem AEAT_DADES (ECOT103) i AEAT_IRPF (C2), i el Cadastre.');
    const corrections: Decisions['corrections'] = [
      { field: 'services', value: [{ serviceId: 'AEAT', products: ['AEAT_DADES'], handling: 'AEAT' }] },
    ];
    expect(decide(ticket, { answers: {}, corrections }).services).toMatchObject([
      { serviceId: 'AEAT', handling: 'AEAT', products: [{ code: 'AEAT_DADES', modalities: ['ECOT103'] }] },
    ]);
  });

  test('corrected services replace what was found', () => {
    const corrections: Decisions['corrections'] = [
      {
        field: 'services',
        value: [
          { serviceId: 'TGSS', products: ['SCSP_TGSS'] },
          { serviceId: 'INE', handling: 'MINHAP' },
        ],
      },
    ];
    const result = decide(cadastre, { answers: {}, corrections });
    expect(result.services.map(({ serviceId, handling }) => [serviceId, handling])).toEqual([
      ['INE', 'MINHAP'],
      ['TGSS', 'STANDARD'],
    ]);
    expect(result.disposition).toBe('PROCEED');
  });

  test('a named service ends the question which one it is', () => {
    const ticket = aTicket().asking('Volem fer una integració.');
    const result = decide(ticket, { answers: { services: 'CADASTRE' }, corrections: [] });
    expect(result).toMatchObject({ disposition: 'PROCEED', questions: [] });
    expect(decide(ticket, { answers: { services: 'OTHER' }, corrections: [] }).disposition).toBe('OTHER_SERVICE');
  });

  test('several colleges go on together, and may be split', () => {
    const ticket = aTicket().asking('Volem el COAC i el CAATEEB.');
    expect(decide(ticket)).toMatchObject({ disposition: 'PROCEED', questions: [{ id: 'split-colleges' }] });
    expect(decide(ticket, { answers: { 'split-colleges': 'SPLIT' }, corrections: [] }).disposition).toBe(
      'SPLIT_BY_SCOPE',
    );
    expect(decide(ticket, { answers: { 'split-colleges': 'TOGETHER' }, corrections: [] })).toMatchObject({
      disposition: 'PROCEED',
      questions: [],
    });
  });
});

describe('what the agent must know', () => {
  test('the ATEX channel is reported closed', () => {
    expect(decide(aTicket().asking('Volem ATEX.')).warnings.map(({ id }) => id)).toEqual(['atex-closed']);
  });

  test('sanctions need an agreement with the DGT', () => {
    const { warnings } = decide(aTicket().asking('Volem DGT_SANCIONS_CONDUCTOR.'));
    expect(warnings.map(({ id }) => id)).toEqual(['dgt-sanctions-agreement']);
  });

  test('the body’s code is read from the text when Zendesk does not have it', () => {
    expect(decide(aTicket().asking('Codi INE10: 801930008. Volem el Padró.')).organization).toEqual({
      ine10: '0801930008',
    });
  });
});

test('every rule has a ticket that reaches it', () => {
  const rules = [...dispositionRules, ...environmentRules].map(({ id }) => id);
  expect(rules.filter((id) => !reached.has(id))).toEqual([]);
});
