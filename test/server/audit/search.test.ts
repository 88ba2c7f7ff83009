import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuditLog } from '#server/audit/audit-log.ts';
import { ProblemError } from '#server/problems.ts';
import { type AuditEvent, type AuditFilter, AuditQuery } from '#shared/contract/index.ts';
import { engines, type TestDatabase } from '#test/builders/databases.ts';
import { append, appendMany, emptyLog } from './events.ts';

const marta = { id: '7', name: 'Marta Àvila Soler', role: 'agent' };
const pep = { id: '8', name: 'Pep Roca', role: 'supervisor' };

describe.each(engines)('searching the audit log on %s', (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    const { db } = database;
    // Madrid is two hours ahead of UTC until the clocks change on 25 October 2026, and one hour after.
    await append(db, { actor: marta, ticketId: '100', action: 'OPEN_CASE' }, new Date('2026-10-23T21:59:59.999Z'));
    await append(db, { actor: marta, ticketId: '100', action: 'TICK_STEP' }, new Date('2026-10-23T22:00:00Z'));
    await append(db, { actor: pep, ticketId: '1001', action: 'TICK_STEP' }, new Date('2026-10-25T22:59:59.999Z'));
    await append(db, { actor: pep, ticketId: null, action: 'READ_FORM' }, new Date('2026-10-25T23:00:00Z'));
  });
  afterAll(() => database.close());

  const found = async (filter: AuditFilter) =>
    (await createAuditLog(database.db).search({ ...filter, limit: 50 })).events.map(({ seq }) => seq);

  test.each<[string, AuditFilter, number[]]>([
    ['no filter gives everything, newest first', {}, [4, 3, 2, 1]],
    ['empty fields filter nothing', { actor: '', ticket: ' ', action: '', from: undefined }, [4, 3, 2, 1]],
    ['a ticket is its whole number', { ticket: '100' }, [2, 1]],
    ['a ticket nobody touched has nothing', { ticket: '10' }, []],
    ['an agent by id', { actor: '7' }, [2, 1]],
    ['an agent by part of the name', { actor: 'roca' }, [4, 3]],
    ['an agent in capitals', { actor: 'PEP' }, [4, 3]],
    ['an agent with the accent left out', { actor: 'avila' }, [2, 1]],
    ['an agent with the accent written in two characters', { actor: 'A\u0300vila' }, [2, 1]],
    ['wildcards are letters like any other', { actor: '%' }, []],
    ['quotes are letters like any other', { actor: "' or true --" }, []],
    ['a NUL is a letter nobody has', { actor: '\0', ticket: '\0' }, []],
    ['an action by its code', { action: 'TICK_STEP' }, [3, 2]],
    ['an action is not found by part of its code', { action: 'TICK' }, []],
    ['from a day: since its midnight in Madrid', { from: '2026-10-24' }, [4, 3, 2]],
    ['to a day: until its last moment in Madrid', { to: '2026-10-23' }, [1]],
    ['to the day the clocks change: it lasts 25 hours', { to: '2026-10-25' }, [3, 2, 1]],
    ['one day', { from: '2026-10-25', to: '2026-10-25' }, [3]],
    ['from an instant, with it', { from: '2026-10-23T22:00:00Z' }, [4, 3, 2]],
    ['to an instant, with it', { to: '2026-10-23T22:00:00Z' }, [2, 1]],
    ['an instant with its offset', { to: '2026-10-23T23:59:59.999+02:00' }, [1]],
    ['a period that ends before it begins is empty', { from: '2026-10-26', to: '2026-10-23' }, []],
    ['the years before there were computers', { from: '0000-01-01', to: '0001-01-01T00:00:00+14:00' }, []],
    ['the last year that can be written', { from: '2026-01-01', to: '9999-12-31' }, [4, 3, 2, 1]],
    ['all at once', { actor: 'marta', ticket: '100', action: 'OPEN_CASE', from: '2026-10-01', to: '2026-10-31' }, [1]],
  ])('%s', async (_what, filter, seqs) => {
    expect(await found(filter)).toEqual(seqs);
  });

  test('a summary counts tickets, actions, agents and days of what is filtered', async () => {
    const log = createAuditLog(database.db);
    expect(await log.summary({})).toEqual({
      total: 4,
      tickets: 2,
      overrides: 0,
      byAction: [
        { key: 'TICK_STEP', count: 2 },
        { key: 'OPEN_CASE', count: 1 },
        { key: 'READ_FORM', count: 1 },
      ],
      byActor: [
        { key: 'Marta Àvila Soler', count: 2 },
        { key: 'Pep Roca', count: 2 },
      ],
      byDay: [
        { key: '2026-10-26', count: 1 },
        { key: '2026-10-25', count: 1 },
        { key: '2026-10-24', count: 1 },
        { key: '2026-10-23', count: 1 },
      ],
    });
    expect(await log.summary({ action: 'OPEN_CASE' })).toMatchObject({ total: 1, tickets: 1 });
    expect(await log.summary({ ticket: 'none' })).toEqual({
      total: 0,
      tickets: 0,
      overrides: 0,
      byAction: [],
      byActor: [],
      byDay: [],
    });
  });
});

describe.each(engines)('paging the audit log on %s', (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('every event there was is given once, while others are written', async () => {
    const { db } = database;
    const log = createAuditLog(db);
    await appendMany(db, 157);
    const seen: AuditEvent[] = [];
    let cursor: string | undefined;
    do {
      const [page] = await Promise.all([log.search({ cursor, limit: 20 }), append(db), append(db)]);
      seen.push(...page.events);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    const seqs = seen.map(({ seq }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => b - a));
    expect(seqs.slice(-157)).toEqual(Array.from({ length: 157 }, (_, n) => 157 - n));
  });

  test('a page that ends the list says so', async () => {
    await emptyLog(database.db);
    const log = createAuditLog(database.db);
    expect(await log.search({ limit: 5 })).toEqual({ events: [], nextCursor: null, stepTitles: {} });
    await appendMany(database.db, 5);
    expect((await log.search({ limit: 5 })).nextCursor).toBeNull();
    expect((await log.search({ limit: 4 })).nextCursor).toMatch(/^[\w-]+$/);
  });

  test('a cursor of no page of ours is refused', async () => {
    const search = createAuditLog(database.db).search({ cursor: 'bm90IGEgY3Vyc29y', limit: 5 });
    await expect(search).rejects.toSatisfy((e) => e instanceof ProblemError && e.status === 422);
  });

  test('a page holds two hundred events at most', () => {
    expect(AuditQuery.safeParse({ limit: '200' }).success).toBe(true);
    expect(AuditQuery.safeParse({ limit: '201' }).success).toBe(false);
  });

  test('an agent who changed name is one agent, and namesakes are two', async () => {
    await emptyLog(database.db);
    await append(database.db, { actor: { id: '1', name: 'Marta', role: 'agent' } });
    await append(database.db, { actor: { id: '1', name: 'Marta Soler', role: 'agent' } });
    await append(database.db, { actor: { id: '2', name: 'Marta Soler', role: 'agent' } });
    expect((await createAuditLog(database.db).summary({})).byActor).toEqual([
      { key: 'Marta Soler (1)', count: 2 },
      { key: 'Marta Soler (2)', count: 1 },
    ]);
  });
});
