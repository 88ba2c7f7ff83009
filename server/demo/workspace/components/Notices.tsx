import { useCallback, useRef, useState } from 'react';
import type { NoticeKind } from '../shell-paths.ts';
import { Icon } from './icons.tsx';

const SHOWN_MS = 6_000;

interface Notice {
  id: number;
  text: string;
  kind: NoticeKind;
}

export interface NoticeBoard {
  notices: readonly Notice[];
  notify: (text: string, kind: NoticeKind, sticky: boolean) => void;
  dismiss: (id: number) => void;
}

export function useNotices(): NoticeBoard {
  const [notices, setNotices] = useState<Notice[]>([]);
  const last = useRef(0);
  const dismiss = useCallback((id: number) => setNotices((shown) => shown.filter((each) => each.id !== id)), []);
  const notify = useCallback(
    (text: string, kind: NoticeKind, sticky: boolean) => {
      const id = ++last.current;
      setNotices((shown) => [...shown, { id, text, kind }]);
      if (!sticky) setTimeout(dismiss, SHOWN_MS, id);
    },
    [dismiss],
  );
  return { notices, notify, dismiss };
}

/** Short messages over the page; `closeLabel` is the close button's name. */
export function Notices({ board, label, closeLabel }: { board: NoticeBoard; label: string; closeLabel: string }) {
  return (
    <section className="notices" aria-label={label} aria-live="polite">
      {board.notices.map(({ id, text, kind }) => (
        <div key={id} className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
          <p>{text}</p>
          <button type="button" className="icon-button" aria-label={closeLabel} onClick={() => board.dismiss(id)}>
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
    </section>
  );
}
