import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

interface DisclosureProps {
  label: ReactNode;
  /** Said instead of a label that is a mere sign. */
  name?: string;
  className?: string;
  /** What is shown once it is open. `close` is for whatever ends it. */
  children: (close: () => void) => ReactNode;
}

/** A button that shows more beneath itself, until that was used, Escape is pressed or something else is focused. */
export function Disclosure({ label, name, className = '', children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) {
      return;
    }
    event.stopPropagation();
    close();
  };
  const closeOnLeave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) {
      setOpen(false);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what its buttons do not use
    <div className={`disclosure ${className}`} onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <button
        ref={button}
        type="button"
        aria-label={name}
        title={name}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <>
          <div className="backdrop" aria-hidden onPointerDown={() => setOpen(false)} />
          <div className="disclosed">{children(close)}</div>
        </>
      )}
    </div>
  );
}
