import { useId } from 'react';
import { type Locale, locales } from '#shared/i18n/locale.ts';
import { addressOf, type OpenPlaces } from '../places.ts';
import { languageNames } from '../texts.ts';
import { useDesk, useTexts } from './desk-context.tsx';
import { Icon } from './icons.tsx';

export interface TopBarProps {
  open: OpenPlaces;
  /** The subjects of the open tickets that have loaded, by ticket id. */
  subjects: Readonly<Record<string, string>>;
  onClose: (ticketId: string) => void;
  onLocale: (locale: Locale) => void;
  onUser: (userId: number) => void;
}

/** The tabs of the open tickets, the language switch and who is acting. */
export function TopBar({ open, subjects, onClose, onLocale, onUser }: TopBarProps) {
  const text = useTexts();
  const { go, locale, user, account } = useDesk();
  const userSelect = useId();
  const languageSelect = useId();
  return (
    <header className="top-bar">
      <nav aria-label={text('openTickets')}>
        <ul className="tabs">
          {open.tabs.map((id) => {
            const current = open.place.kind === 'ticket' && open.place.id === id;
            const place = { kind: 'ticket', id } as const;
            return (
              <li key={id} className={current ? 'current' : ''}>
                <a
                  href={addressOf(place)}
                  aria-current={current ? 'page' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    go(place);
                  }}
                >
                  <span className="tab-subject">{(subjects[id] ?? '').slice(0, 200)}</span>
                  <span className="tab-number">#{id}</span>
                </a>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={`${text('closeTab')} ${id}`}
                  onClick={() => onClose(id)}
                >
                  <Icon name="close" size={12} />
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="switches">
        <label htmlFor={languageSelect} className="visually-hidden">
          {text('language')}
        </label>
        <select
          id={languageSelect}
          value={locale}
          onChange={(event) => onLocale(locales.find((each) => each === event.target.value) ?? locale)}
        >
          {locales.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </select>
        <label htmlFor={userSelect}>{text('actingAs')}</label>
        <select id={userSelect} value={user.id} onChange={(event) => onUser(Number(event.target.value))}>
          {account.users.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}
