import { linkOf, sendingOf, skipOf, tickOf } from './case-history.ts';
import type { Situation } from './situation.ts';

/**
 * The instant an agent closed a step, by a message, a link, a tick or a skip, the newest of them: the wait for whoever
 * was asked begins there. Now, while nobody did.
 */
export function closedAt(situation: Situation, stepId: string, replies: readonly string[] = []): string {
  const deeds = [
    ...replies.map((replyId) => sendingOf(situation, replyId)),
    linkOf(situation, stepId),
    tickOf(situation, stepId),
    skipOf(situation, stepId),
  ];
  const instants = deeds.flatMap((deed) => (deed ? [deed.at] : []));
  return instants.length === 0 ? situation.now : instants.reduce((last, one) => (one > last ? one : last));
}
