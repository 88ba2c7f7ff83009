import type { Queryable } from '#server/db/db.ts';
import { storableJson } from '#server/db/storable.ts';
import type { Action } from '#shared/contract/index.ts';
import type { StoredCase } from './stored-case.ts';

interface CaseRow {
  ticket_id: string;
  facts: StoredCase['facts'];
  form: StoredCase['form'];
  version: number;
  opened_at: Date;
}

interface ActionRow {
  id: string;
  type: string;
  request: Action['request'];
  result: Action['result'];
  actor_id: string;
  actor_name: string;
  at: Date;
}

const toJsonb = (value: unknown) => JSON.stringify(storableJson(value));

/** The case of a ticket with its actions, or `undefined`. `lock` keeps other writers of the same case waiting. */
export async function loadCase(
  db: Queryable,
  ticketId: string,
  { lock = false } = {},
): Promise<StoredCase | undefined> {
  const [row] = await db.query<CaseRow>(
    `select ticket_id, facts, form, version, opened_at from cases where ticket_id = $1${lock ? ' for update' : ''}`,
    [ticketId],
  );
  if (!row) return undefined;
  const actions = await db.query<ActionRow>(
    `select id, type, request, result, actor_id, actor_name, at
       from case_actions where ticket_id = $1 order by ordinal`,
    [ticketId],
  );
  return {
    ticketId: row.ticket_id,
    facts: row.facts,
    form: row.form,
    version: row.version,
    openedAt: row.opened_at.toISOString(),
    actions: actions.map(toAction),
  };
}

const toAction = (row: ActionRow): Action => ({
  id: row.id,
  type: row.type,
  at: row.at.toISOString(),
  actor: { id: row.actor_id, name: row.actor_name },
  request: row.request,
  result: row.result,
});

/** Opens the case unless somebody has; says whether it did. */
export async function insertCase(tx: Queryable, opened: StoredCase): Promise<boolean> {
  const rows = await tx.query(
    `insert into cases (ticket_id, facts, form, version, opened_at, updated_at)
     values ($1, $2, $3, $4, $5, $5) on conflict (ticket_id) do nothing returning ticket_id`,
    [opened.ticketId, toJsonb(opened.facts), toJsonb(opened.form), opened.version, opened.openedAt],
  );
  return rows.length === 1;
}

/** Writes the facts and the form of a case, and counts a version more. */
export async function updateCase(tx: Queryable, changed: StoredCase, now: Date): Promise<void> {
  await tx.query(
    'update cases set facts = $2, form = $3, version = version + 1, updated_at = $4 where ticket_id = $1',
    [changed.ticketId, toJsonb(changed.facts), toJsonb(changed.form), now.toISOString()],
  );
}

export async function insertAction(tx: Queryable, ticketId: string, ordinal: number, action: Action): Promise<void> {
  await tx.query(
    `insert into case_actions (id, ticket_id, ordinal, type, request, result, actor_id, actor_name, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      action.id,
      ticketId,
      ordinal,
      action.type,
      toJsonb(action.request),
      action.result === null ? null : toJsonb(action.result),
      action.actor.id,
      action.actor.name,
      action.at,
    ],
  );
}
