import type { Binds } from '#server/upstreams/oracle/sql-database.ts';

/** Literals, quoted names, comments and casts first: a colon inside them begins no bind. */
const tokens = /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|::|:([A-Za-z][A-Za-z0-9_]*)/g;

/** Oracle's `:name` binds as PostgreSQL's `$1`…; throws on a name without a value or a value without a name, as Oracle does. */
export function toPositional(sql: string, binds: Binds): { text: string; values: Binds[string][] } {
  const names: string[] = [];
  const text = sql.replace(tokens, (token, name?: string) => {
    if (name === undefined) return token;
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  const values = names.map((name) => {
    const value = binds[name];
    if (value === undefined) throw new Error(`No value for the bind ${name}`);
    return value;
  });
  const unused = Object.keys(binds).find((name) => !names.includes(name));
  if (unused !== undefined) throw new Error(`The statement has no bind ${unused}`);
  return { text, values };
}
