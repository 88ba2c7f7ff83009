import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Db } from '#server/db/db.ts';
import { openStoredDatabase, whyUnreadable } from '#server/db/stored-database.ts';
import { readDeskSettings } from '#server/desk-settings-file.ts';
import type { OriginTags } from '#shared/classification/origin-tags.ts';
import { correctedCases } from './corrected-cases.ts';
import { labelledExample } from './labelled-example.ts';

/** What the command says and the exit code it leaves: 0 written, 2 not. */
export interface Outcome {
  sentence: string;
  exitCode: 0 | 2;
}

interface Tally {
  examples: number;
  disagreements: number;
}

/**
 * Writes what agents corrected and answered as labelled tickets, a JSON array for `evaluate` and for review. The file
 * appears when it is whole, and only its owner may read it: it holds the text of tickets. Never throws.
 */
export async function exportCorrections(
  env: Record<string, string | undefined>,
  file: string | undefined,
): Promise<Outcome> {
  if (!file) return { sentence: 'Usage: npm run corrections:export -- <file to write, .json>', exitCode: 2 };
  try {
    const tags = readDeskSettings(env.DESK_SETTINGS_FILE || undefined).originTags;
    const db = await openStoredDatabase(env);
    try {
      return { sentence: said(await write(db, tags, file), file), exitCode: 0 };
    } finally {
      await db.close();
    }
  } catch (error) {
    const why = whyUnreadable(error, 'this database has no cases');
    return { sentence: `The corrections could not be exported: ${why}.`, exitCode: 2 };
  }
}

async function write(db: Db, tags: OriginTags, file: string): Promise<Tally> {
  const tally: Tally = { examples: 0, disagreements: 0 };
  const draft = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(asJson(db, tags, tally)), createWriteStream(draft, { mode: 0o600, flags: 'wx' }));
    await rename(draft, file);
    return tally;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function* asJson(db: Db, tags: OriginTags, tally: Tally): AsyncGenerator<string> {
  yield '[';
  for await (const stored of correctedCases(db)) {
    const example = labelledExample(stored, tags);
    if (!example) continue;
    yield `${tally.examples === 0 ? '' : ','}\n${JSON.stringify(example, null, 1)}`;
    tally.examples++;
    if (example.differs.length > 0) tally.disagreements++;
  }
  yield '\n]\n';
}

function said({ examples, disagreements }: Tally, file: string): string {
  const tickets = examples === 1 ? '1 ticket' : `${examples} tickets`;
  return `${tickets} labelled by agents in ${file}; the rules by themselves say otherwise of ${disagreements}.`;
}
