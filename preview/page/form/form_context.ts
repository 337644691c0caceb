import { createContext, useContext } from 'react';
import type { Editor } from '../state/desk';

/** What all parts of a form need. */
export interface FormContext {
  editor: Editor;
  /** True where null and empty text are something that a person may want to send. */
  hasNull: boolean;
  /** The fields that the examples use, by the pointer of what they lie in, with `*` for the number of an entry. */
  usual: ReadonlyMap<string, ReadonlySet<string>>;
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
