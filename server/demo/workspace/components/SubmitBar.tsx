import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { TicketStatus } from '#server/demo/zendesk/ticket.ts';
import { statusText } from '../texts.ts';
import type { DraftState } from '../ticket-draft.ts';
import { useTexts } from './desk-context.tsx';
import { Icon } from './icons.tsx';
import { StatusBadge } from './StatusBadge.tsx';

const CHOICES: readonly TicketStatus[] = ['open', 'pending', 'hold', 'solved'];

/** Saves the ticket with its status, or with another one chosen from the menu. */
export function SubmitBar({ state, onSubmit }: { state: DraftState; onSubmit: (status: TicketStatus) => void }) {
  const text = useTexts();
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const arrow = useRef<HTMLButtonElement>(null);
  // An agent's answer takes a ticket out of "new".
  const usual = state.status === 'new' ? 'open' : state.status;
  const disabled = state.saving || state.saveDisabled;
  useEffect(() => {
    if (!open) return;
    bar.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  function moveInMenu(event: KeyboardEvent): void {
    const items = [...(bar.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      items[(at + step + items.length) % items.length]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      setOpen(false);
      arrow.current?.focus();
      if (event.key === 'Escape') event.preventDefault();
    }
  }

  return (
    <div className="submit-bar" ref={bar}>
      {open ? (
        <div className="submit-menu" role="menu" aria-label={text('saveOptions')} tabIndex={-1} onKeyDown={moveInMenu}>
          {CHOICES.map((status) => (
            <button
              key={status}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                arrow.current?.focus();
                onSubmit(status);
              }}
            >
              <span>{text('saveAs')}</span> <StatusBadge status={status} />
            </button>
          ))}
        </div>
      ) : null}
      <button type="button" className="submit" disabled={disabled} onClick={() => onSubmit(usual)}>
        {state.saving ? text('saving') : `${text('saveAs')} ${text(statusText[usual]).toLowerCase()}`}
      </button>
      <button
        ref={arrow}
        type="button"
        className="submit submit-more"
        aria-label={text('saveOptions')}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}
