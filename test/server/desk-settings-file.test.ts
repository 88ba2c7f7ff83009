import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigError } from '#server/config.ts';
import { readDeskSettings } from '#server/desk-settings-file.ts';
import { classify } from '#shared/classification/classify.ts';
import { defaultDeskSettings } from '#shared/replies/desk-settings.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'desk-settings-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let serial = 0;
async function fileWith(content: string): Promise<string> {
  const file = path.join(folder, `${++serial}.json`);
  await writeFile(file, content);
  return file;
}

describe("the desk's own facts", () => {
  test("without a file are the procedure's", () => {
    expect(readDeskSettings(undefined)).toEqual(defaultDeskSettings);
  });

  test('change one by one, the others stay', async () => {
    const settings = readDeskSettings(
      await fileWith('{"deskMailbox":"desk@desk.example","originTags":{"copy":"copia"}}'),
    );
    expect(settings.deskMailbox).toBe('desk@desk.example');
    expect(settings.links).toEqual(defaultDeskSettings.links);
    const ticket = { subject: 'Dependència (IMSERSO)', description: '', tags: ['copia'] };
    expect(classify(ticket, { tags: settings.originTags }).origin.value).toBe('COPY_OF_ALTA');
  });

  test('say the day they were changed: each its own, or the file’s', async () => {
    const settings = readDeskSettings(
      await fileWith(
        '{"changedOn":"2026-02-01","deskMailbox":"desk@desk.example","links":{"eacat":{"value":"https://a.example","changedOn":"2026-03-04"}}}',
      ),
    );
    expect(settings.changedOn).toEqual({ deskMailbox: '2026-02-01', 'links.eacat': '2026-03-04' });
  });

  test('in a file without days were changed the day it was last written', async () => {
    const file = await fileWith('{"deskMailbox":"desk@desk.example"}');
    const written = new Date('2026-01-20T10:00:00Z');
    await utimes(file, written, written);
    expect(readDeskSettings(file).changedOn).toEqual({ deskMailbox: '2026-01-20' });
  });

  test.each([
    { content: 'null', says: 'expected object' },
    { content: '{"padro":{"production":"213.27.191"}}', says: 'padro.production' },
    { content: '{"links":{"eacat":{"value":"https://a.example","changedOn":"ahir"}}}', says: 'changedOn.links.eacat' },
    { content: '{"deskMailbx":"x"}', says: 'deskMailbx' },
    { content: '{"links":{"eacat":"not a link"}}', says: 'links.eacat' },
    { content: 'not JSON', says: 'is not a readable JSON file' },
  ])('$content stops the start', async ({ content, says }) => {
    const file = await fileWith(content);
    expect(() => readDeskSettings(file)).toThrow(ConfigError);
    expect(() => readDeskSettings(file)).toThrow(says);
  });

  test('a file that is not there stops the start', () => {
    expect(() => readDeskSettings(path.join(folder, 'none.json'))).toThrow(/is not a readable JSON file/);
  });
});
