import { randomBytes } from 'node:crypto';
import express, { type Router } from 'express';
import { route } from '#server/http/route.ts';
import type { Sessions } from '#server/identity/sessions.ts';
import type { Systems } from '#server/systems.ts';
import { operations } from '#shared/contract/index.ts';
import { createDemoDatabases } from './databases/demo-databases.ts';
import { createDemoRouter } from './router.ts';
import { demoTickets } from './tickets/demo-tickets.ts';
import { createDemoKeys } from './zendesk/entry-tokens.ts';
import { AGENT_ID, demoGroups, SUPERVISOR_ID } from './zendesk/people.ts';
import { createDemoZendesk } from './zendesk/store.ts';

const subdomain = 'demo';
const installationId = '4317110007';

/** The simulated Zendesk, SIRI and DIR3, with the demo's tickets: what `compose.ts` uses when nothing is configured. */
export async function demoSystems({
  origin,
  webRoot,
  now,
}: {
  origin: () => string;
  webRoot: string;
  now: () => Date;
}): Promise<Systems> {
  const [databases, keys, tickets] = await Promise.all([createDemoDatabases(), createDemoKeys(), demoTickets()]);
  const zendesk = createDemoZendesk(tickets, { now });
  const apiToken = { email: 'integracio@suport.example', token: randomBytes(16).toString('hex') };

  const router = (sessions: Sessions): Router => {
    const demo = express.Router();
    route(demo, sessions, operations.createDemoSession, async ({ body }) => {
      const supervisor = body.role === 'supervisor';
      const user = zendesk.user(supervisor ? SUPERVISOR_ID : AGENT_ID);
      const name = body.name ?? user?.name ?? body.role;
      const { token } = await sessions.open({ id: String(user?.id ?? 0), name, role: body.role });
      return { token };
    });
    demo.use(createDemoRouter({ zendesk, keys, subdomain, installationId, webRoot, apiToken }));
    return demo;
  };

  return {
    zendesk: {
      subdomain,
      installationId,
      publicKeyPem: keys.publicKeyPem,
      baseUrl: () => `${origin()}/demo/zendesk`,
      email: apiToken.email,
      apiToken: apiToken.token,
      frameAncestors: "'self'",
      zafSdkUrl: '/assets/zaf_sdk.js',
    },
    siriPre: databases.siriPre,
    siriPro: databases.siriPro,
    dir3: databases.dir3,
    supervisorGroupIds: [String(demoGroups[0].id)],
    close: () => databases.close(),
    demo: { router, zendesk, databases },
  };
}
