import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import { aTicket } from '#test/builders/a-ticket.ts';

const asking = (words: string, ine10: string) =>
  classify(
    aTicket()
      .asking(words)
      .with({ organization: { name: 'Ajuntament de Prova', ine10 } }).facts,
  );

describe('the body’s code that Zendesk keeps', () => {
  test.each([
    ['4317110007', '4317110007'],
    ['801930008', '0801930008'],
  ])('%s is known as %s, without a warning', (ine10, ten) => {
    const { organization, warnings } = asking('Volem el Padró.', ine10);
    expect(organization.ine10).toBe(ten);
    expect(warnings).toEqual([]);
  });

  test.each(['08279', '-1', '1', 'ABC', '43171100070'])(
    '%s is no code: it is not used, and the agent is told',
    (ine10) => {
      const { organization, warnings } = asking('Volem el Padró.', ine10);
      expect(organization).toEqual({ name: 'Ajuntament de Prova' });
      expect(warnings).toMatchObject([
        {
          id: 'ine10-malformed',
          text: expect.stringContaining(ine10),
          evidence: [{ source: 'organization', quote: ine10 }],
        },
      ]);
    },
  );

  test('when it is none, the one the text gives is taken', () => {
    expect(asking('Codi INE10: 801930008. Volem el Padró.', '08279').organization.ine10).toBe('0801930008');
  });

  test('left blank, there is nothing to warn about', () => {
    expect(asking('Volem el Padró.', '  ').warnings).toEqual([]);
  });
});
