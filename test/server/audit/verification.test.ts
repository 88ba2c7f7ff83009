import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAuditLog } from '#server/audit/audit-log.ts';
import { engines, type TestDatabase } from '#test/builders/databases.ts';
import { append, appendMany, emptyLog, tamper } from './events.ts';

/** Each row: what somebody with the owner's password does to a log of ten events, and what verifying finds first. */
const tamperings: [string, string, { seq: number; reason: string }][] = [
  ['a detail changed', 'update audit_events set detail = \'{"n":99}\' where seq = 4', { seq: 4, reason: 'HASH' }],
  ['an actor changed', "update audit_events set actor_name = 'Una altra' where seq = 7", { seq: 7, reason: 'HASH' }],
  ['an instant changed', "update audit_events set at = at + interval '1 ms' where seq = 2", { seq: 2, reason: 'HASH' }],
  ['a ticket taken away', 'update audit_events set ticket_id = null where seq = 10', { seq: 10, reason: 'HASH' }],
  ['the first event deleted', 'delete from audit_events where seq = 1', { seq: 1, reason: 'MISSING' }],
  ['an event deleted in the middle', 'delete from audit_events where seq = 5', { seq: 5, reason: 'MISSING' }],
  ['the tail cut', 'delete from audit_events where seq > 8', { seq: 9, reason: 'MISSING' }],
  ['everything deleted', 'delete from audit_events', { seq: 1, reason: 'MISSING' }],
  [
    'two events swapped',
    'update audit_events set seq = -3 where seq = 3; update audit_events set seq = 3 where seq = 6; update audit_events set seq = 6 where seq = -3',
    { seq: 3, reason: 'PREVIOUS_HASH' },
  ],
  [
    'two details swapped',
    `update audit_events set detail = case seq when 3 then '{"n":6}'::jsonb else '{"n":3}'::jsonb end where seq in (3, 6)`,
    { seq: 3, reason: 'HASH' },
  ],
  ["an event's own hash rewritten", "update audit_events set hash = 'f00' where seq = 6", { seq: 6, reason: 'HASH' }],
  [
    'a link rewritten',
    "update audit_events set previous_hash = 'f00' where seq = 6",
    { seq: 6, reason: 'PREVIOUS_HASH' },
  ],
  ['the head forged', "update audit_head set hash = 'f00'", { seq: 10, reason: 'HEAD' }],
  [
    'the head put back',
    'update audit_head set seq = 7, hash = (select hash from audit_events where seq = 7)',
    { seq: 8, reason: 'BEYOND_HEAD' },
  ],
  ['the head put forward', 'update audit_head set seq = 12', { seq: 11, reason: 'MISSING' }],
  ['the head deleted', 'delete from audit_head', { seq: 0, reason: 'NO_HEAD' }],
  [
    'an event inserted in the middle',
    `update audit_events set seq = -seq where seq > 4; update audit_events set seq = 1 - seq where seq < 0;
     insert into audit_events select 5, gen_random_uuid(), at, actor_id, actor_name, actor_role, action, ticket_id, detail, hash, 'f00'
       from audit_events where seq = 4`,
    { seq: 5, reason: 'HASH' },
  ],
  [
    'an event inserted at the end',
    `insert into audit_events select 11, gen_random_uuid(), at, actor_id, actor_name, actor_role, action, ticket_id, detail, hash, 'f00'
       from audit_events where seq = 10`,
    { seq: 11, reason: 'BEYOND_HEAD' },
  ],
  [
    'an event inserted before the first',
    `insert into audit_events select 0, gen_random_uuid(), at, actor_id, actor_name, actor_role, action, ticket_id, detail, '', 'f00'
       from audit_events where seq = 1`,
    { seq: 0, reason: 'UNEXPECTED' },
  ],
];

describe.each(engines)('a log that was tampered with on %s', (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await emptyLog(database.db);
    await appendMany(database.db, 10);
  });

  test.each(tamperings)('is found out: %s', async (_what, script, firstBroken) => {
    const log = createAuditLog(database.db);
    const { head } = await log.verify();
    await tamper(database.db, script);
    const verification = await log.verify();
    expect(verification).toMatchObject({ ok: false, firstBroken });
    expect(verification.checked).toBeLessThanOrEqual(10);
    expect(head).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is sought no further than the first break', async () => {
    await tamper(database.db, "update audit_events set action = 'ANOTHER' where seq in (3, 8)");
    expect(await createAuditLog(database.db).verify()).toMatchObject({ checked: 2, firstBroken: { seq: 3 } });
  });
});

describe.each(engines)('a log nobody touched on %s', (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('is whole when it is empty', async () => {
    expect(await createAuditLog(database.db).verify()).toEqual({ ok: true, checked: 0, head: null });
  });

  test('is whole when it is longer than what is read at once, and its head is the last hash', async () => {
    await appendMany(database.db, 1201);
    const last = await append(database.db);
    expect(await createAuditLog(database.db).verify()).toEqual({ ok: true, checked: 1202, head: last.hash });
  });

  test('is whole while agents go on working', async () => {
    const log = createAuditLog(database.db);
    const working = Promise.all(Array.from({ length: 30 }, () => append(database.db)));
    const verifications = [];
    for (let n = 0; n < 5; n++) verifications.push(await log.verify());
    await working;
    expect(verifications.every(({ ok }) => ok)).toBe(true);
    expect(await log.verify()).toMatchObject({ ok: true, checked: 1232 });
  });
});
