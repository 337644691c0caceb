import { useState } from 'react';
import type { ActionForm } from '../../messages';
import { ConfirmDialog } from '../parts/confirm_dialog';
import { CopyButton } from '../parts/copy_button';
import { DownloadButton } from '../parts/download_button';
import { CallRefused, saveInputs } from '../state/calls';
import type { Desk } from '../state/desk_state';
import { inputsOf } from '../state/runs';
import { messageOf } from '../values/text';

/** The inputs on their way out of the page: to the clipboard, to a file, and to the desk's command. */
export function OutBar({ action, desk }: { action: ActionForm; desk: Desk }) {
  const { name } = action;
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  const file = `data/${name}.json`;
  const text = () => `${JSON.stringify(inputsOf(desk.get(), action), undefined, 2)}\n`;
  const command = `halopsa run ${name} --input-path ${file}`;
  const save = async (replace: boolean) => {
    // What an earlier save said would otherwise stand beside the question whether to save.
    setSaid('');
    try {
      setSaid(`Saved as ${await saveInputs(name, inputsOf(desk.get(), action), replace)}.`);
    } catch (error) {
      if (error instanceof CallRefused && error.status === 409) {
        setAsking(true);
      } else {
        setSaid(messageOf(error));
      }
    }
  };
  return (
    <div className="row bar">
      <CopyButton text={text} label="Copy input" />
      <button
        type="button"
        className="button"
        aria-label={`Save in data/ as ${name}.json`}
        title={file}
        onClick={() => save(false)}
      >
        Save in data/
      </button>
      <CopyButton text={() => command} label="Copy run line" name={`Copy run line: ${command}`} />
      <DownloadButton text={text} file={`${name}.json`} label="Download" name={`Download ${name}.json`} />
      <span className="about" aria-live="polite">
        {said}
      </span>
      {isAsking && (
        <ConfirmDialog
          question={`Replace ${file}?`}
          yes="Replace"
          onYes={() => save(true)}
          onClose={() => setAsking(false)}
        >
          <p>The file is there already, with other inputs in it.</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
