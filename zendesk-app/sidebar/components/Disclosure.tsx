import { type ReactNode, useId, useState } from 'react';

/** A button that unfolds what it is about, right below itself. */
export function Disclosure({
  label,
  openLabel,
  children,
}: {
  label: ReactNode;
  openLabel?: ReactNode;
  children: () => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="disclosure">
      <button
        type="button"
        className="link-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true" className="disclosure-mark">
          {isOpen ? '▾' : '▸'}
        </span>
        {isOpen ? (openLabel ?? label) : label}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? children() : null}
      </div>
    </div>
  );
}
