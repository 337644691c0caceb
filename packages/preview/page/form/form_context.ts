import { type ComponentType, createContext, useContext } from 'react';
import type { Field as Description, NamesFound, NamesOrder } from '../../messages';
import type { Editor } from '../state/desk';
import type { Problems } from '../state/issues';

/** What one value of a form is drawn from. */
export interface FieldProps {
  /** Undefined for a property of the user's own. */
  field: Description | undefined;
  pointer: string;
  name: string;
  /** Another title than the field's own, as entries of a list have. */
  title?: string;
  isRequired?: boolean;
  /** The value is what is in a file, in Base64. */
  isFileContent?: boolean;
  value: unknown;
  problems: Problems | undefined;
  onRemove?: (() => void) | undefined;
}

/** Looks names up with the chosen asset; undefined while that is empty. */
export type FindNames = (
  order: Omit<NamesOrder, 'asset'>,
  signal: AbortSignal,
) => Promise<NamesFound> | undefined;

/** What all parts of a form need. */
export interface FormContext {
  editor: Editor;
  /** Draws one value. Handed down, since a list and a section hold fields as a field holds them. */
  Field: ComponentType<FieldProps>;
  /** True where null and empty text are something that a person may want to send. */
  hasNull: boolean;
  /** The fields that the examples use, by the pointer of what they lie in, with `*` for the number of an entry. */
  usual: ReadonlyMap<string, ReadonlySet<string>>;
  /** Undefined where no field's value is looked up. */
  findNames?: FindNames | undefined;
}

const Context = createContext<FormContext | undefined>(undefined);

export const FormContextProvider = Context.Provider;

/** @throws Error outside of a form */
export function useForm(): FormContext {
  const context = useContext(Context);
  if (context === undefined) {
    throw new Error('There is no form around this field.');
  }
  return context;
}
