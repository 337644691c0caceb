import type { JsonObject } from '../../core/json';
import type { UnknownName } from '../../generated/exchanges';
import { type TicketData, ticketId } from '../ticket';
import {
  customFieldsOf,
  type FieldInfo,
  fieldsOfType,
  hasChoiceText,
  hasLabelOnly,
  withChoiceIds,
  withFieldId,
} from './custom_fields';
import { NameError, refused } from './name_error';
import { asGiven, type NameOptions, type Settled, settledWithoutId } from './name_policy';
import type { NameResolver } from './name_resolver';

/**
 * Looks up custom fields by their labels. The text of a choice is looked up only where that was asked for in so many
 * words: a field may take text.
 *
 * @param ticket with the id of its type, where that was named
 */
export async function settleCustomFields(ticket: TicketData, resolver: NameResolver): Promise<Settled> {
  const entries = customFieldsOf(ticket);
  const isByLabel = entries.some(hasLabelOnly);
  if (!isByLabel && !(resolver.options.isAskedFor && entries.some(hasChoiceText))) {
    return asGiven;
  }
  const type = await typeOf(ticket, resolver);
  if (type === undefined && isByLabel) {
    throw refused(
      'several',
      'Custom fields cannot be found by their label, since the type of the ticket is not known.',
      'Give tickettype_id or tickettype_name, or id or name of each custom field.',
    );
  }
  const fields = type === undefined ? [] : fieldsOfType(await resolver.lists.type(type));
  const settled = entries.map((entry) => settleEntry(entry, fields, resolver.options));
  return {
    drop: [],
    ids: { customfields: settled.flatMap((each) => each.entry ?? []) },
    unknown: settled.flatMap((each) => each.unknown),
  };
}

function settleEntry(
  entry: JsonObject,
  fields: readonly FieldInfo[],
  options: NameOptions,
): { entry?: JsonObject; unknown: readonly UnknownName[] } {
  let named = entry;
  try {
    named = withFieldId(entry, fields);
    return { entry: options.isAskedFor ? withChoiceIds(named, fields) : named, unknown: [] };
  } catch (error) {
    const text = String(named === entry && hasLabelOnly(entry) ? entry.label : entry.value);
    const settled = error instanceof NameError && settledWithoutId('customfields', text, error, options);
    if (settled) {
      return { unknown: settled.unknown };
    }
    throw error;
  }
}

async function typeOf(ticket: TicketData, { current }: NameResolver): Promise<number | undefined> {
  const given = ticketId(ticket.tickettype_id);
  const id = ticketId(ticket.id);
  return given !== undefined || id === undefined
    ? given
    : ticketId((await current.get(id, 'tickettype_id')).tickettype_id);
}
