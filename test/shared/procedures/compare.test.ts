import { describe, expect, test } from 'vitest';
import { aCompleteSituation, tick } from '#test/builders/a-situation.ts';
import { copiesOf, idsOf, stepOf } from '#test/builders/steps-of.ts';

describe('Pas 1: comparing with PRO and PRE', () => {
  test('it is not done while an environment does not answer, and says which', () => {
    const ticket = aCompleteSituation().asking('ACTIC').checked('UNKNOWN', ['PRE']);
    expect(stepOf(ticket, 'check-authorisations')).toMatchObject({
      state: 'NEXT',
      detail: expect.stringContaining('PRE'),
    });
  });

  test('PRE does not matter to a registry that only goes to PRO', () => {
    const ticket = aCompleteSituation().asking('REGISTRE_PROPIETAT').checked('REGISTER_IN_PRE', ['PRE']);
    expect(stepOf(ticket, 'check-authorisations')?.state).toBe('DONE');
  });

  test('a service added after the comparison asks for another', () => {
    const ticket = aCompleteSituation().asking('ACTIC').checked('REGISTER_IN_PRE').asking('CATSALUT');
    expect(stepOf(ticket, 'check-authorisations')?.state).toBe('NEXT');
  });

  const cadastreAsking = (...modalities: string[]) =>
    aCompleteSituation().asking('CADASTRE', { products: [{ code: 'CADASTRE', modalities }] });
  const [oneModality] = cadastreAsking('DADES_CADASTRALS').build().classification.services;
  const [twoModalities] = cadastreAsking('DADES_CADASTRALS', 'DOCUMENT_CSV').build().classification.services;

  test('a modality added after the comparison asks for another, and says which', () => {
    const compared = cadastreAsking('DADES_CADASTRALS').checked('ALREADY_IN_PRE');
    expect(stepOf(compared, 'check-authorisations')?.state).toBe('DONE');
    const corrected = compared.classified({ services: twoModalities ? [twoModalities] : [] });
    expect(stepOf(corrected, 'check-authorisations')).toMatchObject({
      state: 'NEXT',
      detail: expect.stringMatching(/no s’ha comparat.*CADASTRE \/ DOCUMENT_CSV/),
    });
    expect(stepOf(corrected, 'minhap-request')?.state).toBe('BLOCKED');
    expect(stepOf(corrected, 'minhap-register:CADASTRE')).toMatchObject({
      state: 'BLOCKED',
      detail: expect.stringMatching(/^CADASTRE \/ DOCUMENT_CSV\./),
    });
  });

  test('a modality taken away after the comparison needs no other', () => {
    const compared = cadastreAsking('DADES_CADASTRALS', 'DOCUMENT_CSV').checked('REGISTER_IN_PRE');
    const corrected = compared.classified({ services: oneModality ? [oneModality] : [] });
    expect(stepOf(corrected, 'check-authorisations')?.state).toBe('DONE');
  });

  test('a registry asked for more than was compared is not yet in PRO', () => {
    const registry = (...modalities: string[]) =>
      aCompleteSituation().asking('REGISTRE_MERCANTIL', { products: [{ code: 'REGISTRE_MERCANTIL', modalities }] });
    const compared = registry('INFO_MERCANTIL').checked('REGISTER_IN_PRE');
    expect(stepOf(compared, 'register-pro:REGISTRE_MERCANTIL')?.state).toBe('DONE');
    const { services } = registry('INFO_MERCANTIL', 'ALTRA_MODALITAT').build().classification;
    expect(stepOf(compared.classified({ services }), 'register-pro:REGISTRE_MERCANTIL')?.state).toBe('BLOCKED');
  });

  test('another spelling of the same modality was compared too', () => {
    const { services } = aCompleteSituation()
      .asking('AEAT', { products: [{ code: 'AEAT_IAE', modalities: ['AEAT_IAE'] }] })
      .build().classification;
    const compared = aCompleteSituation()
      .asking('AEAT', { products: [{ code: 'AEAT_IAE', modalities: ['AEATIAE'] }] })
      .checked('REGISTER_IN_PRE');
    expect(stepOf(compared.classified({ services }), 'check-authorisations')?.state).toBe('DONE');
  });

  test.each([
    ['4317110007', 'DONE'],
    ['0829810004', 'NEXT'],
  ])('a comparison of the body %s leaves the step of 4317110007 %s', (ine10, state) => {
    const ticket = aCompleteSituation().asking('ACTIC').checked('ALREADY_IN_PRE', [], ine10);
    expect(stepOf(ticket, 'check-authorisations')?.state).toBe(state);
  });

  test('what another body has proves nothing of this one, and the step says whose it is', () => {
    const ticket = aCompleteSituation().asking('ACTIC').checked('ALREADY_IN_PRE', [], '0829810004');
    expect(stepOf(ticket, 'check-authorisations')?.detail).toContain('0829810004');
    expect(stepOf(ticket.after(tick('check-authorisations')), 'register-pre:ACTIC')?.state).toBe('NEXT');
    const other = aCompleteSituation().asking('ACTIC').checked('NOT_IN_PRO', [], '0829810004');
    expect(idsOf(other)).not.toContain('transfer-support-unit:ACTIC');
  });

  test('the same body written without its zero is the same body', () => {
    const ticket = aCompleteSituation().body('Ajuntament de Vic', '829810004').asking('ACTIC');
    expect(stepOf(ticket.checked('REGISTER_IN_PRE', [], '0829810004'), 'check-authorisations')?.state).toBe('DONE');
  });

  test('while the ticket names no body, the one the agent typed counts and its code is used', () => {
    const ticket = aCompleteSituation().body('Ajuntament').asking('COAC');
    const compared = ticket.checked('REGISTER_IN_PRE', [], '0829810004');
    expect(stepOf(compared, 'check-authorisations')?.state).toBe('DONE');
    expect(copiesOf(compared, 'dcoc-properties:COAC')).toEqual([
      ['Al final de dcoc.coac.expedients.organismes', ',829810004,0829810004'],
      ['Si la línia no hi és', 'dcoc.coac.expedients.organismes=829810004,0829810004'],
    ]);
  });

  test('its proof counts what was found', () => {
    const ticket = aCompleteSituation()
      .asking('ACTIC')
      .asking('CATSALUT')
      .checked((modality) => (modality.startsWith('ACTIC') ? 'ALREADY_IN_PRE' : 'EXPIRED_IN_PRO'));
    expect(stepOf(ticket, 'check-authorisations')?.evidence[0]?.text).toBe(
      'Modalitats comparades: 2. Sense autorització vigent a PRO: 1. Ja a PRE: 1.',
    );
    expect(stepOf(ticket, 'transfer-support-unit:CATSALUT')?.detail).toContain('RCA / ');
    expect(idsOf(ticket)).not.toContain('transfer-support-unit:ACTIC');
  });

  test('a college without known codes is looked up by hand', () => {
    const ticket = aCompleteSituation().asking('COL_GIRONA');
    const step = stepOf(ticket, 'check-authorisations');
    expect(step?.offers.map(({ kind }) => kind)).not.toContain('CHECK_AUTHORISATIONS');
    expect(step?.detail).toContain('a mà');
  });

  test('the INE10 is given as SIRI stores it', () => {
    const ticket = aCompleteSituation().body('Ajuntament de Vic', '0829810004').asking('ACTIC');
    expect(copiesOf(ticket, 'check-authorisations')).toEqual([['INE10 com el desa el SIRI', '829810004']]);
  });

  test('the transfer waits for the Support Unit since it was sent, and stays as a record once solved', () => {
    const ticket = aCompleteSituation().asking('ACTIC').checked('NOT_IN_PRO').sending('transfer-support-unit');
    expect(stepOf(ticket, 'transfer-support-unit:ACTIC')).toMatchObject({
      state: 'WAITING',
      waitingFor: { whom: 'la Unitat de Suport', since: ticket.build().now },
    });
    expect(stepOf(ticket.checked('REGISTER_IN_PRE'), 'transfer-support-unit:ACTIC')?.state).toBe('DONE');
  });
});
