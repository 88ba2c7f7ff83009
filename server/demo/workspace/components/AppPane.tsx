import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { useTexts } from './desk-context.tsx';
import { Icon } from './icons.tsx';

/** The widths a ticket's app sidebar may take in the agent workspace, in CSS pixels. */
const MIN_WIDTH = 320;
const MAX_WIDTH = 480;
const KEY_STEP = 16;

/** The sidebar the app's frame is in: it can be made wider, and loaded again. */
export function AppPane({ children, onReload }: { children: ReactNode; onReload: () => void }) {
  const text = useTexts();
  const [width, setWidth] = useState(MIN_WIDTH);
  return (
    <aside className="app-pane" aria-label={text('apps')} style={{ width }}>
      <Resizer width={width} onWidth={setWidth} />
      <header>
        <span className="app-mark" aria-hidden="true">
          VO
        </span>
        <h2>{text('appName')}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={text('reloadApps')}
          title={text('reloadApps')}
          onClick={onReload}
        >
          <Icon name="refresh" />
        </button>
      </header>
      <div className="app-holder">{children}</div>
    </aside>
  );
}

function Resizer({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const text = useTexts();
  const [drag, setDrag] = useState<{ fromX: number; fromWidth: number } | null>(null);
  const set = (wanted: number) => onWidth(Math.min(Math.max(wanted, MIN_WIDTH), MAX_WIDTH));
  function byKey(event: KeyboardEvent): void {
    const wanted = {
      ArrowLeft: width + KEY_STEP,
      ArrowRight: width - KEY_STEP,
      Home: MIN_WIDTH,
      End: MAX_WIDTH,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is no <hr>
    <div
      className={`resizer ${drag ? 'dragging' : ''}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={text('resizeApps')}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={byKey}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ fromX: event.clientX, fromWidth: width });
      }}
      onPointerMove={(event) => {
        if (drag) set(drag.fromWidth + drag.fromX - event.clientX);
      }}
      onPointerUp={() => setDrag(null)}
      onPointerCancel={() => setDrag(null)}
    />
  );
}
