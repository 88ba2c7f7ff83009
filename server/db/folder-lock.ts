import { readFile, rm, writeFile } from 'node:fs/promises';
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
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      held.add(file);
      return async () => {
        held.delete(file);
        await rm(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (owner > 0 && owner !== process.pid && isRunning(owner)) {
      throw new FolderInUse(
        `The data folder ${folder} is in use by process ${owner}: stop it first, or give this one another DATA_DIR.`,
      );
    }
    await rm(file, { force: true });
  }
  throw new FolderInUse(`The data folder ${folder} is being taken by another process: try again.`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
