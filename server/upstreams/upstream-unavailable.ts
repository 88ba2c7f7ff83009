import type { Upstream } from '#shared/contract/index.ts';

/** `unavailable`: no answer in time, or a refusal. `protocol_error`: an answer that is not what was agreed. */
type UpstreamFailure = 'unavailable' | 'protocol_error';

interface Details {
  /** Seconds. */
  retryAfter?: number;
  failure?: UpstreamFailure;
  cause?: unknown;
}

const sentences: Record<UpstreamFailure, string> = {
  unavailable: 'is not available',
  protocol_error: 'gave an answer that was not understood',
};

/** Seconds a caller waits before it asks again, when the upstream itself says nothing. */
const defaultRetryAfter = 30;

/**
 * An upstream system that could not be asked. The message names the system and nothing else: addresses, statements and
 * the driver's own words stay in `cause`, which is for the log.
 */
export class UpstreamUnavailable extends Error {
  override readonly name = 'UpstreamUnavailable';
  readonly upstream: Upstream;
  /** Seconds. */
  readonly retryAfter: number;
  readonly failure: UpstreamFailure;

  constructor(upstream: Upstream, { retryAfter = defaultRetryAfter, failure = 'unavailable', cause }: Details = {}) {
    super(`${upstream} ${sentences[failure]}`, { cause });
    this.upstream = upstream;
    this.retryAfter = retryAfter;
    this.failure = failure;
  }
}
