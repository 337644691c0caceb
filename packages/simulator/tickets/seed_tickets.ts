import { haloDate, preciseHaloDate } from '../dates';
import type { JsonObject } from '../json_object';
import {
  agents,
  byId,
  categories,
  clients,
  closedStatus,
  sites,
  slas,
  teams,
  ticketTypes,
  type User,
  users,
} from '../lookups/directory';
import { everyTicketType } from '../lookups/lookup_lists';
import { type Random, seededRandom } from '../random';
import { blankTicket } from './blank_ticket';
import { customFieldsWith } from './custom_fields';
import type { Ticket } from './ticket';
import { choiceName } from './ticket_type_fields';

const firstId = 1001;
const day = 24 * 60 * 60 * 1000;
// Wide enough that some tickets were closed long ago, outside HaloPSA's default list.
const history = 120 * day;

/** Believable tickets with ids from 1001 upwards, the oldest first; 1001 is always open. Same seed, same tickets. */
export function* seedTickets(count: number, seed: number, now: Date): Generator<Ticket> {
  const random = seededRandom(seed);
  for (let index = 0; index < count; index += 1) {
    const age = history - (history / count) * index;
    yield seedTicket(firstId + index, index > 0, new Date(now.getTime() - age), now, random);
  }
}

type Story = (user: string, host: string, address: string) => { summary: string; details: string };

const stories: readonly [Story, ...Story[]] = [
  (user) => ({
    summary: `Suspicious sign-in for ${user} from a new country`,
    details: `Two sign-ins for ${user} within ten minutes, 1,900 km apart. Session revoked, password reset pending.`,
  }),
  (user) => ({
    summary: `Phishing mail reported by ${user}`,
    details: `${user} reported a mail that asks to "confirm payroll details". Link not opened.`,
  }),
  (_user, host) => ({
    summary: `Malware quarantined on ${host}`,
    details: `Endpoint protection quarantined a loader on ${host}. Full scan is under way.`,
  }),
  (_user, host, address) => ({
    summary: `Outbound traffic from ${host} to ${address}`,
    details: `${host} contacted ${address} 240 times in an hour. The address is on a watch list.`,
  }),
  (user, host) => ({
    summary: `${user} locked out of ${host}`,
    details: `Account locked after 12 failed attempts on ${host}.`,
  }),
  (user) => ({
    summary: `Access request: shared finance mailbox for ${user}`,
    details: `${user} needs access to the finance mailbox until the end of the quarter.`,
  }),
  (_user, host) => ({
    summary: `Critical patch missing on ${host}`,
    details: `The scanner found ${host} two months behind. Maintenance window to be agreed.`,
  }),
];

const hosts: readonly [string, ...string[]] = [
  'WS-0412',
  'WS-0977',
  'SRV-FILE-02',
  'SRV-DC-01',
  'LT-1183',
  'FW-EDGE-1',
];
const openStatuses = [1, 2, 2, 3, 4, 5] as const;

function seedTicket(id: number, mayBeClosed: boolean, occurred: Date, now: Date, random: Random): Ticket {
  const user = users[random.below(users.length)];
  const address = `203.0.113.${1 + random.below(254)}`;
  const story = random.pick(stories)(user?.name ?? 'General User', random.pick(hosts), address);
  return Object.assign(
    blankTicket(id, occurred, alertFields(id, address, occurred, random)),
    { summary: story.summary, details: story.details, details_html: `<p>${story.details}</p>` },
    placeAndUser(user),
    sorting(random),
    references(id, random),
    progress(mayBeClosed && random.below(100) < 25, occurred, now, random),
  );
}

function placeAndUser(user: User | undefined): object {
  const site = byId(sites, user?.site_id);
  const client = byId(clients, site?.client_id);
  if (user === undefined || site === undefined || client === undefined) {
    return {};
  }
  return {
    client_id: client.id,
    client_name: client.name,
    site_id: site.id,
    site_name: site.name,
    user_id: user.id,
    user_name: user.name,
    users_name: user.name,
    user_email: user.email,
    reportedby: user.name,
  };
}

function sorting(random: Random): object {
  const type = random.pick(ticketTypes);
  const sla = byId(slas, byId(everyTicketType, type.id)?.default_sla) ?? slas[0];
  const priority = 1 + random.below(4);
  const category = random.pick(categories);
  const team = random.pick(teams);
  const agent = random.pick(agents);
  return {
    tickettype_id: type.id,
    sla_id: sla.id,
    sla_name: sla.name,
    priority_id: priority,
    category_1: category.name,
    categoryid_1: category.id,
    team_id: team.id,
    team: team.name,
    agent_id: agent.id,
    impact: 1 + random.below(3),
    urgency: 1 + random.below(3),
    flagged: random.below(10) === 0,
    is_vip: random.below(20) === 0,
  };
}

function references(id: number, random: Random): object {
  const fromPlaybook = random.below(4) === 0;
  const fromSupplier = random.below(6) === 0;
  return {
    ...(fromPlaybook && { third_party_id: id + 700_000, third_party_id_string: `SOC-${id - firstId + 1}` }),
    ...(fromSupplier && { supplier_reference: `CASE-${40_000 + id}` }),
  };
}

function progress(closed: boolean, occurred: Date, now: Date, random: Random): object {
  const touched = new Date(Math.min(occurred.getTime() + (1 + random.below(72)) * 3_600_000, now.getTime()));
  const statusId = closed ? closedStatus : (openStatuses[random.below(openStatuses.length)] ?? 1);
  return {
    status_id: statusId,
    lastactiondate: haloDate(touched),
    last_update: preciseHaloDate(touched),
    respondbydate: haloDate(new Date(occurred.getTime() + day / 6)),
    fixbydate: haloDate(new Date(occurred.getTime() + 3 * day)),
    ...(closed ? { dateclosed: haloDate(touched), hasbeenclosed: true } : {}),
  };
}

function alertFields(id: number, address: string, occurred: Date, random: Random): JsonObject[] {
  const severity = 1 + random.below(4);
  const moment = haloDate(occurred).slice(0, 19);
  return customFieldsWith({
    CFalertId: [`ALERT-${id * 7}`, `ALERT-${id * 7}`],
    CFsourceIp: [address, address],
    CFseverity: [severity, choiceName(203, severity)],
    CFdetectedOn: [moment, `${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(0, 4)}`],
  });
}
