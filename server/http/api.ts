import express, { type Request, type Router } from 'express';
import type { AuditLog } from '#server/audit/audit-log.ts';
import { auditExportHeaders } from '#server/audit/export-headers.ts';
import type { Cases } from '#server/cases/cases.ts';
import { fingerprintOf, type Idempotency } from '#server/cases/idempotency.ts';
import type { FormReadingResult } from '#server/documents/form-reading-result.ts';
import type { Session, Sessions } from '#server/identity/sessions.ts';
import { badInput, unreadableForm } from '#server/problems.ts';
import type { Dir3 } from '#server/upstreams/dir3/port.ts';
import type { Siri } from '#server/upstreams/siri/port.ts';
import { classify } from '#shared/classification/classify.ts';
import { type Comparison, type Environment, operations, type RequestedModality } from '#shared/contract/index.ts';
import { type Ine10, parseIne10 } from '#shared/identifiers/ine10.ts';
import { deskFacts } from '#shared/replies/desk-facts.ts';
import type { DeskSettings } from '#shared/replies/desk-settings.ts';
import { route } from './route.ts';

/** What the API answers with. */
export interface ApiServices {
  sessions: Sessions;
  cases: Cases;
  audit: AuditLog;
  siri: Record<Environment, Siri>;
  dir3: Dir3;
  compareAuthorisations: (ine10: Ine10, requested: RequestedModality[]) => Promise<Comparison>;
  readForm: (pdf: Uint8Array) => Promise<FormReadingResult>;
  /** The facts that change without the product changing. */
  settings: DeskSettings;
  /** The session with the role Zendesk gives its holder now; throws when it gives none any more. */
  askAgain: (session: Session) => Promise<Session>;
}

/** Every `/api` route of the contract. */
export function apiRouter(services: ApiServices): Router {
  const { sessions, cases, audit, siri, dir3 } = services;
  const router = express.Router();

  route(router, sessions, operations.classify, async ({ body, locale }) =>
    classify(body, { locale, tags: services.settings.originTags }),
  );
  route(router, sessions, operations.readForm, async ({ body }) => {
    const result = await services.readForm(body);
    if (!result.ok) throw unreadableForm(result);
    return result.form;
  });

  route(router, sessions, operations.authorizations, async ({ query }) =>
    siri[query.environment].authorizations(toIne10(query.ine10)),
  );
  route(router, sessions, operations.compare, async ({ body }) =>
    services.compareAuthorisations(toIne10(body.ine10), body.requested),
  );
  route(router, sessions, operations.finalities, async ({ query }) => ({
    finalities: await siri[query.environment].finalities(query.code),
  }));
  route(router, sessions, operations.dir3, async ({ query }) => ({ units: await dir3.units(toIne10(query.ine10)) }));

  route(router, sessions, operations.putFacts, async ({ params, body, session, locale }) =>
    cases.putFacts(params.id, body, session, locale),
  );
  route(router, sessions, operations.readTicketForm, async ({ params, session, locale, req }) =>
    cases.readForm(params.id, session, locale, idempotencyOf(req, `read form ${params.id}`, null)),
  );
  route(router, sessions, operations.getCase, async ({ params, session, locale }) =>
    cases.view(params.id, session, locale),
  );
  route(router, sessions, operations.act, async ({ params, body, session, locale, req }) =>
    cases.act(params.id, body, session, locale, idempotencyOf(req, `act ${params.id}`, body)),
  );
  route(router, sessions, operations.deskSettings, async ({ locale }) => ({
    facts: deskFacts(services.settings, locale),
  }));
  route(router, sessions, operations.renewSession, async ({ session }) =>
    sessions.renew(await services.askAgain(session)),
  );

  route(router, sessions, operations.auditEvents, async ({ query }) => audit.search(query));
  route(router, sessions, operations.auditSummary, async ({ query }) => audit.summary(query));
  route(router, sessions, operations.auditVerification, async () => audit.verify());
  route(router, sessions, operations.auditCsv, async ({ query, res }) => {
    res.set(auditExportHeaders('csv', new Date()));
    await audit.exportCsv(query, res);
    return undefined;
  });
  route(router, sessions, operations.auditXlsx, async ({ query, locale, res }) => {
    res.set(auditExportHeaders('xlsx', new Date()));
    await audit.exportXlsx(query, res, locale);
    return undefined;
  });
  return router;
}

function toIne10(written: string): Ine10 {
  const ine10 = parseIne10(written);
  if (!ine10) throw badInput([{ path: 'ine10', message: 'INE10' }]);
  return ine10;
}

function idempotencyOf(req: Request, operation: string, body: unknown): Idempotency | undefined {
  const header = req.headers['idempotency-key'];
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(header)) {
    throw badInput([{ path: 'Idempotency-Key', message: '1-200 ASCII' }]);
  }
  return { key: header, fingerprint: fingerprintOf(operation, body) };
}
