import { afterAll, describe, expect, test } from 'vitest';
import { makeIntegrationForm } from '#server/demo/files/xfa-form.ts';
import { createFormReader } from '#server/documents/form-reader.ts';
import { xfaPdf } from './xfa-pdf.ts';

const answers = { organization: { name: 'Ajuntament de mostra', nif: 'P9906100D' }, services: ['PADRO'] };

// The library tries to read the number again from each of its digits: this would keep it busy for hours.
const endless = Buffer.concat([
  Buffer.from('%PDF-1.7\nsoroll '),
  Buffer.alloc(4_000_000, '1'),
  Buffer.from('\nstartxref\n'),
]);

describe('reading forms in a thread of its own', () => {
  const reader = createFormReader({ timeLimitMs: 3000 });
  afterAll(() => reader.close());

  test('reads a form, and leaves the bytes with whoever sent them', async () => {
    const pdf = await makeIntegrationForm(answers);
    const copy = Uint8Array.from(pdf);
    const result = await reader.read(pdf);
    expect(result).toMatchObject({ ok: true, form: { organization: answers.organization, services: ['PADRO'] } });
    expect(pdf).toEqual(copy);
  });

  test('refuses what is no form', async () => {
    expect(await reader.read(Buffer.from('hola'))).toMatchObject({ ok: false, reason: 'not-a-pdf' });
    expect(await reader.read(await xfaPdf())).toMatchObject({ ok: false, reason: 'not-this-form' });
  });

  test('gives up a file that takes too long, and reads the next ones', async () => {
    const pdf = await makeIntegrationForm(answers);
    const [slow, ...others] = await Promise.all([reader.read(endless), reader.read(pdf), reader.read(pdf)]);
    expect(slow).toMatchObject({ ok: false, reason: 'too-slow' });
    expect(others.map(({ ok }) => ok)).toEqual([true, true]);
  });

  test('says it is too busy rather than keep an endless queue', async () => {
    const pdf = await makeIntegrationForm(answers);
    const results = await Promise.all(Array.from({ length: 60 }, () => reader.read(pdf)));
    const reasons = results.map((result) => (result.ok ? 'read' : result.reason));
    expect(new Set(reasons)).toEqual(new Set(['read', 'too-slow']));
  });
});
