import { useState } from 'react';
import { CopyButton } from '../parts/copy_button';

/** More is drawn only when it is asked for: a browser takes its time over a megabyte. */
const shownAtFirst = 4000;

/** A text of any length, which can be seen in full and copied. */
export function LongText({ text, name }: { text: string; name: string }) {
  const [isWhole, setWhole] = useState(false);
  const isCut = !isWhole && text.length > shownAtFirst;
  return (
    <div className="long-text">
      <pre>{isCut ? `${text.slice(0, shownAtFirst)}…` : text}</pre>
      <div className="row">
        <CopyButton text={() => text} label="Copy" name={`Copy the ${name}`} />
        {isCut && (
          <button type="button" className="button" onClick={() => setWhole(true)}>
            Show all {text.length.toLocaleString('en')} characters
          </button>
        )}
      </div>
    </div>
  );
}
