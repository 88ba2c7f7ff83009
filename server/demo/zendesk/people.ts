/** A user as Zendesk numbers them; `locale` as Zendesk writes it. */
export interface DemoUser {
  id: number;
  name: string;
  email: string;
  role: 'agent' | 'admin' | 'end-user';
  locale: string;
  groupIds: number[];
}

export const AGENT_ID = 9_001_001;
export const SUPERVISOR_ID = 9_001_002;
export const INTEGRATION_ID = 9_001_003;
const FIRST_REQUESTER_ID = 9_100_001;

export const demoGroups = [
  { id: 360_001, name: 'Supervisors' },
  { id: 360_002, name: 'Integracions' },
] as const;

const staff: readonly DemoUser[] = [
  {
    id: AGENT_ID,
    name: 'Agent de proves',
    email: 'agent@suport.example',
    role: 'agent',
    locale: 'ca',
    groupIds: [360_002],
  },
  {
    id: SUPERVISOR_ID,
    name: 'Supervisora de proves',
    email: 'supervisora@suport.example',
    role: 'agent',
    locale: 'ca',
    groupIds: [360_001, 360_002],
  },
  {
    id: INTEGRATION_ID,
    name: 'Integració de proves',
    email: 'integracio@suport.example',
    role: 'admin',
    locale: 'ca',
    groupIds: [],
  },
];

/** The people who can act in the workspace: the agent and the supervisor. */
export const actingUsers: readonly DemoUser[] = staff.filter(({ role }) => role === 'agent');

/** The simulated desk's people: the staff, and a requester for each address seen. */
export function createPeople() {
  const byId = new Map<number, DemoUser>(staff.map((user) => [user.id, user]));
  const requesters = new Map<string, number>();
  let next = FIRST_REQUESTER_ID;
  return {
    find: (id: number): DemoUser | undefined => byId.get(id),
    /** The requester with this name and address, made when first seen. */
    requester({ name, email }: { name: string; email: string }): DemoUser {
      const key = JSON.stringify([name, email]);
      const known = byId.get(requesters.get(key) ?? -1);
      if (known) return known;
      const user: DemoUser = { id: next++, name, email, role: 'end-user', locale: 'ca', groupIds: [] };
      byId.set(user.id, user);
      requesters.set(key, user.id);
      return user;
    },
    forget(id: number): void {
      const user = byId.get(id);
      if (user?.role !== 'end-user') return;
      byId.delete(id);
      requesters.delete(JSON.stringify([user.name, user.email]));
    },
  };
}
