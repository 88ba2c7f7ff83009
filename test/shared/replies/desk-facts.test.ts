import { describe, expect, test } from 'vitest';
import { locales } from '#shared/i18n/locale.ts';
import { deskFacts, factOrigin, factValues, newestOrigin } from '#shared/replies/desk-facts.ts';
import { defaultDeskSettings } from '#shared/replies/desk-settings.ts';

const changed = { ...defaultDeskSettings, changedOn: { 'links.caid': '2026-03-15', deskMailbox: '2026-01-02' } };

describe('where a fact comes from and when it was last changed', () => {
  test.each([
    ['links.caid', { source: 'configuration', changedOn: '2026-03-15' }],
    ['links.eacat', { source: 'procedure', changedOn: '2025-04-15' }],
    ['collegeMailboxes.COAC', { source: 'procedure', changedOn: '2019-04-08' }],
    ['originTags.copy', { source: 'product', changedOn: null }],
    ['constructor', { source: 'procedure', changedOn: '2025-04-15' }],
  ])('%s', (key, origin) => {
    expect(factOrigin(changed, key)).toEqual(origin);
  });

  test('of several, the one that changed last counts', () => {
    expect(newestOrigin(changed, ['links.eacat', 'links.caid', 'deskMailbox'])).toEqual({
      source: 'configuration',
      changedOn: '2026-03-15',
    });
  });
});

describe('what the settings view shows', () => {
  test('every fact once, in words in each language, with its value', () => {
    for (const locale of locales) {
      const facts = deskFacts(defaultDeskSettings, locale);
      expect(facts.map(({ key }) => key)).toEqual([...factValues(defaultDeskSettings).keys()]);
      expect(facts.filter(({ label }) => !label)).toEqual([]);
    }
  });

  test('a college the desk wrote itself is named too', () => {
    const settings = { ...defaultDeskSettings, collegeMailboxes: { 'C.X': 'visats@collegi.example' } };
    const fact = deskFacts(settings, 'ca').find(({ key }) => key === 'collegeMailboxes.C.X');
    expect(fact).toMatchObject({ label: 'Bústia del C.X', value: 'visats@collegi.example' });
  });
});
