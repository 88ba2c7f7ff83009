import { describe, expect, test } from 'vitest';
import { parseIne10, parseKeptIne10 } from '#shared/identifiers/ine10.ts';

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

  test.each(['', '-1', '-801930008', '43171100070', '0000000000', '000000000', 'ABC'])('"%s" is none', (written) => {
    expect(parseIne10(written)).toBeUndefined();
  });

  test('typed by somebody, may lack all its zeros', () => {
    expect(parseIne10('1')?.ten).toBe('0000000001');
  });

  test.each(['08279', '1', '12345678', '012345678'])('kept as "%s", is none: too short to be one', (written) => {
    expect(parseKeptIne10(written)).toBeUndefined();
  });

  test('kept without its one zero, is one', () => {
    expect(parseKeptIne10('801930008')?.ten).toBe('0801930008');
  });
});
