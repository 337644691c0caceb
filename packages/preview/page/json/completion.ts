import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import type { Field, Json } from '../../messages';
import { searchFields } from '../form/search_fields';
import { fieldOf, holderOf, nameOf, nodeAt } from './schema_at';

/** Suggests names, and the values that the schema knows for them. */
export const completeFrom =
  (top: Field) =>
  (context: CompletionContext): CompletionResult | null => {
    const { state, pos, explicit } = context;
    const node = nodeAt(state, pos);
    const holder = holderOf(node);
    if (holder === undefined) {
      return null;
    }
    const property =
      node.name === 'Property' ? node : node.parent?.name === 'Property' ? node.parent : undefined;
    const typed = context.matchBefore(/"?[\w.-]*/);
    const from = typed?.from ?? pos;
    if (typed?.text === '' && !explicit) {
      return null;
    }
    const isValue =
      holder.name === 'Array' || (property !== undefined && isBehindColon(state, property, pos));
    const around = fieldOf(state, holder, top);
    if (!isValue) {
      return names(state, holder, around, from, pos);
    }
    const field = holder.name === 'Array' ? around?.items : valueField(state, property, around);
    return field === undefined ? null : values(field, from, pos, state);
  };

const isBehindColon = (state: EditorState, property: SyntaxNode, at: number): boolean => {
  const name = property.getChild('PropertyName');
  return name !== null && at > name.to && state.sliceDoc(name.to, at).includes(':');
};

const valueField = (state: EditorState, property: SyntaxNode | undefined, around: Field | undefined) =>
  property === undefined ? undefined : around?.properties?.[nameOf(state, property)];

function names(
  state: EditorState,
  holder: SyntaxNode,
  field: Field | undefined,
  from: number,
  to: number,
): CompletionResult | null {
  if (field === undefined) {
    return null;
  }
  const taken = new Set(holder.getChildren('Property').map((property) => nameOf(state, property)));
  const word = state.sliceDoc(from, to).replaceAll('"', '');
  const found = searchFields(field, Object.entries(field.properties ?? {}), word);
  const options = found
    .filter(({ name }) => name === word || !taken.has(name))
    .map(({ name, field: part }, at): Completion => {
      const { title, type, description } = part;
      return {
        label: name,
        apply: (view, _, start, end) => {
          const rest = view.state.sliceDoc(end, end + 60);
          const last = rest.startsWith('"') ? end + 1 : end;
          const colon = /^"?\s*:/.test(rest) ? '' : ': ';
          const insert = `"${name}"${colon}`;
          view.dispatch({
            changes: { from: start, to: last, insert },
            selection: { anchor: start + insert.length },
          });
        },
        detail: `${title ?? ''} ${type}`,
        ...(description && { info: description }),
        type: 'property',
        boost: -at,
      };
    });
  // The search has judged already, by title, description and synonym; the editor's own filter knows the name alone.
  return { from, to, options, filter: false };
}

function values(field: Field, from: number, to: number, state: EditorState): CompletionResult {
  const known: Json[] = [
    ...(field.choices ?? []),
    ...(field.type === 'boolean' ? [true, false] : []),
    ...(field.examples ?? []),
    null,
  ];
  const texts = [...new Set(known.map((value) => JSON.stringify(value)))];
  const end = state.sliceDoc(to, to + 1) === '"' ? to + 1 : to;
  const options = texts.map((label): Completion => ({ label, type: 'constant', apply: label }));
  return { from, to: end, options, validFor: /^"?[\w.-]*$/ };
}
