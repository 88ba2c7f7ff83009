import { expect, test } from 'vitest';
import { toPositional } from '#server/demo/databases/named-binds.ts';
import type { Binds } from '#server/upstreams/oracle/sql-database.ts';

test.each<{ sql: string; binds: Binds; text: string; values: unknown[] }>([
  { sql: 'WHERE a = :a AND b = :b', binds: { a: 1, b: 2 }, text: 'WHERE a = $1 AND b = $2', values: [1, 2] },
  { sql: 'WHERE a = :a OR b = :a', binds: { a: 'x' }, text: 'WHERE a = $1 OR b = $1', values: ['x'] },
  { sql: "TO_CHAR(d, 'HH24:MI:SS') = :a", binds: { a: null }, text: "TO_CHAR(d, 'HH24:MI:SS') = $1", values: [null] },
  { sql: `'it''s :no' || "c:no" || :yes`, binds: { yes: 1 }, text: `'it''s :no' || "c:no" || $1`, values: [1] },
  { sql: '-- :no\n/* :no */ d::date', binds: {}, text: '-- :no\n/* :no */ d::date', values: [] },
])('$sql is asked as $text', ({ sql, binds, text, values }) => {
  expect(toPositional(sql, binds)).toEqual({ text, values });
});

test.each<{ sql: string; binds: Binds; complaint: string }>([
  { sql: 'WHERE a = :a', binds: {}, complaint: 'No value for the bind a' },
  { sql: 'WHERE a = 1', binds: { a: 1 }, complaint: 'The statement has no bind a' },
])('$sql with the wrong values: $complaint', ({ sql, binds, complaint }) => {
  expect(() => toPositional(sql, binds)).toThrow(complaint);
});
