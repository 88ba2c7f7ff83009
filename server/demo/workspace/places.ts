/** Where in the workspace the person is; each place has its own address. */
export type Place = { kind: 'list' } | { kind: 'ticket'; id: string } | { kind: 'app' };

export interface OpenPlaces {
  /** Ids of the tickets open in tabs, in the order they were opened. */
  tabs: string[];
  place: Place;
}

/** The place a page address stands for. */
export function placeAt(pathname: string): Place {
  const [, id] = /^\/demo\/tickets\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (id !== undefined) return { kind: 'ticket', id: decodeURIComponent(id) };
  return pathname.startsWith('/demo/supervisor') ? { kind: 'app' } : { kind: 'list' };
}

export function addressOf(place: Place): string {
  switch (place.kind) {
    case 'list':
      return '/';
    case 'app':
      return '/demo/supervisor';
    case 'ticket':
      return `/demo/tickets/${encodeURIComponent(place.id)}`;
  }
}

/** Goes to a place; a ticket gets a tab when it has none. */
export function goTo({ tabs }: OpenPlaces, place: Place): OpenPlaces {
  const opens = place.kind === 'ticket' && !tabs.includes(place.id);
  return { tabs: opens ? [...tabs, place.id] : tabs, place };
}

/** Closes a tab; from the closed ticket the person goes to the tab beside it, or to the list. */
export function closeTab({ tabs, place }: OpenPlaces, id: string): OpenPlaces {
  const left = tabs.filter((tab) => tab !== id);
  if (place.kind !== 'ticket' || place.id !== id) return { tabs: left, place };
  const beside = left[Math.min(tabs.indexOf(id), left.length - 1)];
  return { tabs: left, place: beside === undefined ? { kind: 'list' } : { kind: 'ticket', id: beside } };
}
