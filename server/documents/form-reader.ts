import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { type FormReadingResult, refuse } from './form-reading-result.ts';
import type { FormTask } from './form-worker.ts';
import { quickRefusal } from './integration-form.ts';

export interface FormReader {
  /** Never throws: every way to fail is a refusal with its reason. */
  read(pdf: Uint8Array): Promise<FormReadingResult>;
  close(): Promise<void>;
}

export interface FormReaderOptions {
  /** For one form, once its turn comes. */
  timeLimitMs?: number;
  /** For its turn to come, a thread's start included. */
  waitLimitMs?: number;
  /** Told when the thread dies or cannot start; the reader goes on. */
  onError?: (error: unknown) => void;
}

// Counted here: the pool does not count queued tasks that can be aborted towards its own limit.
const maxUnanswered = 20;

/** Reads forms in a thread of its own, which is ended when a file takes too long or too much memory, and replaced. */
export function createFormReader(options: FormReaderOptions = {}): FormReader {
  const { timeLimitMs = 1500, waitLimitMs = 5000, onError = () => undefined } = options;
  const pool = startPool();
  pool.on('error', onError);
  let unanswered = 0;

  async function read(pdf: Uint8Array): Promise<FormReadingResult> {
    const reason = quickRefusal(pdf);
    if (reason) return refuse(reason);
    if (unanswered >= maxUnanswered) return refuse('too-slow');
    unanswered += 1;
    const limit = new AbortController();
    const abort = () => limit.abort();
    let timer = setTimeout(abort, waitLimitMs);
    const { port1, port2 } = new MessageChannel();
    port1.once('message', () => {
      clearTimeout(timer);
      timer = setTimeout(abort, timeLimitMs);
    });
    // A copy of its own: the bytes move to the thread, and the caller keeps theirs.
    const copy = Uint8Array.from(pdf);
    const task: FormTask = { pdf: copy, started: port2 };
    try {
      return await pool.run(task, { transferList: [port2, copy.buffer], signal: limit.signal });
    } catch (error) {
      if (limit.signal.aborted) return refuse('too-slow');
      onError(error);
      return refuse('damaged');
    } finally {
      unanswered -= 1;
      clearTimeout(timer);
      port1.close();
    }
  }

  return { read, close: () => pool.destroy() };
}

function startPool(): Piscina<FormTask, FormReadingResult> {
  const isSource = import.meta.url.endsWith('.ts');
  return new Piscina<FormTask, FormReadingResult>({
    filename: new URL(isSource ? './form-worker.ts' : './form-worker.js', import.meta.url).href,
    name: 'readForm',
    execArgv: isSource ? ['--import', 'tsx'] : [],
    minThreads: 1,
    // A second one, so that a file that takes all its time does not keep everybody waiting.
    maxThreads: 2,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
}
