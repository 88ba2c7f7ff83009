import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { OracleAccess } from '#server/upstreams/oracle/oracle-database.ts';
import { projectRoot } from './paths.ts';

const text = z.string().trim().min(1);
const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

const Oracle = (prefix: string) =>
  z.object({
    [`${prefix}_CONNECT`]: text.describe('Easy Connect string or descriptor of the Oracle database'),
    [`${prefix}_USER`]: text.describe('A user that may only read'),
    [`${prefix}_PASSWORD`]: text.describe('Its password'),
  });

/** Settings that only make sense together: all of a group, or none of it. */
const groups = {
  zendesk: z.object({
    ZENDESK_SUBDOMAIN: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('`<this>.zendesk.com`'),
    ZENDESK_INSTALLATION_ID: z
      .string()
      .regex(/^\d+$/)
      .describe("The app's installation id: the audience of its tokens"),
    ZENDESK_PUBLIC_KEY: text.describe("The app's public key (PEM), or the path of a file that holds it"),
    ZENDESK_API_EMAIL: text.describe('The user the server reads Zendesk as'),
    ZENDESK_API_TOKEN: text.describe('Its API token'),
  }),
  siriPre: Oracle('SIRI_PRE'),
  siriPro: Oracle('SIRI_PRO'),
  dir3: Oracle('DIR3'),
} as const;

const General = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('Where the server listens'),
  HOST: text.default('127.0.0.1').describe('The address it listens on'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info').describe('What is logged'),
  DATA_DIR: text.default('data').describe('Folder of the embedded database, when there is no DATABASE_URL'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('PostgreSQL; needed in production'),
  SESSION_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('Signs the sessions, 32 characters at least; needed in production'),
  SUPERVISOR_GROUP_IDS: list.describe('Zendesk groups whose members are supervisors, by id, with commas'),
  SUPERVISOR_ROLES: list.describe('Zendesk roles that are supervisors, with commas (for example `admin`)'),
  DIR3_CODE_COLUMN: text.default('DIR3').describe('How the DIR3 table calls the column of the code'),
  DIR3_NAME_COLUMN: text.default('NOM').describe('How it calls the column of the name'),
  DESK_SETTINGS_FILE: text
    .optional()
    .describe('JSON file with the facts the replies carry: mailboxes, links, signatory'),
});

const names = (schema: z.ZodObject) => Object.keys(schema.shape);

/** The real systems; absent in the demo, complete otherwise. */
interface RealSystems {
  zendesk: { subdomain: string; installationId: string; publicKeyPem: string; email: string; apiToken: string };
  siriPre: OracleAccess;
  siriPro: OracleAccess;
  dir3: OracleAccess;
}

export interface Config {
  production: boolean;
  port: number;
  host: string;
  logLevel: z.infer<typeof General>['LOG_LEVEL'];
  dataDir: string;
  databaseUrl?: string;
  sessionSecret?: string;
  supervisorGroupIds: string[];
  supervisorRoles: string[];
  dir3Columns: { code: string; name: string };
  deskSettingsFile?: string;
  /** `null` means the demo. */
  systems: RealSystems | null;
}

/** The settings do not fit together; the message lists every problem, one a line. */
export class ConfigError extends Error {}

/**
 * Reads the settings from environment variables. With nothing of the real thing set it is the demo; with some of it, or
 * in production, it says all that is missing: the embedded database and a secret made up at start are the demo's alone.
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const problems: string[] = [];
  const general = General.safeParse(given);
  if (!general.success) problems.push(...describe(general.error));
  const production = given.NODE_ENV === 'production';
  const isConfigured =
    'SESSION_SECRET' in given || Object.values(groups).some((group) => names(group).some((name) => name in given));
  const isDemo = !production && !isConfigured;

  const real = Object.fromEntries(
    Object.entries(groups).map(([key, schema]) => {
      const parsed = (schema as z.ZodObject).safeParse(given);
      if (!isDemo && !parsed.success) problems.push(...describe(parsed.error));
      return [key, parsed.success ? (parsed.data as Record<string, string>) : {}];
    }),
  ) as Record<keyof typeof groups, Record<string, string>>;
  if (!isDemo && !given.SESSION_SECRET) problems.push('SESSION_SECRET is missing: it signs the sessions');
  if (!isDemo && !given.DATABASE_URL) {
    problems.push(
      'DATABASE_URL is missing: the embedded database is for demonstrations, it can lose data in a power cut',
    );
  }
  if (isDemo && given.DATABASE_URL && !['127.0.0.1', 'localhost', '::1', undefined].includes(given.HOST)) {
    problems.push(
      'The demonstration gives anybody a session: over a DATABASE_URL it listens on this machine alone (HOST)',
    );
  }
  if (problems.length > 0 || !general.success) throw new ConfigError([...new Set(problems)].join('\n'));

  const settings = general.data;
  return {
    production,
    port: settings.PORT,
    host: settings.HOST,
    logLevel: settings.LOG_LEVEL,
    dataDir: path.resolve(projectRoot, settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL,
    sessionSecret: settings.SESSION_SECRET,
    supervisorGroupIds: settings.SUPERVISOR_GROUP_IDS,
    supervisorRoles: settings.SUPERVISOR_ROLES,
    dir3Columns: { code: settings.DIR3_CODE_COLUMN, name: settings.DIR3_NAME_COLUMN },
    deskSettingsFile: settings.DESK_SETTINGS_FILE,
    systems: isDemo ? null : toSystems(real),
  };
}

function toSystems(real: Record<keyof typeof groups, Record<string, string>>): RealSystems {
  const oracle = (group: Record<string, string>, prefix: string): OracleAccess => ({
    connectString: group[`${prefix}_CONNECT`] ?? '',
    user: group[`${prefix}_USER`] ?? '',
    password: group[`${prefix}_PASSWORD`] ?? '',
  });
  const key = real.zendesk.ZENDESK_PUBLIC_KEY ?? '';
  return {
    zendesk: {
      subdomain: real.zendesk.ZENDESK_SUBDOMAIN ?? '',
      installationId: real.zendesk.ZENDESK_INSTALLATION_ID ?? '',
      publicKeyPem: key.includes('BEGIN') ? key.replaceAll('\\n', '\n') : readKey(key),
      email: real.zendesk.ZENDESK_API_EMAIL ?? '',
      apiToken: real.zendesk.ZENDESK_API_TOKEN ?? '',
    },
    siriPre: oracle(real.siriPre, 'SIRI_PRE'),
    siriPro: oracle(real.siriPro, 'SIRI_PRO'),
    dir3: oracle(real.dir3, 'DIR3'),
  };
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError(`ZENDESK_PUBLIC_KEY: there is no readable file ${file}`);
  }
}

const describe = (error: z.ZodError) =>
  error.issues.map((issue) =>
    issue.code === 'invalid_type' && issue.input === undefined
      ? `${issue.path.join('.')} is missing`
      : `${issue.path.join('.')}: ${issue.message}`,
  );

/** Every setting with what it is for, in order: the README's table is checked against it. */
export function describeSettings(): { name: string; description: string }[] {
  return [General, ...Object.values(groups)].flatMap((schema) =>
    Object.entries((schema as z.ZodObject).shape)
      .filter(([name]) => name !== 'NODE_ENV')
      .map(([name, field]) => ({ name, description: (field as z.ZodType).description ?? '' })),
  );
}
