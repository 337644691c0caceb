import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import type { Field } from '../../messages';
import { memberOf } from '../values/pointer';

/** The node of the JSON that a place in the text lies in. */
export const nodeAt = (state: EditorState, at: number): SyntaxNode => syntaxTree(state).resolveInner(at, -1);

/** The name of a property, without its quotes and escapes. */
export function nameOf(state: EditorState, property: SyntaxNode): string {
  const name = property.getChild('PropertyName');
  const text = name === null ? '""' : state.sliceDoc(name.from, name.to);
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replaceAll('"', '');
  }
}

/** The nearest object or list around a node; undefined at the top. */
export function holderOf(node: SyntaxNode): SyntaxNode | undefined {
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) {
    if (at.name === 'Object' || at.name === 'Array') {
      return at;
    }
  }
  return undefined;
}

/** What the schema says of the value that an object or a list of the JSON is; undefined where it says nothing. */
export function fieldOf(state: EditorState, holder: SyntaxNode | null, top: Field): Field | undefined {
  const around = holder?.parent;
  if (!holder || !around || around.name === 'JsonText') {
    return top;
  }
  if (around.name === 'Array') {
    return fieldOf(state, around, top)?.items;
  }
  if (around.name !== 'Property') {
    return undefined;
  }
  const object = fieldOf(state, around.parent, top);
  return memberOf(object?.properties, nameOf(state, around));
}
