import { access, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#server/paths.ts';

const folder = path.join(projectRoot, 'dist/zendesk-app');

/** zcli's own packaging, without the network call that follows it on the command line. */
async function packWithZcli(): Promise<string> {
  const fromHere = createRequire(import.meta.url);
  const fromZcli = createRequire(fromHere.resolve('@zendesk/zcli/package.json'));
  const { createAppPkg } = fromZcli('@zendesk/zcli-apps/dist/lib/package') as {
    createAppPkg: (folder: string) => Promise<string>;
  };
  return createAppPkg(path.relative(process.cwd(), folder));
}

/** The names in a zip's central directory. */
function namesIn(zip: Buffer): string[] {
  const names: string[] = [];
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 46)) {
    names.push(zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString());
  }
  return names.filter((name) => !name.endsWith('/')).sort();
}

const readJson = async (file: string) => JSON.parse(await readFile(path.join(folder, file), 'utf8'));

const productLocations = new Set([
  'top_bar',
  'nav_bar',
  'ticket_sidebar',
  'new_ticket_sidebar',
  'user_sidebar',
  'organization_sidebar',
  'background',
  'modal',
  'ticket_editor',
  'system_top_bar',
]);
const localePattern = /^[a-z]{2,3}(-\w{2,3})?$/;

describe('the package that Zendesk installs', () => {
  let names: string[];
  beforeAll(async () => {
    names = namesIn(await readFile(await packWithZcli()));
  });
  afterAll(() => rm(path.join(folder, 'tmp'), { recursive: true, force: true }));

  test('holds the manifest, the translations, the logos and the icon, and nothing else', () => {
    expect(names).toEqual([
      'assets/icon_nav_bar.svg',
      'assets/logo-small.png',
      'assets/logo.png',
      'manifest.json',
      'translations/ca.json',
      'translations/en.json',
      'translations/es.json',
    ]);
  });

  test("its manifest keeps the rules of Zendesk's validator", async () => {
    const manifest = await readJson('manifest.json');
    for (const field of ['name', 'email', 'url']) expect(manifest.author[field]).toEqual(expect.any(String));
    expect(new URL(manifest.author.url).protocol).toMatch(/^https?:$/);
    expect(manifest.defaultLocale).toMatch(localePattern);
    await access(path.join(folder, `translations/${manifest.defaultLocale}.json`));
    expect(manifest.frameworkVersion).toBe('2.0');
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const flag of ['private', 'signedUrls', 'singleInstall']) expect(manifest[flag]).toEqual(expect.any(Boolean));
    expect(Object.keys(manifest.location)).toEqual(['support']);
    for (const [location, options] of Object.entries<Record<string, unknown>>(manifest.location.support)) {
      expect(productLocations).toContain(location);
      expect(new URL(String(options.url)).protocol).toBe('https:');
      expect(options.signed).toBe(true);
      if ('flexible' in options) expect(options.flexible).toEqual(expect.any(Boolean));
    }
    const parameters: { name: string; secure?: boolean; scopes?: string[] }[] = manifest.parameters ?? [];
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    for (const { name, secure, scopes } of parameters) {
      expect(name).not.toBe('name');
      if (secure) expect(scopes?.length).toBeGreaterThan(0);
    }
  });

  test('its manifest is JSON without duplicate keys, and of the same version as the product', async () => {
    const text = await readFile(path.join(folder, 'manifest.json'), 'utf8');
    const { version } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(JSON.parse(text).version).toBe(version);
  });

  test('its translations are objects with the same keys, and English has the name', async () => {
    const files = await readdir(path.join(folder, 'translations'));
    const keys = new Set<string>();
    for (const file of files) {
      expect(path.basename(file, '.json')).toMatch(localePattern);
      const { app } = await readJson(`translations/${file}`);
      keys.add(Object.keys(app).sort().join());
      for (const text of Object.values(app)) expect(text).toEqual(expect.any(String));
    }
    expect(keys.size).toBe(1);
    expect((await readJson('translations/en.json')).app.name).toBeTruthy();
  });

  test('its icon is a drawing without bitmaps, and nothing in it is fetched without encryption', async () => {
    const icon = await readFile(path.join(folder, 'assets/icon_nav_bar.svg'), 'utf8');
    expect(icon).not.toMatch(/<image|base64|<script/);
    for (const name of names.filter((file) => file.endsWith('.json'))) {
      expect(await readFile(path.join(folder, name), 'utf8')).not.toContain('http://');
    }
  });
});
