import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { type Express, type Router } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import sirv from 'sirv';
import { type ApiServices, apiRouter } from './http/api.ts';
import { type EntryOptions, entryRouter } from './http/entry.ts';
import { errorHandler } from './http/error-handler.ts';
import { createRegistry, type Dependency, observabilityRouter, requestLog } from './http/observability.ts';
import { notFound } from './problems.ts';

/** Everything the application is made of; `compose.ts` builds it. */
export interface Services {
  api: ApiServices;
  entry: EntryOptions;
  dependencies: Dependency[];
  /** The simulated workspace; only in the demo. */
  demo: Router | null;
  close(): Promise<void>;
}

/** A year: the names of built files change with their content. */
const assetLifeSeconds = 365 * 24 * 60 * 60;

/** The built files, compressed at build; looked up anew each time where nothing is built yet. */
const assets = (folder: string) =>
  sirv(folder, { gzip: true, immutable: true, maxAge: assetLifeSeconds, dev: !existsSync(folder) });

/** The Express application. */
export function createApp(services: Services, log: Logger): Express {
  const app = express();
  const registry = createRegistry();
  const { sessions } = services.api;
  app.disable('x-powered-by');
  // Whatever happens, nobody is shown a stack.
  app.set('env', 'production');
  app.use(requestLog(log, registry));
  app.use('/assets', assets(path.join(services.entry.webRoot, 'assets')));
  app.use(entryRouter(services.entry));
  if (services.demo) app.use(services.demo);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
      },
    }),
  );
  app.use('/api', (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(
    observabilityRouter(sessions, { dependencies: services.dependencies, registry, demo: services.demo !== null }),
  );
  app.use(apiRouter(services.api));
  app.use(() => {
    throw notFound();
  });
  app.use(errorHandler(log));
  return app;
}
