import { autocompletion } from '@codemirror/autocomplete';
import { json, jsonLanguage, jsonParseLinter } from '@codemirror/lang-json';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { linter, lintGutter } from '@codemirror/lint';
import { Annotation, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import type { Field } from '../../messages';
import { nonce } from '../state/calls';
import { unknownNames } from './checks';
import { completeFrom } from './completion';

/** Marks a change that comes from elsewhere, such as an example or an undo. */
export const fromOutside = Annotation.define<boolean>();

interface EditorOptions {
  parent: HTMLElement;
  text: string;
  field: Field;
  label: string;
  /** Hears of what a person changes. */
  onText: (text: string) => void;
  /** Hears what is pasted over everything; true if it has dealt with that. */
  onPasteOverAll: (text: string) => boolean;
}

/** Opens an editor for the JSON of an input. The Tab key leaves it, as it leaves every other input. */
export function openEditor({
  parent,
  text,
  field,
  label,
  onText,
  onPasteOverAll,
}: EditorOptions): EditorView {
  const extensions: Extension = [
    basicSetup,
    json(),
    jsonLanguage.data.of({ autocomplete: completeFrom(field) }),
    autocompletion({ activateOnTyping: true, maxRenderedOptions: 60 }),
    linter(jsonParseLinter()),
    linter(unknownNames(field)),
    lintGutter(),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({ 'aria-label': label }),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      const isOwn = transactions.every((transaction) => transaction.annotation(fromOutside) !== true);
      if (docChanged && isOwn) {
        onText(state.doc.toString());
      }
    }),
    EditorView.domEventHandlers({
      paste: (event, view) => {
        const { main } = view.state.selection;
        const isOverAll = main.from === 0 && main.to === view.state.doc.length;
        const pasted = event.clipboardData?.getData('text/plain') ?? '';
        if (!isOverAll || !onPasteOverAll(pasted)) {
          return false;
        }
        event.preventDefault();
        return true;
      },
      // The keys of its own lists must not reach the page, where Escape stops a run.
      keydown: (event, view) => {
        if (event.key === 'Escape' && view.dom.querySelector('.cm-tooltip') !== null) {
          event.stopPropagation();
        }
        return false;
      },
    }),
    syntaxHighlighting(colours),
    theme,
  ];
  return new EditorView({ doc: text, parent, extensions });
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--special)' },
]);

const theme = EditorView.theme({
  '&': { border: '1px solid var(--line-strong)', borderRadius: 'var(--round)', background: 'var(--input)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: '0.8125rem', minHeight: '16rem', maxHeight: '70vh' },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { background: 'var(--raised)', color: 'var(--dim)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { background: 'var(--hover)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  '.cm-tooltip': {
    background: 'var(--raised)',
    color: 'var(--text)',
    border: '1px solid var(--line-strong)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent-fill)', color: 'white' },
  '.cm-completionInfo': { maxWidth: '22rem' },
  '.cm-completionDetail': { color: 'inherit' },
  '.cm-panels, .cm-panel': { background: 'var(--raised)', color: 'var(--text)' },
});
