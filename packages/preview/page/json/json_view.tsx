import type { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import type { ActionForm, Values } from '../../messages';
import { dropText } from '../action/input_bar';
import { useLatest } from '../parts/use_latest';
import { actionKey, documentOf, type Editor } from '../state/desk';
import type { Desk } from '../state/desk_state';
import { inputsOf } from '../state/runs';
import { isObject } from '../values/pointer';
import { valueIn } from '../values/text';
import { fromOutside, openEditor } from './editor';
import { longestShown, withLongTexts, withoutLongTexts } from './long_texts';
import { inputFrom } from './shape_input';

interface JsonViewProps {
  action: ActionForm;
  desk: Desk;
  editor: Editor;
}

const textOf = (input: Values): string => JSON.stringify(withoutLongTexts(input), undefined, 2);

/** The inputs as JSON: the same values as in the form, at every moment that the text can be read. */
export default function JsonView({ action, desk, editor }: JsonViewProps) {
  const key = actionKey(action.name);
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const typed = useRef<Values>(undefined);
  const [note, setNote] = useState('');
  const take = useLatest((text: string) => {
    const gone: string[] = [];
    const json = withLongTexts(valueIn(text), (placeholder) => gone.push(placeholder));
    setNote(gone.length === 0 ? '' : `${gone[0]} stands for a text that is no longer here: write the text.`);
    if (isObject(json) && gone.length === 0) {
      typed.current = json;
      editor.type(json);
      // Only now: the desk tells of every change at once, and this text must not be taken for an older one.
      dropText(desk, key);
    } else {
      desk.set((state) => ({ ...state, texts: { ...state.texts, [key]: text } }));
    }
  });
  const takePasted = (text: string): boolean => {
    const shaped = inputFrom(valueIn(text), action.inputs);
    if (shaped === undefined) {
      return false;
    }
    dropText(desk, key);
    editor.replace(shaped.input, 'paste');
    setNote(shaped.section === undefined ? '' : `What was pasted was put under ${shaped.section}.`);
    return true;
  };
  const onPaste = useRef(takePasted);
  onPaste.current = takePasted;
  useEffect(() => {
    if (host.current === null) {
      return;
    }
    // Made in any case: what was typed may have placeholders for the texts in it.
    const text = textOf(inputsOf(desk.get(), action));
    const opened = openEditor({
      parent: host.current,
      text: desk.get().texts[key] ?? text,
      field: action.inputs,
      label: `Inputs of ${action.title} as JSON`,
      onText: take,
      onPasteOverAll: (text) => onPaste.current(text),
    });
    view.current = opened;
    const stopFollowing = desk.subscribe(() => follow(opened, desk, action, typed.current));
    return () => {
      stopFollowing();
      opened.destroy();
    };
  }, [action, desk, key, take]);
  return (
    <>
      <p className="about">
        Paste an input, a ticket or a list of tickets over everything. Ctrl+Space suggests names and values.
        For a text of more than {longestShown.toLocaleString('en')} characters there is a placeholder, and it
        is sent whole.
      </p>
      {note !== '' && (
        <p className="notice" role="status">
          {note}
        </p>
      )}
      <div ref={host} className="json" />
    </>
  );
}

/** Shows what was changed elsewhere; what was typed here stays as it was typed. */
function follow(view: EditorView, desk: Desk, action: ActionForm, typed: Values | undefined): void {
  const state = desk.get();
  const key = actionKey(action.name);
  const isOwn = documentOf(state, key, action).values === typed;
  const text = textOf(inputsOf(state, action));
  if (isOwn || state.texts[key] !== undefined || view.state.doc.toString() === text) {
    return;
  }
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    annotations: fromOutside.of(true),
  });
}
