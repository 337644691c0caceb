import type { ActionForm, Values } from '../../messages';
import type { DeskState } from '../state/desk_state';
import { inputsOf } from '../state/runs';
import { valueAt } from '../values/pointer';
import { isSimulated, targetHost } from './target';

/** What a person is asked before a run. */
export interface Question {
  question: string;
  yes: string;
  told: string;
}

/** What a run would change in HaloPSA, or undefined where it only reads. */
function changeOf({ meta }: ActionForm, inputs: Values): 'save' | 'delete' | undefined {
  const isDry = valueAt(inputs, '/options/dry_run') === true;
  if (isDry || meta.method === 'GET') {
    return undefined;
  }
  return meta.method === 'DELETE' ? 'delete' : 'save';
}

/** Hosts where saving has been agreed to; until the page is left. */
const agreed = new Set<string>();

/**
 * What to ask before an action is run: a deletion is always asked about, saving once for each host that is not the
 * simulator. Undefined where there is nothing to ask.
 */
export function questionBefore(state: DeskState, action: ActionForm): Question | undefined {
  const [host, isOnlySimulated] = [targetHost(state), isSimulated(state)];
  const inputs = inputsOf(state, action);
  const where = isOnlySimulated ? `the simulator (${host})` : host;
  switch (changeOf(action, inputs)) {
    case 'delete':
      return {
        question: `Delete ticket ${valueAt(inputs, '/path_parameters/id') ?? '?'}?`,
        yes: 'Delete',
        told: isOnlySimulated
          ? `It is deleted in ${where}; nobody's tickets are at stake.`
          : `It is deleted in ${where}, where people may be working on it.`,
      };
    case 'save':
      if (isOnlySimulated || agreed.has(host)) {
        return undefined;
      }
      return {
        question: `Save tickets in ${where}?`,
        yes: `Save in ${host}`,
        told: 'This is not the simulator: tickets are opened and changed for everyone there. You are asked once for this host, until you leave the page.',
      };
    default:
      return undefined;
  }
}

/** Remembers that a person has agreed to save at the host. */
export function agreeToSave(state: DeskState, { meta }: ActionForm): void {
  if (meta.method !== 'DELETE') {
    agreed.add(targetHost(state));
  }
}
