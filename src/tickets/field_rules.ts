import type { Issue } from '../core/errors';
import { isObject, isTrue } from '../core/json';
import { rowNames } from '../generated/row_names';
import { letterCaseTwin, meantBy, misspeltFrom, namesOfTickets } from './ticket_names';

type Inputs = Readonly<Record<string, unknown>>;

/** Members that a row has only where a parameter asks for them. */
const asked: Readonly<Record<string, string>> = {
  status_name: 'includestatus',
  tickettype_name: 'includetickettype',
  agent_name: 'includeagent',
};

/** What is wrong with the names in `options.fields`: each would leave nothing of a ticket but its id. */
export function fieldIssues({ options }: Inputs): Issue[] {
  return issuesOf(options, (name) => nameDoubt(name));
}

/** The same for the rows of a list, which have fewer members than a ticket. */
export function rowFieldIssues({ options, parameters }: Inputs): Issue[] {
  const rows = new Set(rowNames);
  return issuesOf(options, (name) => {
    const switchName = asked[name];
    if (switchName !== undefined) {
      const isAsked = isObject(parameters) && isTrue(parameters[switchName]);
      return isAsked ? undefined : `is on a list's rows only with parameters.${switchName}: true`;
    }
    return namesOfTickets().names.has(name) && !rows.has(name)
      ? "is not on a list's rows; Get Ticket by ID returns it"
      : nameDoubt(name);
  });
}

function issuesOf(options: unknown, doubt: (name: string) => string | undefined): Issue[] {
  const fields = isObject(options) && Array.isArray(options.fields) ? options.fields : [];
  return fields.flatMap((name: unknown, index) => {
    const message = typeof name === 'string' ? doubt(name) : undefined;
    return message === undefined ? [] : [{ pointer: `/options/fields/${index}`, message }];
  });
}

/** A name that nothing knows, and that is like no other, may be one of the tenant's own. */
function nameDoubt(name: string): string | undefined {
  const known = namesOfTickets();
  if (known.names.has(name)) {
    return name === 'note' ? 'is no field of a ticket that HaloPSA returns' : undefined;
  }
  const twin = letterCaseTwin(name, known);
  const others = twin === undefined ? meantBy(name, known) : [twin];
  const meant = others.length > 0 ? others : name.startsWith('CF') ? [] : misspeltFrom(name, known);
  return meant.length > 0 ? `is not a field of a ticket; did you mean ${meant.join(' or ')}?` : undefined;
}
