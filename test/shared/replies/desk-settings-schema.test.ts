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

  test('the procedure’s own values are written as the desk’s have to be', () => {
    const { changedOn: _, ...written } = defaultDeskSettings;
    expect(DeskSettings.parse(written)).toEqual(defaultDeskSettings);
  });

  test('each fact may say the day it was changed; the others have the day of the whole, and what is not written none', () => {
    const { changedOn, links, padro, deskMailbox } = DeskSettings.parse({
      changedOn: '2026-02-01',
      deskMailbox: 'taula@desk.example',
      links: { caid: { value: 'https://caid.example', changedOn: '2026-03-15' }, eacat: 'https://eacat.example' },
      padro: { production: { value: '192.0.2.7' } },
    });
    expect([deskMailbox, links.caid, padro.production]).toEqual([
      'taula@desk.example',
      'https://caid.example',
      '192.0.2.7',
    ]);
    expect(changedOn).toEqual({
      deskMailbox: '2026-02-01',
      'links.caid': '2026-03-15',
      'links.eacat': '2026-02-01',
      'padro.production': '2026-02-01',
    });
  });

  test.each([
    ['several addresses', { padro: { monitoring: '192.0.2.1 ,192.0.2.2' } }, '192.0.2.1, 192.0.2.2'],
    ['a range of addresses', { padro: { monitoring: '192.0.2.0/28' } }, '192.0.2.0/28'],
    ['an IPv6 address', { padro: { monitoring: '2001:db8::1' } }, '2001:db8::1'],
  ])('%s are kept', (_, written, monitoring) => {
    expect(DeskSettings.parse(written).padro.monitoring).toBe(monitoring);
  });

  test.each(['8443, 443', '8443 o 443'])('ports written “%s” read as the messages say them', (sslPorts) => {
    expect(DeskSettings.parse({ padro: { sslPorts } }).padro.sslPorts).toBe('8443 o 443');
  });

  test.each(['', 'a@desk.example', 'Direcció <a@desk.example>; b@desk.example'])(
    'copies to “%s” are taken',
    (written) => {
      expect(DeskSettings.safeParse({ collegeConsentCc: written }).success).toBe(true);
    },
  );

  test.each([
    ['a misspelt key', { links: { cad: 'https://a.example' } }],
    ['an address that is none', { links: { eacat: 'eacat' } }],
    ['an address that runs code', { links: { eacat: 'javascript:alert(1)' } }],
    ['a group that does not exist', { minhap: {} }],
    ['an IP with too large a part', { padro: { production: '213.27.191.300' } }],
    ['an IP that was half erased', { padro: { monitoring: '81.19.100.250, ' } }],
    ['a host with a blank', { padro: { psisHost: 'psis catcert.net' } }],
    ['a port that does not exist', { padro: { sslPorts: '8443, 70000' } }],
    ['a mailbox without its domain', { deskMailbox: 'otsuporttecnic' }],
    ['a college’s mailbox that is none', { collegeMailboxes: { COAC: 'coac' } }],
    ['a copy to nobody in particular', { collegeConsentCc: 'la Direcció' }],
    ['a deadline in words', { aeat: { daysToAnswer: 'set' } }],
    ['a deadline of no day', { aeat: { daysToAnswer: '0' } }],
    ['a day that does not exist', { links: { eacat: { value: 'https://a.example', changedOn: '2026-02-30' } } }],
    ['a day written another way', { changedOn: '1/2/2026', deskMailbox: 'a@desk.example' }],
    ['a fact with something else beside', { deskMailbox: { value: 'a@desk.example', by: 'algú' } }],
    ['text instead of settings', 'links'],
    ['a list instead of settings', []],
  ])('%s is refused', (_, written) => {
    expect(DeskSettings.safeParse(written).success).toBe(false);
  });
});
