import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseRows } from '#server/upstreams/oracle/parse-rows.ts';

const Row = z.object({ CODI: z.string() });

test('rows that fit come back as they are', () => {
  expect(parseRows('siri-pro', Row, [{ CODI: 'C2' }])).toEqual([{ CODI: 'C2' }]);
});

test('a row that does not fit is the database speaking another language, not a crash of ours', () => {
  const reading = () => parseRows('siri-pro', Row, [{ CODI: 'C2' }, { CODI: 7 }]);
  expect(reading).toThrow(
    expect.objectContaining({
      upstream: 'siri-pro',
      failure: 'protocol_error',
      message: 'siri-pro gave an answer that was not understood',
    }),
  );
});
