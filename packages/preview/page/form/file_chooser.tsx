import { useMemo, useRef, useState } from 'react';
import type { Values } from '../../messages';
import { useLatest } from '../parts/use_latest';
import { sizeOfBase64, sizeText } from '../values/size';
import { messageOf, textOf } from '../values/text';
import { fileMembers, largestFile, readBase64, whyNotFile } from './file_entry';
import { useForm } from './form_context';
import { inputId } from './ids';

interface FileChooserProps {
  /** What the entry is called. */
  title: string;
  pointer: string;
  value: Values;
}

/** Fills an entry with a file of this machine: its name, and its content in Base64, which nobody needs to see. */
export function FileChooser({ title, pointer, value }: FileChooserProps) {
  const { editor } = useForm();
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<File>(undefined);
  const put = useLatest((name: string, content: string) => {
    const filled = { ...value, [fileMembers.name]: name, [fileMembers.content]: content };
    editor.set(pointer, filled, `choose ${name}`);
  });
  const choose = async (file: File) => {
    chosen.current = file;
    const whyNot = whyNotFile(file);
    setProblem(whyNot ?? '');
    if (whyNot !== undefined) {
      return;
    }
    try {
      const content = await readBase64(file);
      // Another file may have been chosen by now, or the entry removed.
      if (chosen.current === file && input.current !== null) {
        put(file.name, content);
      }
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const about = `${inputId(pointer)}:chosen`;
  return (
    <div className="field">
      <div className="row">
        <label className="button file">
          Choose a file for {title}
          <input
            ref={input}
            type="file"
            id={`${inputId(pointer)}:file`}
            className="unseen"
            aria-describedby={about}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file can be chosen again, and after an undo the browser must not name one that is not there.
              currentTarget.value = '';
              return file && choose(file);
            }}
          />
        </label>
        <span id={about} className="grow" aria-live="polite">
          <ChosenFile value={value} />
        </span>
      </div>
      <p className="about">
        Up to {sizeText(largestFile)}, read by this browser alone until the action is run.
      </p>
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Name and size of the file that an entry has the content of. */
function ChosenFile({ value }: { value: Values }) {
  const [name, content] = [value[fileMembers.name], textOf(value[fileMembers.content])];
  const size = useMemo(() => sizeOfBase64(content), [content]);
  if (content === '') {
    return 'No file is chosen.';
  }
  return (
    <>
      <b>{textOf(name) || 'A file without a name'}</b>, {sizeText(size)}
    </>
  );
}
