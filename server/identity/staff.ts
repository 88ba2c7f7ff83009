import { noSession } from '#server/problems.ts';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';
import type { ZendeskUser } from '#server/upstreams/zendesk/port.ts';
import type { Role } from '#shared/contract/index.ts';
import type { Session } from './sessions.ts';

/** How long an answer of Zendesk about a person is believed: a change of group shows within a minute. */
const believedForMs = 60_000;
/** More people than a desk has. */
const maxRemembered = 500;

type FindUser = (userId: string) => Promise<ZendeskUser | undefined>;

export interface StaffMember {
  id: string;
  name: string;
  role: Role;
}

/** Who works at the desk, and as what: asked of Zendesk, never of the page or the token. */
export interface Staff {
  /** `undefined` for nobody and for end users; throws `UpstreamUnavailable` when Zendesk does not say. */
  find(userId: string): Promise<StaffMember | undefined>;
  /**
   * The session with the role its holder has now. While Zendesk does not answer the role stays, within the session's
   * day; throws when the holder is no longer of the desk.
   */
  askAgain(session: Session): Promise<Session>;
}

/** An agent opens many tickets, and each frame asks: answers are remembered for a minute, failures are not. */
export function createStaff({
  findUser,
  supervisorRoles,
  supervisorGroupIds,
  now,
}: {
  findUser: FindUser;
  supervisorRoles: readonly string[];
  supervisorGroupIds: readonly string[];
  now: () => Date;
}): Staff {
  const remembered = new Map<string, { until: number; user: ReturnType<FindUser> }>();

  const ask: FindUser = (userId) => {
    const known = remembered.get(userId);
    if (known && known.until > now().getTime()) return known.user;
    const user = findUser(userId);
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(userId, { until: now().getTime() + believedForMs, user });
    user.catch(() => remembered.delete(userId));
    return user;
  };

  const roleOf = ({ role, groupIds }: ZendeskUser): Role =>
    supervisorRoles.includes(role) || groupIds.some((id) => supervisorGroupIds.includes(id)) ? 'supervisor' : 'agent';

  async function find(userId: string): Promise<StaffMember | undefined> {
    const user = await ask(userId);
    return user && user.role !== 'end-user' ? { id: user.id, name: user.name, role: roleOf(user) } : undefined;
  }

  return {
    find,
    async askAgain(session) {
      try {
        const member = await find(session.userId);
        if (!member) throw noSession();
        return { ...session, role: member.role };
      } catch (error) {
        if (error instanceof UpstreamUnavailable) return session;
        throw error;
      }
    },
  };
}
