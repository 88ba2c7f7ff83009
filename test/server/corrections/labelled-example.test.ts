import { describe, expect, test } from 'vitest';
import { labelledExample } from '#server/corrections/labelled-example.ts';
import { classify } from '#shared/classification/classify.ts';
import { defaultOriginTags } from '#shared/classification/origin-tags.ts';
import { type ActionRequest, TicketFacts } from '#shared/contract/index.ts';
import { aForm, aTicket } from '#test/builders/a-ticket.ts';
import { aStoredCase } from './stored-cases.ts';

const cadastre = aTicket().titled('Cadastre').asking('Volem integrar el Cadastre.').facts;
const corrected = (correction: unknown, reason: string) =>
  ({ type: 'CORRECT_CLASSIFICATION', correction, reason }) as ActionRequest;
const answered = (questionId: string, value: string): ActionRequest => ({ type: 'ANSWER_QUESTION', questionId, value });

const exampleOf = (facts: TicketFacts, ...requests: ActionRequest[]) =>
  labelledExample(aStoredCase(facts, requests), defaultOriginTags);

describe('a ticket that an agent corrected', () => {
  const example = exampleOf(
    cadastre,
    corrected({ field: 'services', value: [{ serviceId: 'PADRO' }] }, 'Ho van aclarir per telèfon.'),
  );

  test('is labelled with what the agent says, and what follows from it', () => {
    expect(example?.expect).toMatchObject({ services: ['PADRO'], scopes: ['LOCAL'], handlings: ['PADRO'] });
  });

  test('keeps what the rules had said, by which rule, and where they differ', () => {
    expect(example?.rules.concluded).toMatchObject({ services: ['CADASTRE'], scopes: ['AGE'] });
    expect(example?.rules.by).toMatchObject({ origin: 'origin-given', 'service:CADASTRE': expect.any(String) });
    expect(example?.differs).toEqual(['scopes', 'handlings', 'services', 'products']);
  });

  test('says why in the agent’s words, without the agent', () => {
    expect(example?.why).toBe('An agent corrected services: Ho van aclarir per telèfon.');
    expect(JSON.stringify(example)).not.toContain('Agnès');
  });

  test('has facts that the contract takes', () => {
    expect(TicketFacts.safeParse(example?.facts).success).toBe(true);
  });
});

describe('what makes a ticket an example', () => {
  test.each([
    ['a corrected origin', corrected({ field: 'origin', value: 'DIRECT' }, 'Ho diu l’ens.'), { origin: 'DIRECT' }],
    [
      'a corrected disposition',
      corrected({ field: 'disposition', value: 'OTHER_SERVICE' }, 'És una incidència.'),
      { disposition: 'OTHER_SERVICE' },
    ],
  ])('%s', (_, request, expected) => {
    expect(exampleOf(cadastre, request)?.expect).toMatchObject(expected);
  });

  test('the answer to a question of what it is', () => {
    const facts = aTicket().asking('Volem integrar la TGSS.').facts;
    const example = exampleOf(facts, answered('handling:TGSS', 'STANDARD'));
    expect(example?.expect).toMatchObject({ disposition: 'PROCEED', handlings: ['STANDARD'] });
    expect(example?.rules.asks).toContain('handling:TGSS');
    expect(example?.why).toBe('Asked handling:TGSS, an agent answered STANDARD.');
  });

  test('not the answer to a question of how to go on, nor a step ticked', () => {
    const facts = aTicket().asking('Volem integrar el Padró.').facts;
    expect(exampleOf(facts, answered('padro-purpose', 'CONSUME'), { type: 'TICK_STEP', stepId: 'x' })).toBeUndefined();
  });

  test('an agent who says what the rules say too: nothing differs', () => {
    expect(
      exampleOf(cadastre, corrected({ field: 'origin', value: 'ALTA_DE_SERVEIS' }, 'Vist a EACAT.'))?.differs,
    ).toEqual([]);
  });
});

describe('an example tells nobody’s name', () => {
  const who = { name: 'Marta Ferrer Soler', email: 'marta.ferrer@prova.example' };
  const signed = aTicket()
    .titled('Padró - Marta Ferrer Soler')
    .asking(
      'Volem integrar el Padró.\n\nMarta Ferrer Soler\nDNI 00000001R, marta.ferrer@prova.example\nMarta, de Sistemes',
    )
    .attaching('formulari_marta_ferrer_soler.pdf')
    .commented('Hola, soc la Marta. Parleu amb Agnès Agentessa.')
    .with({ requester: who, organization: { name: 'Ajuntament de Prova', nif: 'P9900000A' } }).facts;
  const example = exampleOf(
    signed,
    corrected({ field: 'origin', value: 'DIRECT' }, 'La Marta Ferrer Soler m’ho ha dit.'),
  );
  const written = JSON.stringify(example);

  test.each(['Marta', 'marta', 'Ferrer', 'Soler', 'Agentessa', '00000001R', '@prova.example', 'P9900000A'])(
    'nor number: %s',
    (word) => expect(written).not.toContain(word),
  );

  test('while the text keeps its lines and the body its name', () => {
    expect(example?.facts.description.split('\n')).toHaveLength(signed.description.split('\n').length);
    expect(example?.facts.organization?.name).toBe('Ajuntament de Prova');
  });

  test('nor the technician’s, the integrator’s and the addresses of the form', () => {
    const technician = { ...aForm([]).technician, givenName: 'Pere', surname: 'Exemple', nif: '00000001R' };
    const facts = aTicket().asking('Pere Exemple us envia el formulari.').ticking(['DGP'], { technician }).facts;
    const told = JSON.stringify(exampleOf(facts, corrected({ field: 'origin', value: 'DIRECT' }, 'Sí.')));
    expect(told).not.toMatch(/Pere|Exemple|00000001R/);
  });

  test('a requester whose surname is a service is left the service', () => {
    const facts = aTicket()
      .asking('Us demanem la integració amb el Padró municipal.\n\nAtentament,\nMaria Padró')
      .with({ requester: { name: 'Maria Padró' } }).facts;
    const named = exampleOf(facts, corrected({ field: 'origin', value: 'DIRECT' }, 'Sí.'));
    expect(named?.expect.services).toEqual(['PADRO']);
    expect(named?.facts.description).toContain('el Padró municipal');
    expect(named?.facts.description).not.toContain('Maria');
  });
});

describe('an example tells nobody’s name, however it is written', () => {
  const technician = {
    ...aForm([]).technician,
    givenName: 'Pere',
    surname: 'Exemple Vidal',
    phone: '+34 872 000 111',
    email: 'pexemple7@prova.example',
  };
  const application = {
    name: 'Gestor NúriaFerrer',
    description: 'La fa la Núria Ferrer',
    technology: '',
    other: 'Pere',
  };
  const text = [
    'Volem integrar el Padró. FerrerBosch, NURIAFERRER i nuria_ferrer_bosch.',
    'Truqueu al 600 000 001, al (+34) 93.000.00.02, al 0034600000003 o al 872000111.',
    'DNI 00 000 001 R, 00000001_R, 00000001\u00a0R, X 0000000 T i 00.000.001-R.',
    'Usuaris nfb i pexemple7.',
  ].join('\n');
  const facts = aTicket()
    .asking(text)
    .ticking(['PADRO'], { technician, application })
    .with({
      requester: { name: 'Núria Ferrer Bosch', email: 'nfb@prova.example' },
      organization: { name: 'Núria Ferrer', ine10: '0829810004' },
      tags: ['nuria_ferrer', 'vip'],
    }).facts;
  const example = exampleOf(facts, corrected({ field: 'origin', value: 'DIRECT' }, 'Ho diu NuriaFerrer, 600.000.001.'));
  const told = JSON.stringify(example);

  test.each([
    /ferrer/i,
    /n[uú]ria/i,
    /bosch/i,
    /pere|exemple7|vidal/i,
    /nfb/,
    /600[ .]?000/,
    /93\.000/,
    /872[ .]?000/,
    /000001/,
    /00[. ]000[. ]001/,
    /0000000/,
  ])('%s', (trace) => expect(told).not.toMatch(trace));

  test('while what is nobody’s stays', () => {
    expect(example?.facts.organization?.ine10).toBe('0829810004');
    expect(example?.facts.tags).toContain('vip');
    expect(example?.expect.services).toEqual(['PADRO']);
  });

  test.each([
    ['a body that shares a surname', { name: 'Ajuntament de Ferrer' }, 'Ajuntament de Ferrer'],
    ['a practice under the name of who wrote', { name: 'Notaria Núria Ferrer Bosch' }, 'Notaria Xxxx Xxxx Xxxx'],
    ['an individual', { name: 'Anna Prova Mostra', nif: '00000001R' }, 'Xxxx'],
  ])('the name of %s', (_, organization, kept) => {
    const given = aTicket()
      .asking('Volem integrar el Padró.')
      .with({ requester: { name: 'Núria Ferrer Bosch' }, organization }).facts;
    const one = exampleOf(given, corrected({ field: 'origin', value: 'DIRECT' }, 'Sí.'));
    expect(one?.facts.organization?.name).toBe(kept);
  });

  test.each(['22/11/2026', '0829810004', 'CAID-123456', '10 000 000', '2026 11 22 a les 9'])('not %s', (plain) => {
    const given = aTicket().asking(`Volem integrar el Padró: ${plain}.`).facts;
    const one = exampleOf(given, corrected({ field: 'origin', value: 'DIRECT' }, 'Sí.'));
    expect(one?.facts.description).toContain(plain);
  });
});

test('a desk’s own tags are exported under the names that the rules know', () => {
  const facts = aTicket()
    .saying('Volem integrar el Cadastre.')
    .with({ tags: ['via_eacat', 'vip'] }).facts;
  const request = corrected({ field: 'services', value: [{ serviceId: 'DGP' }] }, 'És la DGP.');
  const example = labelledExample(aStoredCase(facts, [request]), { ...defaultOriginTags, alta: 'via_eacat' });
  expect(example?.facts.tags).toEqual([defaultOriginTags.alta, 'vip']);
  expect(example && classify(example.facts).origin.value).toBe('ALTA_DE_SERVEIS');
});
