import type { ActionName } from '../src/action';
import { inputNames } from '../src/generated/input_names';
import { actionNames, actions, assets } from '../src/generated/registry';
import { namesElsewhere, otherTicketNames } from '../src/generated/ticket_names';
import { firstExample } from './support/first_examples';
import { at, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 5 });

const assetNames = Object.values(assets).flatMap(({ properties }) => properties);
const homes = actionNames.flatMap((action) =>
  Object.entries(inputNames[action]).flatMap(([place, names]) =>
    names.map((name) => ({ action, place, name })),
  ),
);
const everyName = [...new Set(homes.map(({ name }) => name))];
const isHome = (place: string, name: string, action?: ActionName) =>
  homes.some((home) => home.name === name && home.place === place && (!action || home.action === action));

/** A message names a place that really reads the input, as `did you mean PLACE.NAME?` or `it belongs in PLACE of ACTION`. */
function namesARightPlace(message: string, action: ActionName, here: string, name: string): boolean {
  const meant = /did you mean (.+)\?$/.exec(message)?.[1];
  const belongs = /it belongs in (\S+) of (\w+)$/.exec(message);
  const known = (full: string) => {
    const dot = full.lastIndexOf('.');
    const [place, member] = dot < 0 ? [here, full] : [full.slice(0, dot), full.slice(dot + 1)];
    return isHome(place, member, action);
  };
  return meant
    ? meant.split(' or ').every(known)
    : homes.some((home) => home.place === belongs?.[1] && home.action === belongs[2] && home.name === name);
}

/** The places of an action where a name could be written, and how inputs look that hold these values there. */
const places = (action: ActionName): [place: string, holding: (values: JsonObject) => JsonObject][] => {
  const good = firstExample(action);
  const ticket = { summary: 'x' };
  const all: [string, (values: JsonObject) => JsonObject][] = [
    ['', (values) => ({ ...good, ...values })],
    ['parameters', (values) => ({ ...good, parameters: values })],
    ['path_parameters', (values) => ({ ...good, path_parameters: { id: 1, ...values } })],
    ['options', (values) => ({ ...good, options: values })],
    ['options.names', (values) => ({ ...good, options: { names: values } })],
    ['json_body[].note', (values) => ({ json_body: [{ ...ticket, note: { text: 'x', ...values } }] })],
  ];
  return all.filter(([place]) => place === '' || place in inputNames[action]);
};

describe('a name of ours, of a ticket or of a list in a place that does not read it is refused, naming one that does:', () => {
  const cases = actionNames.flatMap((action) =>
    places(action).map(([place, holding]): [ActionName, string, (values: JsonObject) => JsonObject] => [
      action,
      place,
      holding,
    ]),
  );

  test.each(cases)('%s, %s', async (action, place, holding) => {
    const atHome = (name: string) =>
      place === ''
        ? assetNames.includes(name) || actions[action].sections.includes(name)
        : isHome(place, name, action);
    const wrong = everyName.filter((name) => !atHome(name));
    expect(wrong.length).toBeGreaterThan(800);
    const { code, value } = await halo.run(
      action,
      holding(Object.fromEntries(wrong.map((name) => [name, 'x']))),
    );
    expect(code).toBe('invalid_input');
    const prefix = place === '' ? '' : `/${place.replace('[]', '/0').replace('.', '/')}`;
    const messages = new Map(
      Object.values(Object(at(value, 'issues'))).map((issue) => [
        String(at(issue, 'pointer')),
        String(at(issue, 'message')),
      ]),
    );
    const bad = wrong.filter(
      (name) => !namesARightPlace(messages.get(`${prefix}/${name}`) ?? '', action, place, name),
    );
    expect(bad.map((name) => `${name}: ${messages.get(`${prefix}/${name}`)}`)).toEqual([]);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('a ticket', async () => {
    const elsewhere = namesElsewhere.flatMap(({ names }) => names.split(' '));
    const others = otherTicketNames.flatMap(([, names]) => names.split(' '));
    const values = Object.fromEntries([...elsewhere, ...others].map((name) => [name, 'x']));
    const { code, issues } = await halo.run('add_or_update_ticket', { json_body: [values] });
    expect(code).toBe('invalid_input');
    expect(elsewhere.length).toBeGreaterThan(150);
    for (const name of Object.keys(values)) {
      expect(issues).toContainEqual(
        expect.stringMatching(
          new RegExp(`^/json_body/0/${name}: is not .*(did you mean .+\\?|it belongs in \\S+ of \\w+)$`),
        ),
      );
    }
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test.each(['data_base64', 'file', 'file_name', 'filename', 'path'])(
    '%s of a file beside the ticket’s fields: it would be saved without the file',
    async (name) => {
      const { issues } = await halo.run('add_or_update_ticket', {
        json_body: [{ summary: 'x', [name]: 'x' }],
      });
      expect(issues).toEqual([
        `/json_body/0/${name}: is not read in a ticket; did you mean json_body[].attachments[].${name}?`,
      ]);
    },
  );

  test.each(['filetype_filter', 'searchactions'])(
    'but for the filter %s in a ticket with a value that is no filter’s',
    async (name) => {
      const ticket = { summary: 'x', [name]: [{ id: 1 }] };
      expect(await halo.run('add_or_update_ticket', { json_body: [ticket] })).toMatchObject({ ok: true });
      expect(halo.requests('save').map(({ body }) => body)).toEqual([[ticket]]);
    },
  );

  test.each([['al_pages'], ['run_id'], ['swimlane']])(
    '%s, which nothing knows, is logged beside the sections',
    async (name) => {
      const { ok, log } = await halo.run('get_tickets', { [name]: 'x' });
      expect(ok).toBe(true);
      expect(log).toContainEqual(expect.objectContaining({ event: 'ignored_input', name }));
    },
  );
});

describe('what people call an input elsewhere is answered with the name that is meant:', () => {
  test.each([
    ['limit', 'page_size or options.max_tickets'],
    ['per_page', 'page_size'],
    ['perPage', 'page_size'],
    ['page', 'page_no'],
    ['offset', 'page_no'],
    ['paginate', 'pageinate'],
    ['sort', 'order'],
    ['order_by', 'order'],
    ['sort_order', 'orderdesc'],
    ['q', 'search'],
    ['summary', 'search_summary'],
    ['since', 'options.changed_since'],
    ['updated_since', 'options.changed_since'],
    ['changed_since', 'options.changed_since'],
    ['last_update', 'options.changed_since'],
    ['created_after', 'startdate'],
    ['client_name', 'options.names.client'],
    ['client', 'options.names.client'],
    ['status_name', 'options.names.status'],
    ['agent_name', 'options.names.agent'],
    ['user_email', 'options.names.user_email'],
    ['tickettype_id', 'requesttype or requesttype_id'],
    ['tickettype_name', 'options.names.tickettype'],
    ['priority_id', 'priority'],
    ['sla_id', 'sla'],
    ['product_id', 'product'],
    ['team_id', 'team or options.names.team'],
    ['id', 'ticketids'],
    ['all_pages', 'options.all_pages'],
    ['allPages', 'options.all_pages'],
    ['max_tickets', 'options.max_tickets'],
    ['fields', 'options.fields'],
    ['closed', 'closed_only'],
    ['is_open', 'open_only'],
    ['category', 'category_1'],
    ['clientid', 'client_id'],
    ['oder', 'order'],
  ])('parameters.%s of a list: %s', async (name, meant) => {
    const { code, issues } = await halo.run('get_tickets', { parameters: { [name]: 5 } });
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([
      `/parameters/${name}: is not known to HaloPSA, which would ignore it; did you mean ${meant}?`,
    ]);
  });

  test.each<[ActionName, string, string, string]>([
    ['get_ticket_by_id', 'path_parameters', 'ticket_id', 'id'],
    ['get_ticket_by_id', 'parameters', 'details', 'includedetails'],
    ['get_ticket_by_id', 'options', 'actions', 'notes'],
    ['get_ticket_by_id', 'parameters', 'attachments', 'options.attachments'],
    ['add_or_update_ticket', 'options', 'upsert', 'match_on'],
    ['add_or_update_ticket', 'options', 'summary', 'json_body[].summary'],
    ['add_or_update_ticket', 'options', 'preview', 'dry_run'],
    ['delete_ticket_by_id', 'parameters', 'comment', 'reason'],
    ['get_tickets', 'options', 'limit', 'parameters.page_size or max_tickets'],
    ['get_tickets', 'options', 'open_only', 'parameters.open_only'],
    ['get_tickets', 'options', 'client', 'names.client'],
  ])('%s: %s.%s: %s', async (action, section, name, meant) => {
    const given = { ...firstExample(action), [section]: { [name]: 'x' } };
    const { code, issues } = await halo.run(action, given);
    expect(code).toBe('invalid_input');
    expect(issues).toContainEqual(expect.stringMatching(new RegExp(`^/${section}/${name}: `)));
    expect(issues.join('\n')).toContain(
      `did you mean ${meant.replace('names.client', 'options.names.client')}?`,
    );
  });
});
