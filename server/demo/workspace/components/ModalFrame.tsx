import { useEffect, useRef } from 'react';
import { type ModalRequest, shellPaths } from '../shell-paths.ts';
import { useDesk, useTexts } from './desk-context.tsx';
import { Icon } from './icons.tsx';

/** A modal an app opened: a second frame with its own instance, over the page. */
export function ModalFrame({ modal }: { modal: ModalRequest }) {
  const { host, shell } = useDesk();
  const text = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const { guid, url, width, height } = modal;
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useEffect(
    () =>
      host.attach({
        guid,
        context: modalContext(guid, shell.subdomain),
        paths: shellPaths(shell, guid),
        window: () => frame.current?.contentWindow ?? null,
        isActive: () => true,
      }),
    [guid, host, shell],
  );
  const close = () => shell.closeModal(guid);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-label={text('appName')}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2>{text('appName')}</h2>
        <button type="button" className="icon-button" aria-label={text('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <iframe ref={frame} title={text('appName')} src={addressOf(url, guid)} style={{ width, height }} />
    </dialog>
  );
}

export function modalContext(guid: string, subdomain: string) {
  return { product: 'support', location: 'modal', instanceGuid: guid, account: { subdomain } } as const;
}

/** The modal's page, always of this origin: relative addresses start where the app's pages are. */
function addressOf(url: string, guid: string): string {
  const address = new URL(url, `${window.location.origin}/zendesk/`);
  if (address.origin !== window.location.origin) return 'about:blank';
  address.searchParams.set('origin', window.location.origin);
  address.searchParams.set('app_guid', guid);
  return address.href;
}
