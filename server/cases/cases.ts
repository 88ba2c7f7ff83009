import { randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import { appendAuditEvent } from '#server/audit/append.ts';
import type { Db, Queryable } from '#server/db/db.ts';
import type { Session } from '#server/identity/sessions.ts';
import { ProblemError } from '#server/problems.ts';
import { classify } from '#shared/classification/classify.ts';
import type {
  Action,
  ActionRequest,
  ActionResult,
  CaseView,
  Comparison,
  RequestedModality,
  TicketFacts,
} from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { type Ine10, parseIne10 } from '#shared/identifiers/ine10.ts';
import type { DeskSettings } from '#shared/replies/desk-settings.ts';
import { renderReply } from '#shared/replies/render.ts';
import { auditDetail, summarise, whatItOverrides } from './audit-detail.ts';
import { insertAction, insertCase, loadCase, updateCase } from './case-store.ts';
import { toCaseView, toSituation } from './case-view.ts';
import { answerGiven, type Idempotency, once } from './idempotency.ts';
import { whyRefused } from './refusals.ts';
import { remembered } from './remembered.ts';
import { type StoredCase, type StoredFormReading, unreadForm } from './stored-case.ts';

/** What cases need of the rest of the server. */
export interface CaseDependencies {
  db: Db;
  settings: DeskSettings;
  now: () => Date;
  compareAuthorisations: (ine10: Ine10, requested: RequestedModality[]) => Promise<Comparison>;
  /** What Zendesk itself knows of a ticket; `undefined` when there is none. */
  readTicket: (ticketId: string) => Promise<TicketFacts | undefined>;
  /** Looks for the official form among the ticket's attachments. */
  findForm: (ticketId: string) => Promise<StoredFormReading>;
}

export interface Cases {
  /** Tells what Zendesk knows of a ticket; opens the case the first time. The same facts again change nothing. */
  putFacts(ticketId: string, facts: TicketFacts, by: Session, locale: Locale): Promise<CaseView>;
  /** Fetches the attachments and reads the form; what could not be fetched or read is part of the answer. */
  readForm(ticketId: string, by: Session, locale: Locale, idempotency?: Idempotency): Promise<CaseView>;
  /** The case; a ticket nobody opened yet is read from Zendesk. 404 when Zendesk has none either. */
  view(ticketId: string, by: Session, locale: Locale): Promise<CaseView>;
  /** Does one thing to a case: the action, the case and its audit event together, or nothing at all. */
  act(
    ticketId: string,
    request: ActionRequest,
    by: Session,
    locale: Locale,
    idempotency?: Idempotency,
  ): Promise<ActionResult>;
}

const noSuchTicket = () =>
  new ProblemError(404, 'not-found', {
    ca: 'No hi ha cap tiquet amb aquest número.',
    es: 'No hay ningún tique con ese número.',
    en: 'There is no ticket with this number.',
  });

const actorOf = (by: Session) => ({ id: by.userId, name: by.name, role: by.role });

export function createCases(dependencies: CaseDependencies): Cases {
  const { db, settings, now } = dependencies;
  const classified = remembered(classify);
  const situationOf = (stored: StoredCase, locale: Locale) =>
    toSituation(stored, { locale, settings, now: now(), classified });
  const viewOf = (stored: StoredCase, locale: Locale) => toCaseView(stored, situationOf(stored, locale), locale);

  async function open(
    tx: Queryable,
    ticketId: string,
    facts: TicketFacts,
    by: Session,
    locale: Locale,
  ): Promise<StoredCase> {
    const openedAt = now().toISOString();
    const opened: StoredCase = { ticketId, facts, form: unreadForm(facts), version: 1, openedAt, actions: [] };
    if (!(await insertCase(tx, opened))) return mustLoad(tx, ticketId);
    const { classification } = situationOf(opened, locale);
    await appendAuditEvent(
      tx,
      { actor: actorOf(by), action: 'OPEN_CASE', ticketId, detail: summarise(classification) },
      now(),
    );
    return opened;
  }

  async function mustLoad(tx: Queryable, ticketId: string): Promise<StoredCase> {
    const stored = await loadCase(tx, ticketId, { lock: true });
    if (!stored) throw noSuchTicket();
    return stored;
  }

  /** Writes a changed case; the audit tells it when it changes what the ticket is, or when `always` says what it was. */
  async function change(
    tx: Queryable,
    before: StoredCase,
    after: StoredCase,
    by: Session,
    event: { action: string; locale: Locale; always?: Record<string, unknown> },
  ): Promise<StoredCase> {
    await updateCase(tx, after, now());
    const was = summarise(situationOf(before, event.locale).classification);
    const is = summarise(situationOf(after, event.locale).classification);
    const differs = canonicalize(was) !== canonicalize(is);
    if (differs || event.always) {
      const detail = { ...event.always, ...(differs ? { before: was, after: is } : {}) };
      await appendAuditEvent(tx, { actor: actorOf(by), action: event.action, ticketId: after.ticketId, detail }, now());
    }
    return { ...after, version: after.version + 1 };
  }

  async function ensureOpen(ticketId: string, by: Session, locale: Locale): Promise<StoredCase> {
    const stored = await loadCase(db, ticketId);
    if (stored) return stored;
    const facts = await dependencies.readTicket(ticketId);
    if (!facts) throw noSuchTicket();
    return db.transaction((tx) => open(tx, ticketId, facts, by, locale));
  }

  async function putFacts(ticketId: string, told: TicketFacts, by: Session, locale: Locale): Promise<CaseView> {
    const facts = { ...told, ticketId };
    const known = await loadCase(db, ticketId);
    if (known && canonicalize(known.facts) === canonicalize(facts)) return viewOf(known, locale);
    const stored = await db.transaction(async (tx) => {
      const before = (await loadCase(tx, ticketId, { lock: true })) ?? (await open(tx, ticketId, facts, by, locale));
      if (canonicalize(before.facts) === canonicalize(facts)) return before;
      const form = hasSameFiles(before.facts, facts) ? before.form : unreadForm(facts);
      return change(tx, before, { ...before, facts, form }, by, { action: 'CHANGE_FACTS', locale });
    });
    return viewOf(stored, locale);
  }

  async function readForm(ticketId: string, by: Session, locale: Locale, idempotency?: Idempotency): Promise<CaseView> {
    const { facts } = await ensureOpen(ticketId, by, locale);
    const form = await dependencies.findForm(ticketId);
    return db.transaction((tx) =>
      once(tx, { actorId: by.userId, idempotency, now: now() }, async () => {
        const before = await mustLoad(tx, ticketId);
        // Another file came in meanwhile: what was read is not what is attached now.
        const isStale = !hasSameFiles(before.facts, facts);
        if (isStale || canonicalize(before.form) === canonicalize(form)) return viewOf(before, locale);
        const always = {
          state: form.state,
          fileName: form.fileName,
          ...(form.form ? { services: form.form.services, version: form.form.version, signed: form.form.signed } : {}),
        };
        return viewOf(
          await change(tx, before, { ...before, form }, by, { action: 'READ_FORM', locale, always }),
          locale,
        );
      }),
    );
  }

  /** What an action brings that is not known from the case alone. Asked before the transaction: SIRI may be slow. */
  async function compareFor(
    request: ActionRequest,
    stored: StoredCase,
    locale: Locale,
  ): Promise<Comparison | undefined> {
    if (request.type !== 'CHECK_AUTHORISATIONS') return undefined;
    const view = viewOf(stored, locale);
    refuse(whyRefused(request, view));
    const ine10 = parseIne10(request.ine10 ?? view.classification.organization.ine10 ?? '');
    if (!ine10) throw unknownBody();
    return dependencies.compareAuthorisations(ine10, request.requested ?? view.requested);
  }

  async function act(
    ticketId: string,
    request: ActionRequest,
    by: Session,
    locale: Locale,
    idempotency?: Idempotency,
  ): Promise<ActionResult> {
    const earlier = idempotency && (await answerGiven<ActionResult>(db, by.userId, idempotency));
    if (earlier) return earlier;
    const comparison = await compareFor(request, await ensureOpen(ticketId, by, locale), locale);
    return db.transaction((tx) =>
      once(tx, { actorId: by.userId, idempotency, now: now() }, async () => {
        const before = await mustLoad(tx, ticketId);
        const situation = situationOf(before, locale);
        const view = toCaseView(before, situation, locale);
        refuse(whyRefused(request, view));
        const action: Action = {
          id: randomUUID(),
          type: request.type,
          at: now().toISOString(),
          actor: { id: by.userId, name: by.name },
          request,
          result: comparison ? { comparison } : replyOf(request, view),
        };
        const after = { ...before, version: before.version + 1, actions: [...before.actions, action] };
        const answer = { action, case: viewOf(after, locale) };
        await insertAction(tx, ticketId, after.actions.length, action);
        await updateCase(tx, after, now());
        const detail = {
          ...auditDetail(action, situation.classification, answer.case.classification),
          ...whatItOverrides(request, view),
        };
        await appendAuditEvent(tx, { actor: actorOf(by), action: request.type, ticketId, detail }, now());
        return answer;
      }),
    );
  }

  return {
    putFacts,
    readForm,
    act,
    view: async (ticketId, by, locale) => viewOf(await ensureOpen(ticketId, by, locale), locale),
  };
}

const hasSameFiles = (a: TicketFacts, b: TicketFacts) =>
  canonicalize(a.attachments ?? []) === canonicalize(b.attachments ?? []);

function refuse(why: ReturnType<typeof whyRefused>): void {
  if (why) throw new ProblemError(422, 'refused', why);
}

const unknownBody = () =>
  new ProblemError(422, 'refused', {
    ca: "L'INE10 de l'ens no és vàlid: ha de tenir deu xifres, o nou sense el zero.",
    es: 'El INE10 del ente no es válido: debe tener diez cifras, o nueve sin el cero.',
    en: 'The INE10 of the body is not valid: it has ten digits, or nine without its zero.',
  });

/** The reply exactly as it goes into the editor: the server renders it, so that what is audited is what was inserted. */
function replyOf(request: ActionRequest, view: CaseView): Action['result'] {
  if (request.type !== 'INSERT_REPLY') return null;
  const offer = view.replies.find(({ id }) => id === request.replyId);
  const found = Object.fromEntries(
    offer?.placeholders.map((own) => [own.name, own.values[request.language] ?? '']) ?? [],
  );
  return {
    reply: renderReply(request.replyId, request.language, { ...found, ...request.values }),
    forSteps: openStepsOffering(request.replyId, view),
  };
}

/** The steps a reply written now answers: those it is offered in and that nothing has closed. */
function openStepsOffering(replyId: string, { steps }: CaseView): string[] {
  return steps
    .filter(({ state }) => state !== 'BLOCKED' && state !== 'DONE' && state !== 'SKIPPED')
    .filter(({ offers }) => offers.some((offer) => offer.kind === 'REPLY' && offer.replyId === replyId))
    .map(({ id }) => id);
}
