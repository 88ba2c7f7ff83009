import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ConfigError, describeSettings, readConfig } from '#server/config.ts';
import { projectRoot } from '#server/paths.ts';

const everything = {
  ZENDESK_SUBDOMAIN: 'desk',
  ZENDESK_INSTALLATION_ID: '42',
  ZENDESK_PUBLIC_KEY: '-----BEGIN PUBLIC KEY-----\\nkey\\n-----END PUBLIC KEY-----',
  ZENDESK_API_EMAIL: 'reader@desk.example',
  ZENDESK_API_TOKEN: 'token',
  SIRI_PRE_CONNECT: 'pre/siri',
  SIRI_PRE_USER: 'reader',
  SIRI_PRE_PASSWORD: 'password',
  SIRI_PRO_CONNECT: 'pro/siri',
  SIRI_PRO_USER: 'reader',
  SIRI_PRO_PASSWORD: 'password',
  DIR3_CONNECT: 'dir3/dir3',
  DIR3_USER: 'reader',
  DIR3_PASSWORD: 'password',
  SESSION_SECRET: 'x'.repeat(32),
  DATABASE_URL: 'postgres://desk@db/desk',
  NODE_ENV: 'production',
};

const without = (...names: (keyof typeof everything)[]) =>
  Object.fromEntries(Object.entries(everything).filter(([name]) => !names.includes(name as keyof typeof everything)));

describe('the settings', () => {
  test('with nothing set it is the demo, on port 3000 of this machine alone', () => {
    expect(readConfig({})).toMatchObject({ systems: null, port: 3000, host: '127.0.0.1', production: false });
  });

  test('with everything set it is the real thing', () => {
    const { systems } = readConfig(everything);
    expect(systems).toMatchObject({ zendesk: { subdomain: 'desk', installationId: '42' }, dir3: { user: 'reader' } });
    expect(systems?.zendesk.publicKeyPem).toContain('\nkey\n');
  });

  test.each([
    {
      given: { NODE_ENV: 'production' },
      says: [
        'ZENDESK_SUBDOMAIN is missing',
        'SIRI_PRO_CONNECT is missing',
        'DATABASE_URL is missing',
        'SESSION_SECRET is missing',
      ],
    },
    { given: { ZENDESK_SUBDOMAIN: 'desk' }, says: ['ZENDESK_API_TOKEN is missing', 'DIR3_CONNECT is missing'] },
    { given: { SESSION_SECRET: 'x'.repeat(32) }, says: ['ZENDESK_SUBDOMAIN is missing', 'DATABASE_URL is missing'] },
    { given: { ...without('DATABASE_URL'), NODE_ENV: 'development' }, says: ['DATABASE_URL is missing'] },
    { given: without('DATABASE_URL'), says: ['DATABASE_URL is missing: the embedded database is for demonstrations'] },
    { given: without('SIRI_PRE_PASSWORD'), says: ['SIRI_PRE_PASSWORD is missing'] },
    { given: { ...everything, SESSION_SECRET: 'short' }, says: ['SESSION_SECRET'] },
    { given: { PORT: 'eighty', DATABASE_URL: 'mysql://x' }, says: ['PORT', 'DATABASE_URL'] },
    {
      given: { ...everything, ZENDESK_PUBLIC_KEY: '/nowhere/key.pem' },
      says: ['there is no readable file /nowhere/key.pem'],
    },
  ])('a start with $given is stopped with every problem listed', ({ given, says }) => {
    let message = '';
    try {
      readConfig(given);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      message = (error as Error).message;
    }
    for (const words of says) expect(message).toContain(words);
  });

  test('are each described in the README', async () => {
    const readme = await readFile(`${projectRoot}/README.md`, 'utf8');
    const missing = describeSettings().filter(
      ({ name, description }) => !readme.includes(`\`${name}\``) || !description,
    );
    expect(missing).toEqual([]);
  });
});
