import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIpAddresses } from '#server/documents/ip-addresses.ts';

describe('the addresses that people write in one field', () => {
  test.each([
    { written: '', gives: [], unread: [] },
    { written: '192.0.2.1', gives: ['192.0.2.1'], unread: [] },
    { written: '192.0.2.1,192.0.2.2;192.0.2.3', gives: ['192.0.2.1', '192.0.2.2', '192.0.2.3'], unread: [] },
    { written: '192.0.2.1 i 192.0.2.2', gives: ['192.0.2.1', '192.0.2.2'], unread: [] },
    { written: '192.0.2.1 y 192.0.2.2 and 192.0.2.3.', gives: ['192.0.2.1', '192.0.2.2', '192.0.2.3'], unread: [] },
    { written: '192.0.2.1\n(192.0.2.2)', gives: ['192.0.2.1', '192.0.2.2'], unread: [] },
    { written: '198.51.100.0/24', gives: ['198.51.100.0/24'], unread: [] },
    { written: '2001:db8::1, 2001:db8::/32', gives: ['2001:db8::1', '2001:db8::/32'], unread: [] },
    { written: '192.0.2.1 192.0.2.1', gives: ['192.0.2.1'], unread: [] },
    { written: '192.0.2.256', gives: [], unread: ['192.0.2.256'] },
    { written: '192.0.2.0/33', gives: [], unread: ['192.0.2.0/33'] },
    { written: 'la de sempre', gives: [], unread: ['la', 'de', 'sempre'] },
    { written: '192.0.2.1-192.0.2.9', gives: [], unread: ['192.0.2.1-192.0.2.9'] },
  ])('"$written" is $gives, and $unread is not understood', ({ written, gives, unread }) => {
    expect(readIpAddresses(written)).toEqual({ addresses: gives, unread });
  });

  test('however addresses are separated, they are all there', () => {
    const separator = fc.constantFrom(',', ';', ' ', '\n', ' i ', ' y ', ' and ', ', ');
    fc.assert(
      fc.property(fc.uniqueArray(fc.ipV4(), { maxLength: 20 }), separator, (addresses, between) => {
        expect(readIpAddresses(addresses.join(between))).toEqual({ addresses, unread: [] });
      }),
    );
  });
});
