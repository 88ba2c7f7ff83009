import { describe, expect, test } from 'vitest';
import { bodyNif } from '#shared/procedures/body.ts';
import { aCompleteSituation } from '#test/builders/a-situation.ts';
import { stepOf } from '#test/builders/steps-of.ts';

describe('the body’s NIF offered to copy', () => {
  test.each([
    { form: 'P-9900100-J', zendesk: 'P9900300F', nif: 'P9900100J' },
    { form: '<b>', zendesk: 'P9900300F', nif: 'P9900300F' },
    { form: '', zendesk: ' p9900300f ', nif: 'P9900300F' },
    { form: '<b>', zendesk: '<b>', nif: null },
    { form: '', zendesk: '', nif: null },
  ])('form "$form", Zendesk "$zendesk": $nif', ({ form, zendesk, nif }) => {
    const ticket = aCompleteSituation()
      .classified({ organization: { name: 'Ajuntament de Prova', nif: zendesk } })
      .formRead({ organization: { name: 'Ajuntament de Prova', nif: form } });
    expect(bodyNif(ticket.build())).toBe(nif);
  });
});

describe('a step whose codes are made of the INE10 says when it is missing', () => {
  test.each([
    ['COAC', 'dcoc-properties:COAC'],
    ['COEIC', 'dcoc-properties:COEIC'],
    ['CADASTRE', 'minhap-spreadsheet'],
  ])('%s: %s', (serviceId, stepId) => {
    const ticket = aCompleteSituation().asking(serviceId);
    expect(stepOf(ticket.body('Ens'), stepId)?.detail).toContain('Falta l’INE10');
    expect(stepOf(ticket.body('Ens', '08279'), stepId)?.detail).toContain('Falta l’INE10');
    expect(stepOf(ticket.body('Ens', '4317110007'), stepId)?.detail).not.toContain('Falta l’INE10');
  });
});
