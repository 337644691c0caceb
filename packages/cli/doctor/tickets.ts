import { type ErrorObject, listEndpoint, readPage, toErrorObject } from '../connector';
import { grantedScopes } from './scopes';
import { failedBy, fine, type StepFinding, skipped, warning } from './step_finding';
import type { Visit } from './visit';

/** MSPbots, an integrator, found the login type to be the cause of a 403 on tickets; the rest are HaloPSA's own rules. */
const agentHint =
  'Check at the application that its Login Type is Agent with an agent chosen, and that this agent sees the tickets: teams, departments, client restrictions and role.';

/** Can a ticket be listed? */
export async function examineTickets(visit: Visit): Promise<StepFinding> {
  if ((await grantedScopes(visit)).length === 0) {
    return skipped('Not tried, since the token has no scope.');
  }
  try {
    const { rows, recordCount } = await readPage(visit.client, listEndpoint.path, {
      page_size: 1,
      page_no: 1,
    });
    return judge(Math.max(rows.length, recordCount), await visit.instance());
  } catch (error) {
    return failedBy(error, hintFor(toErrorObject(error)));
  }
}

/** A ticket that the agent may not see is one that match_on does not find, so that a second one is opened. */
const roleRights =
  'match_on finds only what this agent sees: its role needs "Can view Unassigned Tickets" and "Can view Tickets assigned to other Agents", and its teams, departments and client restrictions must include the tickets. That cannot be seen from here.';

function judge(count: number, instance: string | undefined): StepFinding {
  if (count === 0) {
    return warning('The list can be read, but is empty: this agent sees no tickets.', agentHint);
  }
  const said = instance === undefined ? '' : ` ${instance} responds.`;
  const seen = `this agent sees ${count} ${count === 1 ? 'ticket' : 'tickets'} in it`;
  return fine(`The list can be read; ${seen}.${said} ${roleRights}`);
}

function hintFor({ code, status_code }: ErrorObject): string | undefined {
  // Nobody answers where the list should be: no HaloPSA, or not at this address.
  switch (status_code === 404 ? 'rejected' : code) {
    case 'forbidden':
      return `The token has too little scope, or its agent too few rights: read:tickets or edit:tickets must be in scope and allowed at the application. ${agentHint}`;
    case 'rejected':
      return 'Enter as url the Resource Server that Configuration > Integrations > HaloPSA API shows.';
    default:
      return undefined;
  }
}
