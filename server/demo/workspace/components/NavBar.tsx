import { addressOf, type Place } from '../places.ts';
import { useDesk, useTexts } from './desk-context.tsx';
import { Icon } from './icons.tsx';

const ENTRIES = [
  { place: { kind: 'list' }, name: 'views', icon: 'views' },
  { place: { kind: 'app' }, name: 'supervision', icon: 'supervision' },
] as const;

/** The bar at the left: the ticket views, and the app's own page. */
export function NavBar({ place }: { place: Place }) {
  const text = useTexts();
  const { go } = useDesk();
  return (
    <nav className="nav-bar" aria-label={text('mainNavigation')}>
      <span className="brand" aria-hidden="true">
        S
      </span>
      {ENTRIES.map((entry) => (
        <a
          key={entry.name}
          href={addressOf(entry.place)}
          title={text(entry.name)}
          aria-label={text(entry.name)}
          aria-current={place.kind === entry.place.kind ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault();
            go(entry.place);
          }}
        >
          <Icon name={entry.icon} size={22} />
        </a>
      ))}
    </nav>
  );
}
