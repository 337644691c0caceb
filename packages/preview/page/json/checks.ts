import { syntaxTree } from '@codemirror/language';
import type { Diagnostic } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Field } from '../../messages';
import { searchFields } from '../form/search_fields';
import { fieldOf, nameOf } from './schema_at';

/** More would hide the JSON. */
const mostHints = 50;

/** Names that the schema does not know, each with the field that was probably meant. They are sent all the same. */
export const unknownNames =
  (top: Field) =>
  (view: EditorView): Diagnostic[] => {
    const { state } = view;
    const hints: Diagnostic[] = [];
    syntaxTree(state).iterate({
      enter: ({ name, node }) => {
        const key = name === 'Property' ? node.getChild('PropertyName') : null;
        const field = key && fieldOf(state, node.parent, top);
        if (!key || !field || hints.length >= mostHints) {
          return;
        }
        const { properties } = field;
        const written = nameOf(state, node);
        if (properties === undefined || Object.hasOwn(properties, written)) {
          return;
        }
        const [meant] = searchFields(field, Object.entries(properties), written.replaceAll('_', ' '));
        const hint = meant === undefined ? '' : ` Did you mean ${meant.name} (${meant.field.title})?`;
        const message = `“${written}” is no field that is known here.${hint}`;
        hints.push({ from: key.from, to: key.to, severity: 'info', message });
      },
    });
    return hints;
  };
