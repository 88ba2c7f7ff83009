import { lstat, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

interface Manner {
  /** Whether a file that is there may be replaced. */
  force?: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * Writes a file that appears when it is whole and that only its owner may read. Throws when its place is taken or it
 * cannot be written, and leaves nothing behind then; what an earlier, killed process left beside it goes too.
 */
export async function writeWhole(file: string, chunks: AsyncIterable<string>, manner: Manner = {}): Promise<void> {
  const { force = false, signal } = manner;
  await refuseTaken(file, force);
  await removeStale(file);
  const draft = `${file}.${process.pid}.part`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await pipeline(Readable.from(chunks), handle.createWriteStream(), { signal });
    await refuseTaken(file, force);
    await rename(draft, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}

/** Throws when something stands where the file would: a device or a link always, a file unless `force`. */
export async function refuseTaken(file: string, force: boolean): Promise<void> {
  const [there, folder] = await Promise.all([statusOf(file), statusOf(path.dirname(path.resolve(file)))]);
  if (!folder) throw new Error(`${path.dirname(file)}: there is no such folder`);
  if (!there) return;
  if (there.isDirectory()) throw new Error(`${file} is a folder`);
  if (!there.isFile()) throw new Error(`${file} is no ordinary file`);
  if (!force) throw new Error(`${file} already exists; --force replaces it`);
}

async function statusOf(file: string) {
  try {
    return await lstat(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function removeStale(file: string): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  const begins = `${path.basename(file)}.`;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.startsWith(begins)) continue;
    const pid = /^(\d{1,10})\.part$/.exec(entry.name.slice(begins.length))?.[1];
    if (pid && !isOther(Number(pid))) await rm(path.join(folder, entry.name), { force: true });
  }
}

/** Whether another process runs under this number; in a container ours is the same every time. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
