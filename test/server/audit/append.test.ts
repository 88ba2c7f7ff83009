import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendAuditEvent } from '#server/audit/append.ts';
import { createAuditLog } from '#server/audit/audit-log.ts';
import { engines, type TestDatabase } from '#test/builders/databases.ts';
import { anEvent, append, emptyLog } from './events.ts';

describe.each(engines)('the audit log on %s', (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(() => emptyLog(database.db));

  test('the first event follows from nothing and the second from the first', async () => {
    const first = await append(database.db);
    const second = await append(database.db);
    expect([first.seq, first.previousHash]).toEqual([1, '']);
    expect([second.seq, second.previousHash]).toEqual([2, first.hash]);
  });

  test.each([
    ['change an event', "update audit_events set actor_name = 'another'"],
    ['delete an event', 'delete from audit_events'],
    ['empty the log', 'truncate audit_events'],
    ['switch the guard off', 'alter table audit_events disable trigger all'],
    ['forget the last event', 'delete from audit_head'],
  ])('the application may not %s', async (_what, statement) => {
    await append(database.db);
    await expect(database.db.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    expect(await createAuditLog(database.db).verify()).toMatchObject({ ok: true, checked: 1 });
  });

  test.each([
    ['change an event', "update audit_events set actor_name = 'another'"],
    ['delete an event', 'delete from audit_events'],
    ['empty the log', 'truncate audit_events'],
  ])('not even the owner of the schema may %s by mistake', async (_what, statement) => {
    await append(database.db);
    await expect(database.db.administer((tx) => tx.execute(statement))).rejects.toThrow('the audit log is append-only');
    expect(await createAuditLog(database.db).verify()).toMatchObject({ ok: true, checked: 1 });
  });

  test('agents who act at the same time leave one chain', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => append(database.db, { ticketId: String(n) })));
    expect(await createAuditLog(database.db).verify()).toMatchObject({ ok: true, checked: 40 });
    const tickets = await database.db.query<{ ticket_id: string }>('select ticket_id from audit_events');
    expect(new Set(tickets.map(({ ticket_id }) => ticket_id)).size).toBe(40);
  });

  test('what is rolled back leaves neither an event nor a gap', async () => {
    const work = database.db.transaction(async (tx) => {
      await appendAuditEvent(tx, anEvent(), new Date());
      throw new Error('the case could not be written');
    });
    await expect(work).rejects.toThrow('the case could not be written');
    expect((await append(database.db)).seq).toBe(1);
    expect(await createAuditLog(database.db).verify()).toMatchObject({ ok: true, checked: 1 });
  });

  test('whatever JSON the detail is, it is read back as written and still verifies', async () => {
    const log = createAuditLog(database.db);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 })),
        fc.string({ unit: 'binary' }),
        async (detail, name) => {
          const actor = { id: '101', name, role: 'agent' };
          const written = await append(database.db, { actor, detail });
          const { events } = await log.search({ limit: 1 });
          expect(events).toEqual([written]);
        },
      ),
      { numRuns: 60 },
    );
    expect(await log.verify()).toMatchObject({ ok: true, checked: 60 });
  });

  test.each([
    ['minus zero', -0, 0],
    ['a number too large for a counter', 1.7976931348623157e308, 1.7976931348623157e308],
    ['a number too small to see', 5e-324, 5e-324],
    ['a number past the exact integers', 9007199254740994, 9007199254740994],
    ['a character outside the basic plane', 'Ca l’Àvia 🏛', 'Ca l’Àvia 🏛'],
    ['a NUL, which no column takes', 'a\0b', 'a\uFFFDb'],
    ['half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
    ['a date', new Date('2026-11-20T11:00:00Z'), '2026-11-20T11:00:00.000Z'],
    ['nothing at all', { absent: undefined, kept: null }, { kept: null }],
    ['a key that objects hide', JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}')],
  ])('%s in a detail does not break the chain', async (_what, given, kept) => {
    const log = createAuditLog(database.db);
    await append(database.db, { detail: { given } });
    expect((await log.search({ limit: 1 })).events[0]?.detail).toEqual({ given: kept });
    expect(await log.verify()).toMatchObject({ ok: true, checked: 1 });
  });
});
