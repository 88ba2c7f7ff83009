import type { Router } from 'express';
import type { DemoDatabases } from './demo/databases/demo-databases.ts';
import type { DemoZendesk } from './demo/zendesk/store.ts';
import type { Sessions } from './identity/sessions.ts';
import type { SqlDatabase } from './upstreams/oracle/sql-database.ts';

/** The systems around the product, real or simulated. */
export interface Systems {
  zendesk: {
    subdomain: string;
    installationId: string;
    publicKeyPem: string;
    baseUrl: () => string;
    email: string;
    apiToken: string;
    frameAncestors: string;
    zafSdkUrl: string;
  };
  siriPre: SqlDatabase;
  siriPro: SqlDatabase;
  dir3: SqlDatabase;
  supervisorGroupIds: string[];
  close(): Promise<void>;
  demo: { router(sessions: Sessions): Router; zendesk: DemoZendesk; databases: DemoDatabases } | null;
}
