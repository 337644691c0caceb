import { isGiven } from '../../core/json';
import { type TicketData, ticketId } from '../ticket';
import { NameError } from './name_error';
import type { Settled } from './name_policy';
import type { NameResolver } from './name_resolver';
import { ticketWords } from './name_words';
import { plain, unknownName } from './pick_name';

/**
 * Checks the team of a ticket. HaloPSA takes it by its name, so that several of one name are no problem; one that no
 * team has goes out only where the ticket has it already.
 */
export function settleTeam(ticket: TicketData, resolver: NameResolver): Promise<Settled> {
  return isGiven(ticket.team)
    ? resolver.settle(ticket, 'team', 'team_id', (name) => checkedTeam(ticket, name, resolver))
    : resolver.settle(ticket, 'team_name', 'team_id', async (name) => {
        const names = await teamNames(resolver);
        const team = names.find((each) => plain(each) === plain(name));
        if (team === undefined) {
          throw unknownName(ticketWords('team_name'), name, names);
        }
        return { team };
      });
}

async function checkedTeam(ticket: TicketData, name: string, resolver: NameResolver): Promise<TicketData> {
  const names = await teamNames(resolver);
  if (names.some((each) => plain(each) === plain(name)) || (await hasTeam(ticket, name, resolver))) {
    return { team: name };
  }
  throw unknownName(ticketWords('team'), name, names);
}

async function hasTeam({ id }: TicketData, name: string, { current }: NameResolver): Promise<boolean> {
  const number = ticketId(id);
  const { team } = number === undefined ? {} : await current.get(number, 'team');
  return typeof team === 'string' && plain(team) === plain(name);
}

async function teamNames({ lists }: NameResolver): Promise<string[]> {
  const teams = await lists.named('teams');
  if (teams.length === 0) {
    throw new NameError('lookup_failed', 'HaloPSA lists no teams for the agent of the application.', {
      hint: "Let the role of the application's agent see the teams, or give team_id.",
    });
  }
  return teams.map(({ name }) => name);
}
