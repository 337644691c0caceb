import { type ReactNode, useEffect, useId, useRef } from 'react';

interface ConfirmDialogProps {
  question: string;
  /** What the button says that goes on. */
  yes: string;
  onYes: () => void;
  /** Called when the question is gone, whatever the answer. */
  onClose: () => void;
  children: ReactNode;
}

/** Asks before something is done that cannot be undone here. Nothing is done by pressing Enter once too often. */
export function ConfirmDialog({ question, yes, onYes, onClose, children }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={onClose}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <h2 id={title}>{question}</h2>
      {children}
      <div className="row">
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          className="button danger"
          onClick={() => {
            close();
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}
