/** Does one piece of work after another, in the order they were asked for; `onCount` is told how many are left. */
export function createQueue(onCount: (left: number) => void): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let left = 0;
  const count = (change: number) => {
    left += change;
    onCount(left);
  };
  return (work) => {
    count(1);
    const done = last.then(work).finally(() => count(-1));
    last = done.catch(() => undefined);
    return done;
  };
}

/** Does `work` one at a time: however often it is asked for while it runs, it runs once more after. */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  const run = (): Promise<void> => {
    if (!running) {
      running = work().finally(() => {
        running = undefined;
      });
      return running;
    }
    again ??= running
      .catch(() => undefined)
      .then(() => {
        again = undefined;
        return run();
      });
    return again;
  };
  return run;
}
