import { describe, expect, test } from 'vitest';
import { defaultDeskSettings } from '#shared/replies/desk-settings.ts';
import { DeskSettings } from '#shared/replies/desk-settings-schema.ts';

describe('the desk’s settings', () => {
  test('with nothing written they are the procedure’s own', () => {
    expect(DeskSettings.parse({})).toEqual(defaultDeskSettings);
  });

  test('what is written replaces only that', () => {
    const settings = DeskSettings.parse({ links: { caid: 'https://caid.example' }, letterSignatory: 'Direcció' });
    expect(settings).toEqual({
      ...defaultDeskSettings,
      links: { ...defaultDeskSettings.links, caid: 'https://caid.example' },
      letterSignatory: 'Direcció',
    });
  });

  test('no person is named by default', () => {
    expect(defaultDeskSettings.collegeConsentCc).toBe('');
    expect(defaultDeskSettings.letterSignatory).toBe('');
  });

  test.each([
    ['a misspelt key', { links: { cad: 'https://a.example' } }],
    ['an address that is none', { links: { eacat: 'eacat' } }],
    ['an address that runs code', { links: { eacat: 'javascript:alert(1)' } }],
    ['a group that does not exist', { minhap: {} }],
  ])('%s is refused', (_, written) => {
    expect(DeskSettings.safeParse(written).success).toBe(false);
  });
});
