import type { Issue } from '../../../core/errors';
import { pointerPart } from '../../../core/json_pointer';
import type { TicketData } from '../../ticket';

/**
 * Members that the reader of .NET (Newtonsoft 6.0.8 with its defaults, run under mono) takes for its own where they
 * stand before all others: `$id` and `$type` vanish, `$ref` replaces or refuses the object, `$values` refuses it.
 * INFERRED: that HaloPSA reads with it.
 */
const metadata = new Set(['$id', '$type', '$ref', '$values']);

/** Members that HaloPSA's description gives the format `date-span`. */
const timeSpans = ['starttime', 'targettime'];

/** Deeper objects are refused by a rule of their own. */
const deepest = 100;

/**
 * What .NET's reader would take for something else without a word.
 *
 * @param pointer where the ticket stands
 */
export function readerIssues(ticket: TicketData, pointer: string): Issue[] {
  const spans = timeSpans.flatMap((name) => spanIssues(ticket[name], `${pointer}/${name}`));
  return [...metadataIssues(ticket, pointer), ...spans];
}

function metadataIssues(value: unknown, pointer: string, depth = 0): Issue[] {
  if (typeof value !== 'object' || value === null || depth > deepest) {
    return [];
  }
  return [
    ...(Array.isArray(value) ? [] : leadingMetadata(Object.keys(value), pointer)),
    ...Object.entries(value).flatMap(([name, member]) =>
      typeof member === 'object' ? metadataIssues(member, `${pointer}/${pointerPart(name)}`, depth + 1) : [],
    ),
  ];
}

function leadingMetadata(names: readonly string[], pointer: string): Issue[] {
  const others = names.findIndex((name) => !metadata.has(name));
  const message =
    'stands first in its object, where the JSON reader of .NET takes it for its own and drops it or refuses the ticket; leave it out, or give the object as text';
  return names
    .slice(0, others < 0 ? names.length : others)
    .map((name) => ({ pointer: `${pointer}/${name}`, message }));
}

/** .NET reads the first number of "25:00:00", and the only one of "8", as days. */
function spanIssues(value: unknown, pointer: string): Issue[] {
  const [, first, rest] =
    /^\s*(\d+)(:[0-5]?\d:[0-5]?\d(?:\.\d+)?)?\s*$/.exec(typeof value === 'string' ? value : '') ?? [];
  const isDays = first !== undefined && (rest === undefined || Number(first) > 23);
  const message = `is ${first} days to the JSON reader of .NET; write hours:minutes:seconds below 24:00:00, or days.hours:minutes:seconds`;
  return isDays ? [{ pointer, message }] : [];
}
