import { appendAuditEvent, type NewAuditEvent } from '#server/audit/append.ts';
import type { Db } from '#server/db/db.ts';
import type { AuditEvent } from '#shared/contract/index.ts';

/** An event as an agent's action would leave it; give what matters to the test. */
export const anEvent = (given: Partial<NewAuditEvent> = {}): NewAuditEvent => ({
  actor: { id: '101', name: 'Agent de Prova', role: 'agent' },
  action: 'TICK_STEP',
  ticketId: '4001',
  detail: { stepId: 'pre.register' },
  ...given,
});

const noon = new Date('2026-11-20T11:00:00Z');

export const append = (db: Db, given: Partial<NewAuditEvent> = {}, at = noon): Promise<AuditEvent> =>
  db.transaction((tx) => appendAuditEvent(tx, anEvent(given), at));

/** Appends events one after the other, `count` of them, each with its number in the detail. */
export async function appendMany(db: Db, count: number, given: Partial<NewAuditEvent> = {}): Promise<void> {
  await db.transaction(async (tx) => {
    for (let n = 1; n <= count; n++) await appendAuditEvent(tx, anEvent({ detail: { n }, ...given }), noon);
  });
}

/** Does to the log what only the owner of the schema can, its triggers switched off. */
export const tamper = (db: Db, script: string): Promise<void> =>
  db.administer((tx) =>
    tx.execute(`alter table audit_events disable trigger all; ${script}; alter table audit_events enable trigger all`),
  );

/** Undoes everything: a log as new. */
export const emptyLog = (db: Db): Promise<void> =>
  tamper(db, "delete from audit_events; delete from audit_head; insert into audit_head (seq, hash) values (0, '')");

/** `count` events of some two thousand random characters each, written past the chain: for what only reads them. */
export const fillWithNoise = (db: Db, count: number): Promise<void> =>
  tamper(
    db,
    `insert into audit_events
       select n, gen_random_uuid(), now(), '101', 'Agent de Prova', 'agent', 'TICK_STEP', '4001',
              jsonb_build_object('note', (select string_agg(md5(random()::text || n || m), '') from generate_series(1, 60) as m)),
              md5(random()::text), md5(random()::text)
         from generate_series(1, ${count}) as n`,
  );
