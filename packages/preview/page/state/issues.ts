import type { Values } from '../../messages';
import { stepsOf, valueAt } from '../values/pointer';
import type { Run } from './desk_state';

/** One problem that the connector found, and the value that it lies in. */
export interface Issue {
  pointer: string;
  message: string;
}

/** The problems of a value and of what lies below it. */
export interface Problems {
  messages: readonly string[];
  below: ReadonlyMap<string, Problems>;
}

/** The issues that a run's error names; `code` says of what: the asset or the inputs. */
export function issuesIn(run: Run | undefined, code: 'invalid_asset' | 'invalid_input'): Issue[] {
  const error = Object(run?.report?.ending?.value);
  return error.code === code && Array.isArray(error.issues) ? error.issues : [];
}

/** Those issues whose values have not changed since. */
export const lasting = (issues: readonly Issue[], given: Values | undefined, values: Values): Issue[] =>
  issues.filter(({ pointer }) => valueAt(given, pointer) === valueAt(values, pointer));

/** The issues in the shape of the values; undefined if there are none. */
export function problemsOf(issues: readonly Issue[]): Problems | undefined {
  const located = issues.map(({ pointer, message }) => ({ steps: stepsOf(pointer), message }));
  return gathered(located);
}

function gathered(located: { steps: string[]; message: string }[]): Problems | undefined {
  if (located.length === 0) {
    return undefined;
  }
  const messages = located.filter(({ steps }) => steps.length === 0).map(({ message }) => message);
  const names = new Set(located.flatMap(({ steps }) => steps.slice(0, 1)));
  const below = [...names].flatMap((name) => {
    const inside = located.filter(({ steps }) => steps[0] === name);
    const problems = gathered(inside.map(({ steps, message }) => ({ steps: steps.slice(1), message })));
    return problems === undefined ? [] : [[name, problems] as const];
  });
  return { messages, below: new Map(below) };
}
