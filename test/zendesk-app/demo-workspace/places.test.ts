import { describe, expect, test } from 'vitest';
import { addressOf, closeTab, goTo, type OpenPlaces, type Place, placeAt } from '#server/demo/workspace/places.ts';

const ticket = (id: string): Place => ({ kind: 'ticket', id });
const open = (tabs: string[], place: Place): OpenPlaces => ({ tabs, place });

describe('each place has its address', () => {
  test.each([
    { address: '/', place: { kind: 'list' } },
    { address: '/demo/supervisor', place: { kind: 'app' } },
    { address: '/demo/tickets/demo-minhap', place: { kind: 'ticket', id: 'demo-minhap' } },
  ] satisfies { address: string; place: Place }[])('$address', ({ address, place }) => {
    expect(placeAt(address)).toEqual(place);
    expect(addressOf(place)).toBe(address);
  });
});

describe('tickets open in tabs', () => {
  test('one that is open already is gone to, not opened twice', () => {
    expect(goTo(open(['1', '2'], ticket('1')), ticket('2'))).toEqual(open(['1', '2'], ticket('2')));
  });

  test.each([
    { tabs: ['1', '2', '3'], closes: '2', gives: open(['1', '3'], ticket('3')) },
    { tabs: ['1', '2'], closes: '2', gives: open(['1'], ticket('1')) },
    { tabs: ['2'], closes: '2', gives: open([], { kind: 'list' }) },
    { tabs: ['1', '2'], closes: '1', gives: open(['2'], ticket('2')) },
  ])('looking at 2 of $tabs, closing $closes', ({ tabs, closes, gives }) => {
    expect(closeTab(open(tabs, ticket('2')), closes)).toEqual(gives);
  });
});
