import type { Db } from '#server/db/db.ts';
import { openStoredDatabase, whyUnreadable } from '#server/db/stored-database.ts';
import { readDeskSettings } from '#server/desk-settings-file.ts';
import type { OriginTags } from '#shared/classification/origin-tags.ts';
import { correctedCases } from './corrected-cases.ts';
import { labelledExample } from './labelled-example.ts';
import { refuseTaken, writeWhole } from './whole-file.ts';

/** What the command says and the exit code it leaves: 0 written, 2 not. */
export interface Outcome {
  sentence: string;
  exitCode: 0 | 2;
}

interface Tally {
  examples: number;
  disagreements: number;
}

const usage = 'Usage: npm run corrections:export -- <file to write, .json> [--force]';

/**
 * Writes what agents corrected and answered as labelled tickets, a JSON array for `evaluate` and for review. `args` are
 * the words after the command; `--force` replaces a file that is there. `signal` interrupts it. Never throws.
 */
export async function exportCorrections(
  env: Record<string, string | undefined>,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<Outcome> {
  const asked = readArguments(args);
  if (!asked) return { sentence: usage, exitCode: 2 };
  const { file, force } = asked;
  try {
    await refuseTaken(file, force);
    const tags = readDeskSettings(env.DESK_SETTINGS_FILE || undefined).originTags;
    refuseNoAddress(env.DATABASE_URL);
    const db = await openStoredDatabase(env);
    try {
      const tally: Tally = { examples: 0, disagreements: 0 };
      await writeWhole(file, asJson(db, tags, tally), { force, signal });
      return { sentence: said(tally, file), exitCode: 0 };
    } finally {
      await db.close();
    }
  } catch (error) {
    const why = signal?.aborted ? 'it was interrupted' : whyUnreadable(error, 'this database has no cases');
    return { sentence: `The corrections could not be exported: ${why}.`, exitCode: 2 };
  }
}

function readArguments(args: readonly string[]): { file: string; force: boolean } | undefined {
  const force = args.includes('--force');
  const [file, ...others] = args.filter((word) => word !== '--force');
  return file && !file.startsWith('-') && others.length === 0 ? { file, force } : undefined;
}

const nowhere = { host: '', pathname: '' };

/** The driver would look for a host of that name. */
function refuseNoAddress(url: string | undefined): void {
  if (!url) return;
  const { host, pathname } = /^postgres(ql)?:\/\//.test(url) && URL.canParse(url) ? new URL(url) : nowhere;
  const isAddress = host !== '' || pathname.length > 1;
  if (!isAddress) throw new Error('DATABASE_URL is no address of a database (postgres://…)');
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
