import type { Progress } from '../connector';

/** A line at the terminal that is written over as an action goes on. */
export interface ProgressLine {
  show: (step: Progress) => void;
  clear: () => void;
}

/** Makes a progress line for a person; silent where the stream is no terminal. */
export function progressLine(stream: NodeJS.WriteStream): ProgressLine {
  let shown = false;
  const write = (text: string) => {
    if (stream.isTTY) {
      stream.write(`\r${text}\u001b[K`);
    }
  };
  return {
    show({ what, done, total }) {
      shown = true;
      write(`${done} of ${Math.max(done, total ?? done)} ${what}`);
    },
    clear() {
      if (shown) {
        write('');
      }
    },
  };
}
