import { useMemo, useRef } from 'react';
import type { ActionForm, Field as Description, Values } from '../../messages';
import type { Editor } from '../state/desk';
import { type Issue, problemsOf } from '../state/issues';
import { isObject, memberOf } from '../values/pointer';
import { Field } from './field';
import { type FindNames, FormContextProvider } from './form_context';

interface FormProps {
  editor: Editor;
  field: Description;
  values: Values;
  issues: readonly Issue[];
  examples?: ActionForm['examples'];
  hasNull: boolean;
  findNames?: FindNames;
}

/** A form as the platform's editor makes it of an asset's or an action's inputs. */
export function Form({ editor, field, values, issues, examples = [], hasNull, findNames }: FormProps) {
  const problems = useProblems(issues);
  const usual = useMemo(() => usedBy(examples), [examples]);
  const context = useMemo(
    () => ({ editor, Field, hasNull, usual, findNames }),
    [editor, hasNull, usual, findNames],
  );
  const { properties = {}, required = [] } = field;
  const own = Object.keys({ ...values, ...Object.fromEntries(problems?.below ?? []) }).filter(
    (name) => !Object.hasOwn(properties, name),
  );
  return (
    <FormContextProvider value={context}>
      <div className="form">
        {[...Object.keys(properties), ...own].map((name) => {
          const part = memberOf(properties, name);
          const pointer = `/${name}`;
          return (
            <Field
              key={name}
              field={part}
              {...{ pointer, name }}
              isRequired={required.includes(name)}
              value={memberOf(values, name)}
              problems={problems?.below.get(name)}
              onRemove={part === undefined ? () => editor.remove(pointer, `remove ${name}`) : undefined}
            />
          );
        })}
      </div>
    </FormContextProvider>
  );
}

/** The same as before for as long as the issues are, so that typing draws nothing anew but what it changes. */
function useProblems(issues: readonly Issue[]) {
  const last = useRef({ told: '', problems: problemsOf([]) });
  const told = JSON.stringify(issues);
  if (last.current.told !== told) {
    last.current = { told, problems: problemsOf(issues) };
  }
  return last.current.problems;
}

/** The names that the examples use, by the pointer of what they lie in. */
function usedBy(examples: ActionForm['examples']): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  const visit = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) {
      for (const entry of value) {
        visit(entry, `${pointer}/*`);
      }
    }
    if (!isObject(value)) {
      return;
    }
    const names = used.get(pointer) ?? new Set();
    used.set(pointer, names);
    for (const [name, member] of Object.entries(value)) {
      names.add(name);
      visit(member, `${pointer}/${name}`);
    }
  };
  for (const { input } of examples) {
    visit(input, '');
  }
  return used;
}
