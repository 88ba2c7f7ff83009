import { useEffect, useRef, useState } from 'react';
import { shellPaths } from '../shell-paths.ts';
import { requestEntryToken } from '../workspace-data.ts';
import type { ZafContext } from '../zaf-messages.ts';
import { asRecord } from '../zaf-messages.ts';
import { joinPaths, type ZafPaths } from '../zaf-paths.ts';
import { useDesk, useTexts } from './desk-context.tsx';

const PAGES = { ticket_sidebar: '/zendesk/sidebar', nav_bar: '/zendesk/supervisor' } as const;

export interface AppFrameProps {
  guid: string;
  location: keyof typeof PAGES;
  ticketId?: string;
  /** The paths of the location itself, beside those of every location. */
  paths: ZafPaths;
  active: boolean;
}

/** One instance of the app: its frame, filled by posting a signed token into it, and its place in the ZAF host. */
export function AppFrame({ guid, location, ticketId, paths, active }: AppFrameProps) {
  const { host, shell, user } = useDesk();
  const text = useTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const isActive = useRef(active);
  const [height, setHeight] = useState('100%');
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const own: ZafPaths = { invoke: { resize: (size) => setHeight(heightIn(size)) } };
    const context: ZafContext = {
      product: 'support',
      location,
      instanceGuid: guid,
      account: { subdomain: shell.subdomain },
      ...(ticketId === undefined ? {} : { ticketId }),
    };
    return host.attach({
      guid,
      context,
      paths: joinPaths(shellPaths(shell, guid), paths, own),
      window: () => frame.current?.contentWindow ?? null,
      isActive: () => isActive.current,
    });
  }, [guid, host, shell, location, ticketId, paths]);

  useEffect(() => {
    let wanted = true;
    requestEntryToken({ location, userId: user.id, ...(ticketId === undefined ? {} : { ticketId }) }).then(
      (token) => {
        const field = form.current?.elements.namedItem('token');
        if (!wanted || !(field instanceof HTMLInputElement)) return;
        field.value = token;
        form.current?.submit();
        field.value = '';
      },
      () => setFailed(wanted),
    );
    return () => {
      wanted = false;
    };
  }, [location, ticketId, user.id]);

  useEffect(() => {
    if (isActive.current === active) return;
    isActive.current = active;
    host.fire(guid, active ? 'app.activated' : 'app.deactivated');
  }, [active, guid, host]);

  const address = `${PAGES[location]}?${new URLSearchParams({ origin: window.location.origin, app_guid: guid })}`;
  return (
    <>
      {failed ? <p role="alert">{text('loadFailed')}</p> : null}
      <iframe
        ref={frame}
        name={`app_${guid}`}
        title={text('appName')}
        className="app-frame"
        style={{ height }}
        allow="clipboard-write"
      />
      <form ref={form} method="post" target={`app_${guid}`} action={address} hidden>
        <input type="hidden" name="token" />
      </form>
    </>
  );
}

function heightIn(size: unknown): string {
  const { height } = asRecord(size);
  const pixels = Number.parseFloat(String(height ?? ''));
  return Number.isFinite(pixels) && /^[\d.]+(?:px)?$/.test(String(height)) ? `${Math.min(pixels, 20_000)}px` : '100%';
}
