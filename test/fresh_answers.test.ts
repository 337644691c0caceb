/** @slow Starts programs. */
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 3 });
const alert = { summary: 'Impossible travel', third_party_id_string: 'ALERT-77' };

const upsert = () =>
  halo.run('add_or_update_ticket', { json_body: [alert], options: { match_on: 'third_party_id_string' } });

const asksForFresh = ({ headers }: { headers: Record<string, string> }) =>
  headers['cache-control'] === 'no-cache' && headers.pragma === 'no-cache';

test('every look-up, in this run and in the next, has an address that no other request has', async () => {
  halo.simulator().faults.add({ route: 'save', action: { type: 'reset' } });
  await upsert();
  halo.clock.advance(1000);
  await upsert();
  const lookUps = halo.requests('list');
  expect(lookUps.length).toBeGreaterThan(4);
  expect(lookUps.every(asksForFresh)).toBe(true);
  const addresses = lookUps.map(({ query }) => query._);
  expect(addresses.every((address) => address)).toBe(true);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('what users read is asked for fresh, with nothing in the address that they did not ask for', async () => {
  await halo.run('get_ticket_by_id', { path_parameters: { id: 1001 } });
  await halo.run('get_tickets', { parameters: { open_only: true } });
  const [ticket] = halo.requests('get');
  const [list] = halo.requests('list');
  expect(ticket && asksForFresh(ticket) && ticket.query).toEqual({});
  expect(list && asksForFresh(list) && list.query).toEqual({ open_only: 'true' });
});

test('a note whose answer was lost is looked for past the caches, too', async () => {
  halo.simulator().faults.add({ route: 'add_note', when: 'after', action: { type: 'reset' } });
  await halo.run('add_or_update_ticket', { json_body: [{ id: 1001, note: { text: 'Seen again.' } }] });
  const addresses = halo.requests('notes').map(({ query }) => query._);
  expect(addresses.length).toBeGreaterThan(1);
  expect(new Set(addresses).size).toBe(addresses.length);
});
