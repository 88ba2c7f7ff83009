import { randomBytes } from 'node:crypto';
import path from 'node:path';
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
import { rememberUsers } from './identity/staff.ts';
import { projectRoot } from './paths.ts';
import type { Systems } from './systems.ts';
import { createDir3 } from './upstreams/dir3/dir3.ts';
import { createOracleDatabase } from './upstreams/oracle/oracle-database.ts';
import { compareAuthorisations } from './upstreams/siri/comparison.ts';
import { createSiri } from './upstreams/siri/siri.ts';
import { createZendeskClient } from './upstreams/zendesk/client.ts';

const cdnSdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** The real systems, as the settings say. */
function realSystems({ zendesk, siriPre, siriPro, dir3 }: NonNullable<Config['systems']>): Systems {
  const host = `https://${zendesk.subdomain}.zendesk.com`;
  return {
    zendesk: { ...zendesk, baseUrl: () => host, frameAncestors: host, zafSdkUrl: cdnSdk },
    siriPre: createOracleDatabase(siriPre, 'siri-pre'),
    siriPro: createOracleDatabase(siriPro, 'siri-pro'),
    dir3: createOracleDatabase(dir3, 'dir3'),
    supervisorGroupIds: [],
    demo: null,
  };
}

async function openDatabase(config: Config): Promise<Db> {
  const db = config.databaseUrl ? openPostgres(config.databaseUrl) : await openPglite(config.dataDir);
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
  given: { now?: () => Date; db?: Db; systems?: Systems } = {},
): Promise<Services> {
  const now = given.now ?? (() => new Date());
  const webRoot = path.join(projectRoot, 'dist/web');
  const settings = readDeskSettings(config.deskSettingsFile);
  const db = given.db ?? (await openDatabase(config));
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
  const forms = createFormReader();
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
  const supervisorGroupIds = [...config.supervisorGroupIds, ...systems.supervisorGroupIds];

  return {
    api: {
      sessions,
      cases,
      audit: createAuditLog(db),
      siri,
      dir3,
      compareAuthorisations: compare,
      readForm: forms.read,
    },
    entry: {
      entryTokens: await createEntryTokens({ db, ...systems.zendesk, now }),
      sessions,
      findUser: rememberUsers(zendesk.findUser, now),
      isSupervisor: ({ role, groupIds }) =>
        config.supervisorRoles.includes(role) || groupIds.some((id) => supervisorGroupIds.includes(id)),
      webRoot,
      frameAncestors: systems.zendesk.frameAncestors,
      zafSdkUrl: systems.zendesk.zafSdkUrl,
    },
    dependencies: [
      { name: 'database', essential: true, ping: () => db.query('select 1 as one') },
      { name: 'siri-pre', ping: siri.PRE.ping },
      { name: 'siri-pro', ping: siri.PRO.ping },
      { name: 'dir3', ping: dir3.ping },
      { name: 'zendesk', ping: zendesk.ping },
    ],
    demo: systems.demo?.router(sessions) ?? null,
    async close() {
      await forms.close();
      await Promise.all([systems.siriPre.close(), systems.siriPro.close(), systems.dir3.close()]);
      if (!given.db) await db.close();
    },
  };
}
