import type { ActionForm } from '../../messages';
import { Disclosure } from '../parts/disclosure';
import { UndoButtons } from '../parts/undo_buttons';
import { actionKey, documentOf, type Editor } from '../state/desk';
import type { Desk } from '../state/desk_state';
import { useStore } from '../state/store';

interface InputBarProps {
  action: ActionForm;
  desk: Desk;
  editor: Editor;
  view: 'form' | 'json';
  onView: (view: 'form' | 'json') => void;
}

/** How the inputs are shown, and what changes them as a whole. */
export function InputBar({ action, desk, editor, view, onView }: InputBarProps) {
  const edited = useStore(desk, (state) => documentOf(state, actionKey(action.name), action));
  const forget = () => dropText(desk, actionKey(action.name));
  return (
    <div className="row bar">
      <fieldset className="switch">
        <legend className="unseen">Show the inputs as</legend>
        <button type="button" aria-pressed={view === 'form'} onClick={() => onView('form')}>
          Form
        </button>
        <button type="button" aria-pressed={view === 'json'} onClick={() => onView('json')}>
          JSON
        </button>
      </fieldset>
      <Disclosure className="examples" label="Examples">
        {(close) =>
          action.examples.map(({ title, description, input }) => (
            <button
              key={title}
              type="button"
              onClick={() => {
                forget();
                editor.replace(input, `example “${title}”`);
                close();
              }}
            >
              <b>{title}</b>
              <span className="about">{description}</span>
            </button>
          ))
        }
      </Disclosure>
      <button
        type="button"
        className="button"
        onClick={() => {
          forget();
          editor.clear();
        }}
      >
        Clear
      </button>
      <UndoButtons {...{ editor, edited }} />
    </div>
  );
}

/** Forgets JSON that cannot be read: something else has taken its place. */
export const dropText = (desk: Desk, key: string): void =>
  desk.set((state) => {
    const { [key]: _dropped, ...texts } = state.texts;
    return { ...state, texts };
  });
