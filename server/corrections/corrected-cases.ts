import { loadCase } from '#server/cases/case-store.ts';
import type { StoredCase } from '#server/cases/stored-case.ts';
import type { Queryable } from '#server/db/db.ts';

const batchSize = 200;

/**
 * The cases that agents corrected or answered questions of, by ticket, one in memory at a time: a case carries all the
 * text of its ticket.
 */
export async function* correctedCases(db: Queryable): AsyncGenerator<StoredCase> {
  let after = '';
  for (;;) {
    const rows = await db.query<{ ticket_id: string }>(
      `select distinct ticket_id from case_actions
        where type in ('CORRECT_CLASSIFICATION', 'ANSWER_QUESTION') and ticket_id > $1
        order by ticket_id limit $2`,
      [after, batchSize],
    );
    for (const { ticket_id } of rows) {
      const stored = await loadCase(db, ticket_id);
      if (stored) yield stored;
      after = ticket_id;
    }
    if (rows.length < batchSize) return;
  }
}
