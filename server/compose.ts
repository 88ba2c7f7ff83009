import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Services } from './app.ts';
import { createAuditLog } from './audit/audit-log.ts';
import { createCases } from './cases/cases.ts';
import { findForm } from './cases/find-form.ts';
import { toTicketFacts } from './cases/ticket-facts.ts';
import type { Config } from './config.ts';
import type { Db } from './db/db.ts';
import { migrate } from './db/migrate.ts';
import { openPglite } from './db/pglite.ts';
import { openPostgres } from './db/postgres.ts';
import { readDeskSettings } from './desk-settings-file.ts';
import { createFormReader } from './documents/form-reader.ts';
import { createEntryTokens } from './identity/entry-tokens.ts';
import { createSessions } from './identity/sessions.ts';
import { createStaff } from './identity/staff.ts';
import { projectRoot } from './paths.ts';
import type { Systems } from './systems.ts';
import { createDir3 } from './upstreams/dir3/dir3.ts';
import { createOracleDatabase } from './upstreams/oracle/oracle-database.ts';
import { compareAuthorisations } from './upstreams/siri/comparison.ts';
import { createSiri } from './upstreams/siri/siri.ts';
import { createZendeskClient } from './upstreams/zendesk/client.ts';

const cdnSdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** The real systems, as the settings say. */
function realSystems({ zendesk, ...oracle }: NonNullable<Config['systems']>): Systems {
  const host = `https://${zendesk.subdomain}.zendesk.com`;
  const databases = {
    siriPre: createOracleDatabase(oracle.siriPre, 'siri-pre'),
    siriPro: createOracleDatabase(oracle.siriPro, 'siri-pro'),
    dir3: createOracleDatabase(oracle.dir3, 'dir3'),
  };
  return {
    zendesk: { ...zendesk, baseUrl: () => host, frameAncestors: host, zafSdkUrl: cdnSdk },
    ...databases,
    supervisorGroupIds: [],
    close: async () => void (await Promise.all(Object.values(databases).map((database) => database.close()))),
    demo: null,
  };
}

async function openDatabase(config: Config, log: Logger | undefined): Promise<Db> {
  const onIdleError = (error: Error) => log?.warn({ err: error }, 'idle database connection lost');
  const db = config.databaseUrl ? openPostgres(config.databaseUrl, { onIdleError }) : await openPglite(config.dataDir);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** Builds everything the application is made of. `origin` is the server's own address once it listens. */
export async function compose(
  config: Config,
  origin: () => string,
  given: { now?: () => Date; db?: Db; systems?: Systems; log?: Logger } = {},
): Promise<Services> {
  const now = given.now ?? (() => new Date());
  const webRoot = path.join(projectRoot, 'dist/web');
  const settings = readDeskSettings(config.deskSettingsFile);
  const db = given.db ?? (await openDatabase(config, given.log));
  // The simulated systems are loaded only when they are wanted: production never has their code in memory.
  const systems =
    given.systems ??
    (config.systems
      ? realSystems(config.systems)
      : await (await import('./demo/demo.ts')).demoSystems({ origin, webRoot, now }));

  const zendesk = createZendeskClient(systems.zendesk);
  const siri = {
    PRE: createSiri(systems.siriPre, 'siri-pre', now),
    PRO: createSiri(systems.siriPro, 'siri-pro', now),
  };
  const dir3 = createDir3(systems.dir3, config.dir3Columns);
  const forms = createFormReader({ onError: (error) => given.log?.error({ err: error }, 'form reader') });
  const sessions = createSessions(config.sessionSecret ?? randomBytes(32).toString('hex'), now);
  const compare = (
    ine10: Parameters<typeof compareAuthorisations>[1],
    requested: Parameters<typeof compareAuthorisations>[2],
  ) => compareAuthorisations({ siriPro: siri.PRO, siriPre: siri.PRE, now }, ine10, requested);

  const cases = createCases({
    db,
    settings,
    now,
    compareAuthorisations: compare,
    readTicket: async (ticketId) => {
      const ticket = await zendesk.findTicket(ticketId);
      return ticket && toTicketFacts(ticketId, ticket);
    },
    findForm: (ticketId) => findForm(ticketId, { zendesk, read: forms.read }),
  });
  const staff = createStaff({
    findUser: zendesk.findUser,
    supervisorRoles: config.supervisorRoles,
    supervisorGroupIds: [...config.supervisorGroupIds, ...systems.supervisorGroupIds],
    now,
  });

  return {
    api: {
      sessions,
      cases,
      audit: createAuditLog(db),
      siri,
      dir3,
      compareAuthorisations: compare,
      readForm: forms.read,
      askAgain: staff.askAgain,
      settings,
    },
    entry: {
      entryTokens: await createEntryTokens({ db, ...systems.zendesk, now }),
      sessions,
      staff,
      webRoot,
      frameAncestors: systems.zendesk.frameAncestors,
      zafSdkUrl: systems.zendesk.zafSdkUrl,
    },
    dependencies: [
      { name: 'database', essential: true, ping: db.ping },
      { name: 'siri-pre', ping: siri.PRE.ping },
      { name: 'siri-pro', ping: siri.PRO.ping },
      { name: 'dir3', ping: dir3.ping },
      { name: 'zendesk', ping: zendesk.ping },
    ],
    demo: systems.demo?.router(sessions) ?? null,
    async close() {
      await forms.close();
      await systems.close();
      if (!given.db) await db.close();
    },
  };
}
