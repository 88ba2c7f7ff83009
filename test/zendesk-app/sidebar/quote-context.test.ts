import { describe, expect, test } from 'vitest';
import { contextOf } from '#zendesk-app/sidebar/quote-context.ts';

const description = `${'abans '.repeat(30)}demanem el Cadastre avui${' després'.repeat(30)}`;
const start = description.indexOf('Cadastre');
const facts = { subject: 'Cadastre', description, comments: ['primer', 'I el\npadró'] };

describe('a quote is shown among the words around it', () => {
  test('cut at word ends, with an ellipsis on each cut side', () => {
    const shown = contextOf({ source: 'description', quote: 'Cadastre', start, end: start + 8 }, facts);
    expect(shown.quote).toBe('Cadastre');
    expect(shown.before).toMatch(/^… (abans )+demanem el $/);
    expect(shown.after).toMatch(/^ avui( després)+ …$/);
  });

  test('whole, where the text is short, on one line', () => {
    expect(contextOf({ source: 'comment', index: 1, quote: 'padró', start: 5, end: 10 }, facts)).toEqual({
      before: 'I el ',
      quote: 'padró',
      after: '',
    });
  });

  test.each([
    { why: 'it comes from the form', evidence: { source: 'form' as const, quote: 'Dirección General de Catastro' } },
    { why: 'the ticket has changed since', evidence: { source: 'subject' as const, quote: 'Padró', start: 0, end: 5 } },
  ])('alone, when $why', ({ evidence }) => {
    expect(contextOf(evidence, facts)).toEqual({ before: '', quote: evidence.quote, after: '' });
  });
});
