import { describe, expect, test } from 'vitest';
import { aCompleteSituation, tick } from '#test/builders/a-situation.ts';
import { offerOf } from './offered-values.ts';

const registered = aCompleteSituation()
  .asking('REGISTRE_MERCANTIL')
  .checked('REGISTER_IN_PRE')
  .after(tick('register-pro:REGISTRE_MERCANTIL'));

describe('the table behind a message', () => {
  test('names products and modalities, with the finalities of the environments the message speaks of', () => {
    expect(offerOf(registered, 'corpme-registered').table).toEqual({
      environments: ['PRO'],
      rows: [
        {
          product: { code: 'REGISTRE_MERCANTIL', name: 'REGISTRE_MERCANTIL' },
          modality: { code: 'INFO_MERCANTIL', name: 'Modalitat INFO_MERCANTIL' },
          finalities: { PRO: ['4317110007_TRAMITS'] },
        },
      ],
    });
  });

  test('what SIRI was not asked about is named by the catalogue', () => {
    const { services } = aCompleteSituation()
      .asking('ACTIC', { products: [{ code: 'ACTIC', modalities: [] }] })
      .build().classification;
    const ticket = aCompleteSituation()
      .asking('ACTIC', { products: [{ code: 'ACTIC', modalities: ['ACTIC_CERTIFICAT'] }] })
      .checked('ALREADY_IN_PRE')
      .classified({ services })
      .after(tick('check-authorisations'), tick('register-pre:ACTIC'));
    const { table } = offerOf(ticket, 'homologation-request');
    expect(table?.rows.length).toBeGreaterThan(0);
    expect(table?.rows.filter(({ modality }) => modality.name === '')).toEqual([]);
  });

  test('a message that lists no authorisations has none', () => {
    const ticket = aCompleteSituation().asking('AEAT').checked('REGISTER_IN_PRE');
    expect(offerOf(ticket, 'aeat-certificate').table).toBeUndefined();
  });
});
