import { randomUUID } from 'node:crypto';
import express, { type RequestHandler, type Router } from 'express';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Sessions } from '#server/identity/sessions.ts';
import { operations, type Readiness } from '#shared/contract/index.ts';
import { maskPersonalData } from '#shared/identifiers/personal-data.ts';
import { openapi } from './openapi.ts';
import { route } from './route.ts';

/** Something the server leans on: `ping` throws when it does not answer. `essential` ones stop the server's work. */
export interface Dependency {
  name: string;
  essential?: boolean;
  ping(): Promise<unknown>;
}

const pingTimeoutMs = 2500;
const believedForMs = 1000;

/** Gives every request an id, the caller's own where it is decent, and logs how it ended: never bodies or headers. */
export function requestLog(log: Logger, registry: Registry): RequestHandler {
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long answers took, by route.',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  return (req, res, next) => {
    const given = req.headers['x-request-id'];
    const requestId =
      typeof given === 'string' && /^[\w.-]{1,100}$/.test(given) ? maskPersonalData(given) : randomUUID();
    res.setHeader('X-Request-Id', requestId);
    const startedAt = process.hrtime.bigint();
    res.on('close', () => {
      const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
      const pattern = typeof req.route?.path === 'string' ? req.route.path : 'other';
      duration.observe({ method: req.method, route: pattern, status: res.statusCode }, seconds);
      log.info(
        { requestId, method: req.method, route: pattern, status: res.statusCode, ms: Math.round(seconds * 1000) },
        'request',
      );
    });
    next();
  };
}

export function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** `/healthz`, `/readyz`, `/metrics`, `/openapi.json`. */
export function observabilityRouter(
  sessions: Sessions,
  { dependencies, registry, demo }: { dependencies: Dependency[]; registry: Registry; demo: boolean },
): Router {
  const router = express.Router();
  const description = openapi(demo);
  const state = shared(() => askAll(dependencies));
  route(router, sessions, operations.health, async () => ({ status: 'ok' as const }));
  route(router, sessions, operations.readiness, async ({ res }) => {
    const readiness = await state();
    const essentialDown = dependencies.some(
      ({ name, essential }) => essential && readiness.dependencies[name]?.state === 'down',
    );
    if (!essentialDown) return readiness;
    res.status(503).json(readiness);
    return undefined;
  });
  route(router, sessions, operations.metrics, async ({ res }) => {
    res.type(registry.contentType).send(await registry.metrics());
    return undefined;
  });
  route(router, sessions, operations.openapi, async () => description);
  return router;
}

/** One answer for everybody who asks within a few seconds: anybody may ask, and each asking costs every system a call. */
function shared(ask: () => Promise<Readiness>): () => Promise<Readiness> {
  let latest: { at: number; answer: Promise<Readiness> } | undefined;
  return () => {
    if (!latest || performance.now() - latest.at > believedForMs) latest = { at: performance.now(), answer: ask() };
    return latest.answer;
  };
}

async function askAll(dependencies: Dependency[]): Promise<Readiness> {
  const answers = await Promise.all(
    dependencies.map(async (dependency) => [dependency.name, await ask(dependency)] as const),
  );
  const status = answers.every(([, { state }]) => state === 'up') ? 'ok' : 'degraded';
  return { status, dependencies: Object.fromEntries(answers) };
}

async function ask({ ping }: Dependency): Promise<Readiness['dependencies'][string]> {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), pingTimeoutMs);
  });
  const up = await Promise.race([ping(), late]).then(
    () => true,
    () => false,
  );
  clearTimeout(timer);
  return { state: up ? 'up' : 'down', latencyMs: Math.round(performance.now() - startedAt) };
}
