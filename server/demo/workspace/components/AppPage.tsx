import { useMemo, useState } from 'react';
import { AppFrame } from './AppFrame.tsx';
import { useDesk, useTexts } from './desk-context.tsx';
import { Icon } from './icons.tsx';

const NO_PATHS = {};

/** The app's page of the navigation bar, made when first visited and kept from then on. */
export function AppPage({ active }: { active: boolean }) {
  const text = useTexts();
  const { shell, user, locale } = useDesk();
  const [loads, setLoads] = useState(0);
  const guid = useMemo(() => `${shell.newGuid()}-${user.id}-${locale}-${loads}`, [shell, user.id, locale, loads]);
  return (
    <section className="app-page" hidden={!active} aria-label={text('supervision')}>
      <header>
        <h1>{text('appName')}</h1>
        <button
          type="button"
          className="icon-button"
          aria-label={text('reloadApps')}
          title={text('reloadApps')}
          onClick={() => setLoads(loads + 1)}
        >
          <Icon name="refresh" />
        </button>
      </header>
      <div className="app-holder">
        <AppFrame key={guid} guid={guid} location="nav_bar" paths={NO_PATHS} active={active} />
      </div>
    </section>
  );
}
