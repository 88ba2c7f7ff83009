import { describe, expect, test } from 'vitest';
import { stepTitles } from '#server/audit/step-titles.ts';

describe('the titles of the steps that events name', () => {
  test('are those of the procedure, with the service where the step is about one', () => {
    const titles = stepTitles([
      { detail: { stepId: 'documents' } },
      { detail: { stepId: 'college-consent:COAC', heldBack: ['register-pre:COAC'], blockedBy: ['documents'] } },
    ]);
    expect(Object.keys(titles).sort()).toEqual(['college-consent:COAC', 'documents', 'register-pre:COAC']);
    expect(titles['college-consent:COAC']?.ca).toMatch(/permís al col·legi.* · .*\(COAC\)$/);
    expect(titles.documents?.en).toBe('Check the form and the CDA certificate');
  });

  test('name the service of a step about one of its handlings, and not the question of a step about one', () => {
    const titles = stepTitles([{ detail: { heldBack: ['register-pre:TGSS.MINHAP', 'question:disposition'] } }]);
    expect(titles['register-pre:TGSS.MINHAP']?.es).toMatch(/ · /);
    expect(titles['question:disposition']?.es).not.toMatch(/ · /);
  });

  test.each([
    ['a step that no version has', { stepId: 'fax-the-form' }],
    ['a name that objects inherit', { stepId: 'constructor' }],
    ['what is no step', { stepId: 7, heldBack: { all: true }, blockedBy: [null, ['documents']] }],
    ['nothing', {}],
  ])('are none for %s', (_what, detail) => {
    expect(stepTitles([{ detail }])).toEqual({});
  });
});
