/** Which frames listen to an event of an instance; a modal may listen to the sidebar that opened it. */
export interface Subscriptions {
  set(frameGuid: string, instanceGuid: string, event: string, subscribers: number): void;
  listeners(instanceGuid: string, event: string): string[];
  /** Drops what a frame had asked for: it went away, or it loaded again. */
  forgetFrame(frameGuid: string): void;
}

export function createSubscriptions(): Subscriptions {
  const framesByEvent = new Map<string, Set<string>>();
  const keyOf = (instanceGuid: string, event: string) => `${instanceGuid} ${event}`;
  return {
    set(frameGuid, instanceGuid, event, subscribers) {
      const key = keyOf(instanceGuid, event);
      const frames = framesByEvent.get(key) ?? new Set();
      if (subscribers > 0) frames.add(frameGuid);
      else frames.delete(frameGuid);
      if (frames.size > 0) framesByEvent.set(key, frames);
      else framesByEvent.delete(key);
    },
    listeners: (instanceGuid, event) => [...(framesByEvent.get(keyOf(instanceGuid, event)) ?? [])],
    forgetFrame(frameGuid) {
      for (const [key, frames] of framesByEvent) {
        frames.delete(frameGuid);
        if (frames.size === 0) framesByEvent.delete(key);
      }
    },
  };
}
