import { randomUUID } from 'node:crypto';
import { insertAction, insertCase } from '#server/cases/case-store.ts';
import { type StoredCase, unreadForm } from '#server/cases/stored-case.ts';
import type { Db } from '#server/db/db.ts';
import type { Action, ActionRequest, TicketFacts } from '#shared/contract/index.ts';

const noon = '2026-11-20T11:00:00.000Z';

const anAction = (request: ActionRequest): Action => ({
  id: randomUUID(),
  type: request.type,
  at: noon,
  actor: { id: '101', name: 'Agnès Agentessa' },
  request,
  result: null,
});

/** A case as the server keeps it, on which an agent did these things, one after the other. */
export const aStoredCase = (facts: TicketFacts, requests: readonly ActionRequest[], ticketId = '4001'): StoredCase => ({
  ticketId,
  facts: { ...facts, ticketId },
  form: unreadForm(facts),
  version: 1,
  openedAt: noon,
  actions: requests.map(anAction),
});

export async function keep(db: Db, stored: StoredCase): Promise<void> {
  await db.transaction(async (tx) => {
    await insertCase(tx, stored);
    for (const [ordinal, action] of stored.actions.entries()) await insertAction(tx, stored.ticketId, ordinal, action);
  });
}

/** `count` corrected cases with a long text each, written past the application: for what only reads them. */
export const fillWithCorrections = (db: Db, count: number): Promise<void> =>
  db.administer((tx) =>
    tx.execute(
      `insert into cases
         select lpad(n::text, 6, '0'), jsonb_build_object('subject', 'Cadastre', 'description', repeat('Volem el Cadastre. ', 500)),
                '{"state": "NONE", "fileName": null, "detail": null, "form": null}', 1, now(), now()
           from generate_series(1, ${count}) as n;
       insert into case_actions
         select gen_random_uuid(), lpad(n::text, 6, '0'), 0, 'ANSWER_QUESTION',
                '{"type": "ANSWER_QUESTION", "questionId": "origin", "value": "ALTA_DE_SERVEIS"}', null, '101', 'Agnès Agentessa', now()
           from generate_series(1, ${count}) as n`,
    ),
  );
