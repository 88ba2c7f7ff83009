import { z } from 'zod';
import { AuditFilter, AuditPage, AuditQuery, AuditSummary, AuditVerification } from './audit.ts';
import { ActionRequest, ActionResult, CaseView } from './case.ts';
import { Classification, TicketFacts, TicketFactsWithoutForm } from './classification.ts';
import { DemoSession, DemoSessionRequest, DemoTicketCreated, DemoTicketInput } from './demo.ts';
import { DeskFacts } from './desk-settings.ts';
import { IntegrationForm } from './form.ts';
import { Health, Readiness } from './health.ts';
import type { Role } from './session.ts';
import { SessionToken } from './session.ts';
import {
  Authorizations,
  AuthorizationsQuery,
  Comparison,
  ComparisonRequest,
  Dir3Query,
  Dir3Units,
  Finalities,
  FinalitiesQuery,
} from './siri.ts';

/** One entry of the API: the route table, `/openapi.json`, the server's validation and the client come from it. */
export interface Operation {
  method: 'get' | 'post' | 'put';
  path: `/${string}`;
  summary: string;
  /** Who may call it; `null` for what needs no session. */
  role: Role | null;
  params?: z.ZodObject;
  query?: z.ZodType;
  /** A zod schema for JSON, or the media type of raw bytes. */
  body?: z.ZodType | 'application/pdf';
  /** A zod schema for JSON, or the media type of what is sent instead. */
  answer: z.ZodType | string;
  status?: 200 | 201;
  /** Takes `Idempotency-Key`. */
  changesState?: boolean;
  /** Exists only in the demo. */
  demoOnly?: boolean;
}

const TicketPath = z.strictObject({ id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/) });

export const operations = {
  classify: {
    method: 'post',
    path: '/api/classifications',
    summary: 'Says what a ticket is. Nothing is stored.',
    role: 'agent',
    body: TicketFacts,
    answer: Classification,
  },
  readForm: {
    method: 'post',
    path: '/api/forms/integration',
    summary: 'Reads the official integration request form (XFA PDF).',
    role: 'agent',
    body: 'application/pdf',
    answer: IntegrationForm,
  },
  authorizations: {
    method: 'get',
    path: '/api/siri/authorizations',
    summary: "One body's authorisations in one environment, newest first.",
    role: 'agent',
    query: AuthorizationsQuery,
    answer: Authorizations,
  },
  compare: {
    method: 'post',
    path: '/api/siri/comparisons',
    summary: 'Compares what is asked with PRO and PRE.',
    role: 'agent',
    body: ComparisonRequest,
    answer: Comparison,
  },
  finalities: {
    method: 'get',
    path: '/api/siri/finalities',
    summary: 'The finalities that have a code: the duplicate check before one is created.',
    role: 'agent',
    query: FinalitiesQuery,
    answer: Finalities,
  },
  dir3: {
    method: 'get',
    path: '/api/dir3',
    summary: 'The DIR3 units of a body.',
    role: 'agent',
    query: Dir3Query,
    answer: Dir3Units,
  },
  putFacts: {
    method: 'put',
    path: '/api/tickets/:id/facts',
    summary: 'Tells the server what Zendesk knows of the ticket; opens its case the first time.',
    role: 'agent',
    params: TicketPath,
    body: TicketFactsWithoutForm,
    answer: CaseView,
  },
  readTicketForm: {
    method: 'post',
    path: '/api/tickets/:id/form-readings',
    summary: "Fetches the ticket's attachments from Zendesk and reads the official form among them.",
    role: 'agent',
    params: TicketPath,
    answer: CaseView,
    changesState: true,
  },
  getCase: {
    method: 'get',
    path: '/api/tickets/:id/case',
    summary: 'The case of a ticket.',
    role: 'agent',
    params: TicketPath,
    answer: CaseView,
  },
  act: {
    method: 'post',
    path: '/api/tickets/:id/actions',
    summary: 'Does something to a case: the action, the case and the audit event in one transaction.',
    role: 'agent',
    params: TicketPath,
    body: ActionRequest,
    answer: ActionResult,
    status: 201,
    changesState: true,
  },
  deskSettings: {
    method: 'get',
    path: '/api/desk-settings',
    summary: 'The facts the replies and steps carry, each with where it comes from and the day it was last changed.',
    role: 'agent',
    answer: DeskFacts,
  },
  renewSession: {
    method: 'post',
    path: '/api/session/renewals',
    summary: 'A new token for a session that is still valid.',
    role: 'agent',
    answer: SessionToken,
    status: 201,
  },
  auditEvents: {
    method: 'get',
    path: '/api/audit/events',
    summary: 'The audit log, newest first.',
    role: 'supervisor',
    query: AuditQuery,
    answer: AuditPage,
  },
  auditCsv: {
    method: 'get',
    path: '/api/audit/events.csv',
    summary: 'The audit log as CSV, streamed.',
    role: 'supervisor',
    query: AuditFilter,
    answer: 'text/csv',
  },
  auditXlsx: {
    method: 'get',
    path: '/api/audit/events.xlsx',
    summary: 'The audit log as a workbook, streamed.',
    role: 'supervisor',
    query: AuditFilter,
    answer: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  auditSummary: {
    method: 'get',
    path: '/api/audit/summary',
    summary: 'Counts of the audit log by action, agent and day.',
    role: 'supervisor',
    query: AuditFilter,
    answer: AuditSummary,
  },
  auditVerification: {
    method: 'get',
    path: '/api/audit/verification',
    summary: 'Recomputes the hash chain of the audit log.',
    role: 'supervisor',
    answer: AuditVerification,
  },
  health: { method: 'get', path: '/healthz', summary: 'The process answers.', role: null, answer: Health },
  readiness: {
    method: 'get',
    path: '/readyz',
    summary: 'Each dependency with its state and latency.',
    role: null,
    answer: Readiness,
  },
  metrics: { method: 'get', path: '/metrics', summary: 'Prometheus metrics.', role: null, answer: 'text/plain' },
  openapi: { method: 'get', path: '/openapi.json', summary: 'This description.', role: null, answer: z.unknown() },
  createDemoTicket: {
    method: 'post',
    path: '/demo/tickets',
    summary: 'Adds a ticket to the simulated workspace.',
    role: null,
    body: DemoTicketInput,
    answer: DemoTicketCreated,
    status: 201,
    changesState: true,
    demoOnly: true,
  },
  createDemoSession: {
    method: 'post',
    path: '/demo/session',
    summary: 'A session token for scripts that try the API.',
    role: null,
    body: DemoSessionRequest,
    answer: DemoSession,
    demoOnly: true,
  },
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
