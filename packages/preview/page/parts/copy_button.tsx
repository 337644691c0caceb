import { useState } from 'react';

interface CopyButtonProps {
  /** Asked for when it is needed, since it may be long. */
  text: () => string;
  label: string;
  /** Said instead of the label, where several look alike. */
  name?: string;
}

const shownMs = 1500;

/** Copies a text, and says so. */
export function CopyButton({ text, label, name }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const outcome = await navigator.clipboard.writeText(text()).then(
      () => 'Copied',
      () => 'Not allowed',
    );
    setSaid(outcome);
    window.setTimeout(() => setSaid(''), shownMs);
  };
  return (
    <button type="button" className="button" aria-label={name} title={name} onClick={copy}>
      {said || label}
      <span className="unseen" aria-live="polite">
        {said}
      </span>
    </button>
  );
}
