import { useCallback, useEffect, useState } from 'react';
import { addressOf, closeTab, goTo, type OpenPlaces, type Place, placeAt } from '../places.ts';

/** Where the person is and which tickets are open, kept in step with the page's address. */
export function usePlaces(): { open: OpenPlaces; go: (place: Place) => void; close: (ticketId: string) => void } {
  const [open, setOpen] = useState<OpenPlaces>(() =>
    goTo({ tabs: [], place: { kind: 'list' } }, placeAt(window.location.pathname)),
  );
  useEffect(() => {
    const address = addressOf(open.place);
    if (address !== window.location.pathname) window.history.pushState(null, '', address + window.location.search);
  }, [open.place]);
  useEffect(() => {
    const follow = () => setOpen((now) => goTo(now, placeAt(window.location.pathname)));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((place: Place) => setOpen((now) => goTo(now, place)), []);
  const close = useCallback((ticketId: string) => setOpen((now) => closeTab(now, ticketId)), []);
  return { open, go, close };
}
