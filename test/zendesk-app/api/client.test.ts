import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ApiError, createApi } from '#zendesk-app/api/client.ts';

const network = setupServer();
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

const api = createApi({ token: 'token' }, 'ca');
const path = `${location.origin}/api/audit/summary`;
const json = { headers: { 'content-type': 'application/json' } };

/** An answer whose connection breaks after its first half. */
const halfAnAnswer = (contentType: string) =>
  new HttpResponse(
    new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('{"total":'));
      },
      pull(stream) {
        stream.error(new DOMException('cut off', 'TimeoutError'));
      },
    }),
    { headers: { 'content-type': contentType } },
  );

describe('the server counts as unreachable', () => {
  test.each([
    { what: 'when it does not answer', answer: () => HttpResponse.error() },
    { what: 'when half of its answer is lost', answer: () => halfAnAnswer('application/json') },
    { what: 'when half of a file is lost', answer: () => halfAnAnswer('text/csv') },
    { what: 'when what it calls JSON is not', answer: () => HttpResponse.text('{', json) },
  ])('$what', async ({ answer }) => {
    network.use(http.get(path, answer));
    const error = await api('auditSummary').catch((cause) => cause);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 0, problem: undefined });
  });
});

test('what the page itself calls off is told as that', async () => {
  network.use(http.get(path, () => halfAnAnswer('application/json')));
  const left = new AbortController();
  left.abort();
  const error = await api('auditSummary', { signal: left.signal }).catch((cause) => cause);
  expect(error).not.toBeInstanceOf(ApiError);
  expect(error.name).toBe('AbortError');
});
