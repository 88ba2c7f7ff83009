import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const held = new Set<string>();

/** The folder is in use by another process of ours. */
export class FolderInUse extends Error {}

/**
 * Takes the folder for this process; the answer gives it back. A lock left by a process that no longer runs is taken
 * over. Throws `FolderInUse` with one sentence that says by whom and what to do.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = path.resolve(folder, 'in-use.pid');
  if (held.has(file)) throw new FolderInUse(`The data folder ${folder} is already open in this process.`);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await create(file)) {
      held.add(file);
      return async () => {
        held.delete(file);
        await rm(file, { force: true });
      };
    }
    const owner = await ownerOf(file);
    if (owner && owner !== process.pid && isRunning(owner)) {
      throw new FolderInUse(
        `The data folder ${folder} is in use by process ${owner}: stop it first, or give this one another DATA_DIR.`,
      );
    }
    await removeStale(file, owner);
  }
  throw new FolderInUse(`The data folder ${folder} is being taken by another process: try again.`);
}

/** Makes the lock with its content in one step, so that nobody ever sees it empty; false when there is one. */
async function create(file: string): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, String(process.pid));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

const ownerOf = async (file: string) => Number(await readFile(file, 'utf8').catch(() => '')) || undefined;

/** Takes the stale lock aside; one that somebody else has renewed meanwhile is put back. */
async function removeStale(file: string, owner: number | undefined): Promise<void> {
  const aside = `${file}.stale.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  if ((await ownerOf(aside)) !== owner) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
