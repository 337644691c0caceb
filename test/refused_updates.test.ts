import { HandWoundClock } from './support/fake_clock';
import { at, type JsonObject, numbers } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 5 });

const save = (tickets: JsonObject[], options: JsonObject = {}, changes = {}) =>
  halo.run('add_or_update_ticket', { json_body: tickets, options }, changes);

describe('the hint of an update that HaloPSA refused', () => {
  test('names match_on without id where the ticket is gone', async () => {
    halo.simulator().store.remove(1001);
    const { value } = await save([{ id: 1001, details: 'x' }]);
    expect(value).toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('Ticket not found'),
      hint: expect.stringMatching(/Ticket 1001 is not there.*match_on and without id/),
    });
  });

  test('names type and client where the record was not found although the ticket is there', async () => {
    halo.simulator().behaviour.refuse = () => 'Record not found';
    const { value } = await save([{ id: 1001, details: 'x' }]);
    expect(at(value, 'hint')).toMatch(/tickettype_id and client_id/);
  });
});

test('a save that was stopped after some of its tickets does not ask for the same action again', async () => {
  const stop = new AbortController();
  halo.simulator().behaviour.meanwhile = ({ route }) => {
    if (route === 'save' && halo.requests('save').length === 1) {
      stop.abort();
    }
  };
  const tickets = numbers(2).map((n) => ({ summary: `new ${n}` }));
  const { value, outcomes } = await save(tickets, {}, { stop: stop.signal, clock: new HandWoundClock() });
  expect(outcomes).toEqual(['created', 'not_sent']);
  expect(value).toMatchObject({ code: 'cancelled', retryable: false });
  expect(at(value, 'hint')).toMatch(/^Send again only the tickets whose outcome in results is not_sent/);
});

describe('a dry run names no change', () => {
  test('where a date has another form, a number is given as digits, or a list has the same entries', async () => {
    halo.simulator().store.update(1001, {
      deadlinedate: '2026-03-04T10:00:00',
      priority_id: 2,
      assets: [{ id: 7, key_field: 'FIN-22' }],
    });
    const given = { deadlinedate: '2026-03-04T11:00:00.000+01:00', priority_id: '2', assets: [{ id: '7' }] };
    const { value } = await save([{ id: 1001, ...given }], { dry_run: true });
    expect(at(value, 'results', 0, 'plan', 'changes')).toEqual([]);
    const other = await save([{ id: 1001, assets: [{ id: 8 }] }], { dry_run: true });
    expect(at(other.value, 'results', 0, 'plan', 'changes')).toMatchObject([{ field: 'assets' }]);
  });
});
