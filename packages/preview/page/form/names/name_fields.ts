import type { NameList, NamesOrder, Values } from '../../../messages';
import { above, isObject, memberOf, stepsOf } from '../../values/pointer';

/** A field whose value is looked up in a list of HaloPSA's. */
export interface NameField {
  list: NameList;
  /** What of a row becomes the value. */
  put: 'id' | 'name' | 'email';
}

const lists: Readonly<Record<string, NameList>> = {
  client: 'clients',
  site: 'sites',
  user: 'users',
  status: 'statuses',
  priority: 'priorities',
  tickettype: 'ticketTypes',
  requesttype: 'ticketTypes',
  agent: 'agents',
  team: 'teams',
};

/** The members of a ticket that are such a field although they have no ending: HaloPSA takes a team by its name. */
const ofTicket: Readonly<Record<string, NameField['put']>> = { team: 'name' };

/** How the value of a field is looked up; undefined where it is not. */
export function nameFieldAt(pointer: string): NameField | undefined {
  const [section = '', ...steps] = stepsOf(pointer.replace(/\/\d+$/, ''));
  const [, kind = '', ending] = /^([a-z]+?)(?:_(ids?|name|email))?$/.exec(steps.at(-1) ?? '') ?? [];
  const list = memberOf(lists, kind);
  const put = list && putFor(section, steps, kind, ending);
  return list && put && { list, put };
}

function putFor(
  section: string,
  steps: readonly string[],
  kind: string,
  ending: string | undefined,
): NameField['put'] | undefined {
  const written = ending === 'name' || ending === 'email' ? ending : ending === undefined ? undefined : 'id';
  if (section === 'json_body' && steps.length === 2) {
    return written ?? memberOf(ofTicket, kind);
  }
  if (section === 'parameters' && steps.length === 1) {
    return written ?? 'id';
  }
  return section === 'options' && steps.length === 2 && steps[0] === 'names'
    ? (written ?? 'name')
    : undefined;
}

/**
 * What narrows the names of a field: the client that its site is at, the type that its priority goes with.
 *
 * @param valueAt tells the values around the field
 */
export function narrowedBy(
  pointer: string,
  valueAt: (pointer: string) => unknown,
): Pick<NamesOrder, 'client' | 'type' | 'sla'> {
  const around = valueAt(above(pointer.replace(/\/\d+$/, '')));
  const values = isObject(around) ? around : {};
  const client = firstOf(values, ['client_id', 'client_name', 'client_ids', 'client']);
  const type = firstOf(values, [
    'tickettype_id',
    'tickettype_name',
    'requesttype_id',
    'requesttype',
    'tickettype',
  ]);
  const sla = firstOf(values, ['sla_id']);
  return {
    ...(client !== undefined && { client }),
    ...(type !== undefined && { type }),
    ...(typeof sla === 'number' && { sla }),
  };
}

function firstOf(values: Values, names: readonly string[]): string | number | undefined {
  return names
    .flatMap((name) => memberOf(values, name))
    .find(
      (value): value is string | number =>
        Number.isInteger(value) || (typeof value === 'string' && value !== ''),
    );
}
