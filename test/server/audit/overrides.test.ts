import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAuditLog } from '#server/audit/audit-log.ts';
import type { Db } from '#server/db/db.ts';
import { overrideOf } from '#shared/audit/override.ts';
import { type AuditFilter, AuditQuery } from '#shared/contract/index.ts';
import { engines, type TestDatabase } from '#test/builders/databases.ts';
import { append, appendMany, emptyLog, fillWithNoise } from './events.ts';

const consent = { stepId: 'college-consent:COAC', reason: 'Per telèfon', heldBack: ['register-pre:COAC'] };
const outOfTurn = { stepId: 'close-ticket', reason: 'Ja està', blockedBy: ['documents', 'finished-message'] };
const harmless = { stepId: 'close-ticket', reason: 'Duplicat' };

/** The database, and the plan of the last query it was asked, as its engine tells it. */
function explaining(db: Db): { db: Db; plan: () => Promise<string> } {
  let last: [string, readonly unknown[] | undefined] = ['', undefined];
  const query: Db['query'] = (sql, params) => {
    last = [sql, params];
    return db.query(sql, params);
  };
  const plan = async () => {
    const [sql, params] = last;
    return (await db.query<Record<string, string>>(`explain ${sql}`, params))
      .map((row) => row['QUERY PLAN'])
      .join('\n');
  };
  return { db: { ...db, query }, plan };
}

describe.each(engines)('overrides in the audit log on %s', (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(() => emptyLog(database.db));

  const search = (filter: AuditFilter, limit = 50) => createAuditLog(database.db).search({ ...filter, limit });

  /** 1 and 6 are overrides. */
  async function fillLog(): Promise<void> {
    const { db } = database;
    await append(db, { action: 'SKIP_STEP', detail: consent, ticketId: '100' });
    await append(db, { action: 'SKIP_STEP', detail: harmless, ticketId: '100' });
    await append(db, { action: 'TICK_STEP', detail: consent, ticketId: '200' });
    await append(db, { action: 'SKIP_STEP', detail: { ...harmless, reason: 'heldBack blockedBy' } });
    await append(db, { action: 'SKIP_STEP', detail: { ...harmless, inside: { heldBack: ['documents'] } } });
    await append(db, { action: 'SKIP_STEP', detail: outOfTurn, ticketId: '200' });
  }

  test.each<[string, AuditFilter, number[]]>([
    ['only those that held others back or were before their turn', { overrides: 'only' }, [6, 1]],
    ['of one ticket', { overrides: 'only', ticket: '100' }, [1]],
    ['of an action that is never one', { overrides: 'only', action: 'TICK_STEP' }, []],
    ['beside everything else when nobody asks for them alone', {}, [6, 5, 4, 3, 2, 1]],
  ])('are found: %s', async (_what, filter, seqs) => {
    await fillLog();
    expect((await search(filter)).events.map(({ seq }) => seq)).toEqual(seqs);
  });

  test('the server and the page agree on what is one', async () => {
    await fillLog();
    const { events } = await search({});
    const onThePage = events.filter((event) => overrideOf(event)).map(({ seq }) => seq);
    expect((await search({ overrides: 'only' })).events.map(({ seq }) => seq)).toEqual(onThePage);
  });

  test('are counted among what is filtered, and alone', async () => {
    await fillLog();
    const log = createAuditLog(database.db);
    expect(await log.summary({})).toMatchObject({ total: 6, overrides: 2 });
    expect(await log.summary({ ticket: '200' })).toMatchObject({ total: 2, overrides: 1 });
    expect(await log.summary({ overrides: 'only' })).toMatchObject({
      total: 2,
      overrides: 2,
      tickets: 2,
      byAction: [{ key: 'SKIP_STEP', count: 2 }],
    });
  });

  test('come a page at a time, with the titles of the steps they name', async () => {
    await fillLog();
    await appendMany(database.db, 20);
    const first = await search({ overrides: 'only' }, 1);
    expect(first.events.map(({ seq }) => seq)).toEqual([6]);
    expect(Object.keys(first.stepTitles).sort()).toEqual(['close-ticket', 'documents', 'finished-message']);
    const second = await search({ overrides: 'only', cursor: first.nextCursor ?? '' } as AuditFilter, 1);
    expect(second.events.map(({ seq }) => seq)).toEqual([1]);
    expect(second.nextCursor).toBeNull();
  });

  test('are found by the index of actions, not by reading the whole log', async () => {
    await fillWithNoise(database.db, 3000);
    await database.db.administer(async (tx) => {
      await tx.execute('analyze audit_events');
    });
    const { db, plan } = explaining(database.db);
    const log = createAuditLog(db);
    await log.search({ overrides: 'only', limit: 3 });
    expect(await plan()).toContain('audit_events_action');
    expect(await plan()).not.toContain('Seq Scan');
    await log.summary({ overrides: 'only' });
    expect(await plan()).toContain('audit_events_action');
    expect(await plan()).not.toContain('Seq Scan on audit_events');
  });
});

describe('the filter of overrides', () => {
  test.each([
    ['only', true],
    ['none', false],
    ['true', false],
    ['', false],
  ])('%j is accepted: %s', (overrides, isAccepted) => {
    expect(AuditQuery.safeParse({ overrides }).success).toBe(isAccepted);
  });
});
