import type { ZendeskUser } from '#server/upstreams/zendesk/port.ts';

/** How long an answer of Zendesk about a person is believed: a change of group shows within a minute. */
const believedForMs = 60_000;
/** More people than a desk has. */
const maxRemembered = 500;

type FindUser = (userId: string) => Promise<ZendeskUser | undefined>;

/**
 * Asks Zendesk who somebody is, and remembers it for a minute: an agent opens many tickets, and each frame asks. What
 * fails is not remembered.
 */
export function rememberUsers(findUser: FindUser, now: () => Date): FindUser {
  const remembered = new Map<string, { until: number; user: Promise<ZendeskUser | undefined> }>();
  return (userId) => {
    const known = remembered.get(userId);
    if (known && known.until > now().getTime()) return known.user;
    const user = findUser(userId);
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(userId, { until: now().getTime() + believedForMs, user });
    user.catch(() => remembered.delete(userId));
    return user;
  };
}
