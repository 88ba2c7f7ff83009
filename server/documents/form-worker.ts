import type { MessagePort } from 'node:worker_threads';
import type { FormReadingResult } from './form-reading-result.ts';
import { readIntegrationForm } from './integration-form.ts';

export interface FormTask {
  pdf: Uint8Array;
  /** Told when the reading begins, so that waiting in the queue does not count as reading. */
  started: MessagePort;
}

/** The worker thread's entry: form-reader.ts starts it by file name. */
export async function readForm({ pdf, started }: FormTask): Promise<FormReadingResult> {
  started.postMessage('started');
  started.close();
  return readIntegrationForm(pdf);
}
