import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { Decisions } from '#shared/classification/decisions.ts';
import { aTicket } from '#test/builders/a-ticket.ts';

function found(ticket: ReturnType<typeof aTicket>, decisions?: Decisions) {
  const result = classify(ticket.facts, decisions ? { decisions } : {});
  return {
    services: result.services.map(({ serviceId }) => serviceId),
    asks: result.questions.map(({ id }) => id),
    disposition: result.disposition,
    result,
  };
}

describe('the form decides', () => {
  test('which services, whatever their order', () => {
    const one = classify(aTicket().from('ALTA_DE_SERVEIS').ticking(['DGP', 'CADASTRE']).facts);
    const other = classify(aTicket().from('ALTA_DE_SERVEIS').ticking(['CADASTRE', 'DGP', 'DGP']).facts);
    expect(one.services.map(({ serviceId }) => serviceId)).toEqual(['CADASTRE', 'DGP']);
    expect(other).toEqual(one);
  });

  test('and the captions it shows are the evidence', () => {
    const { result } = found(aTicket().from('ALTA_DE_SERVEIS').ticking(['SOC']));
    expect(result.services[0]?.evidence).toEqual([{ source: 'form', quote: 'Servei d’Ocupació de Catalunya (SOC)' }]);
  });

  test('services without a checkbox come from the text', () => {
    expect(found(aTicket().ticking(['SOC']).asking('Demanem també RPE_CONSULTA.'))).toMatchObject({
      services: ['PARELLES_ESTABLES', 'SOC'],
      asks: [],
    });
  });

  test('who asks, and a different body in Zendesk is asked about', () => {
    const ticket = aTicket()
      .from('ALTA_DE_SERVEIS')
      .ticking(['SOC'])
      .with({ organization: { name: 'Un altre', nif: 'P9999999Z' } });
    const { result, asks } = found(ticket);
    expect(result.organization).toEqual({ name: 'Ajuntament de Prova', nif: 'P9900000A' });
    expect(asks).toEqual(['organization']);
    const answered = found(ticket, { answers: { organization: 'ZENDESK' }, corrections: [] });
    expect(answered.result.organization).toEqual({ name: 'Un altre', nif: 'P9999999Z' });
    expect(answered.asks).toEqual([]);
  });
});

describe('a contradiction is asked, with both quotes', () => {
  const more = aTicket().ticking(['CADASTRE']).asking('Volem el Cadastre i el Padró.');

  test('the text asks for more than the form', () => {
    expect(found(more)).toMatchObject({ services: ['CADASTRE'], asks: ['form-vs-text'], disposition: 'PROCEED' });
    expect(found(more).result.mentioned.map(({ serviceId }) => serviceId)).toEqual(['PADRO']);
  });

  test('the text refuses what the form ticks', () => {
    const { asks, services, result } = found(aTicket().ticking(['CADASTRE', 'DGP']).asking('La DGP no la necessitem.'));
    expect({ asks, services }).toEqual({ asks: ['form-vs-text'], services: ['CADASTRE', 'DGP'] });
    expect(result.questions[0]?.evidence?.map(({ source }) => source)).toEqual(['description', 'form']);
  });

  test.each([
    ['FORM', ['CADASTRE'], 'PROCEED'],
    ['TEXT', ['CADASTRE', 'PADRO'], 'SPLIT_BY_SCOPE'],
    ['BOTH', ['CADASTRE', 'PADRO'], 'SPLIT_BY_SCOPE'],
  ])('the answer %s settles it', (answer, services, disposition) => {
    const settled = found(more, { answers: { 'form-vs-text': answer }, corrections: [] });
    expect(settled).toMatchObject({ services, disposition, asks: [] });
  });
});

describe('a form with nothing of Via Oberta', () => {
  test('leaves the text to speak, with a question', () => {
    expect(
      found(
        aTicket()
          .ticking([], { otherServices: ['e-NOTUM'] })
          .asking('Volem el Cadastre.'),
      ),
    ).toMatchObject({
      services: ['CADASTRE'],
      asks: ['form-vs-text'],
    });
  });

  test('is about another service when the text names none', () => {
    const { result } = found(
      aTicket()
        .ticking([], { otherServices: ['VALId', 'SCT-DEV'] })
        .asking('Us enviem el formulari.'),
    );
    expect(result).toMatchObject({
      disposition: 'OTHER_SERVICE',
      otherServices: ['SCT-DEV', 'VALId'],
      environments: [],
    });
  });
});

test('a form of June 2023 that ticks SCT-DEV warns that its caption misled', () => {
  const ticket = aTicket()
    .from('ALTA_DE_SERVEIS')
    .ticking(['SOC'], { version: '2023-06-27', otherServices: ['SCT-DEV'], signed: false });
  expect(found(ticket).result.warnings.map(({ id }) => id)).toEqual(['sct-caption', 'form-unsigned']);
});

describe('a form that ticks what the catalogue does not have', () => {
  const newer = aTicket().from('ALTA_DE_SERVEIS').ticking(['AEAT', 'SERVEI_NOU_2027', 'ALTRE_SERVEI', 'ALTRE_SERVEI']);

  test.each([['ca'], ['es'], ['en']] as const)('names it in %s', (locale) => {
    const { warnings, services } = classify(newer.facts, { locale });
    expect(services.map(({ serviceId }) => serviceId)).toEqual(['AEAT']);
    expect(warnings).toMatchObject([
      { id: 'service-unknown', text: expect.stringContaining('ALTRE_SERVEI, SERVEI_NOU_2027') },
    ]);
    expect(warnings[0]?.evidence).toEqual([
      { source: 'form', quote: 'ALTRE_SERVEI' },
      { source: 'form', quote: 'SERVEI_NOU_2027' },
    ]);
  });

  test('names the first twenty of many', () => {
    const many = Array.from({ length: 30 }, (_, index) => `NOU_${index + 10}`);
    const { warnings } = classify(aTicket().from('ALTA_DE_SERVEIS').ticking(many).facts);
    expect(warnings[0]?.text).toContain('NOU_29…');
    expect(warnings[0]?.evidence).toHaveLength(20);
  });
});
