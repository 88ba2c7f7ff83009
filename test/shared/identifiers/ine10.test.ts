import { describe, expect, test } from 'vitest';
import { parseIne10 } from '#shared/identifiers/ine10.ts';

describe('the code of a public body', () => {
  test.each([
    { written: '4317110007', ten: '4317110007', siri: '4317110007', hasLeadingZero: false },
    { written: '0801930008', ten: '0801930008', siri: '801930008', hasLeadingZero: true },
    { written: '801930008', ten: '0801930008', siri: '801930008', hasLeadingZero: true },
    { written: ' 08.0193.0008 ', ten: '0801930008', siri: '801930008', hasLeadingZero: true },
    { written: '0000000001', ten: '0000000001', siri: '1', hasLeadingZero: true },
  ])('$written is $ten', ({ written, ...ine10 }) => {
    expect(parseIne10(written)).toEqual(ine10);
  });

  test.each([
    '',
    '08279',
    '1',
    '-1',
    '-801930008',
    '12345678',
    '012345678',
    '43171100070',
    '0000000000',
    '000000000',
    'ABC',
  ])('"%s" is none', (written) => {
    expect(parseIne10(written)).toBeUndefined();
  });
});
