import type { FaultAction } from '../packages/simulator/start';
import { at, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 3 });

/** How the response to a write goes wrong, and what is known of the write then. */
const endings: [name: string, action: FaultAction, known: 'unknown' | 'rejected' | 'not_sent'][] = [
  ['400', { type: 'status', status: 400, body: { Message: 'The client is on stop.' } }, 'rejected'],
  ['401', { type: 'status', status: 401 }, 'not_sent'],
  ['403', { type: 'status', status: 403, body: {} }, 'not_sent'],
  ['429', { type: 'status', status: 429, headers: { 'retry-after': '7200' } }, 'not_sent'],
  ['408', { type: 'status', status: 408 }, 'unknown'],
  ['500', { type: 'status', status: 500, body: {} }, 'unknown'],
  ['502', { type: 'status', status: 502 }, 'unknown'],
  ['503', { type: 'status', status: 503 }, 'unknown'],
  ['504', { type: 'status', status: 504 }, 'unknown'],
  ['a reset', { type: 'reset' }, 'unknown'],
  ['silence', { type: 'hang' }, 'unknown'],
  ['a success that breaks off', { type: 'cut' }, 'unknown'],
  ['an empty success', { type: 'status', status: 201, body: '' }, 'unknown'],
  ['a web page with 200', { type: 'body', body: '<html></html>' }, 'unknown'],
  ['a success that names nothing', { type: 'body', status: 201, body: { saved: true } }, 'unknown'],
];

interface Write {
  /** The route that is disturbed. */
  route: 'save' | 'add_note' | 'add_file';
  ticket: JsonObject;
  options?: JsonObject;
  /** True if HaloPSA is asked what became of it: an ending that comes behind the saving is then found out. */
  isLookedFor?: boolean;
  /** Where in the results of the ticket its outcome is. */
  outcomeAt: (string | number)[];
}

const note = { text: 'It came again.', outcome: 'Private Note' };
const attachments = [{ filename: 'mail.eml', data_base64: 'aGVsbG8=' }];

const writes: Record<string, Write> = {
  'a new ticket': { route: 'save', ticket: { summary: 'new' }, outcomeAt: ['outcome'] },
  'an update': { route: 'save', ticket: { id: 1001, details: 'x' }, outcomeAt: ['outcome'] },
  'an update of a matched ticket': {
    route: 'save',
    ticket: { summary: 'again', third_party_id_string: 'A-1' },
    options: { match_on: 'third_party_id_string' },
    outcomeAt: ['outcome'],
  },
  'a note': {
    route: 'add_note',
    ticket: { id: 1001, details: 'x', note },
    isLookedFor: true,
    outcomeAt: ['note', 'outcome'],
  },
  'the note of a new ticket': {
    route: 'add_note',
    ticket: { summary: 'new', note },
    isLookedFor: true,
    outcomeAt: ['note', 'outcome'],
  },
  'a file': {
    route: 'add_file',
    ticket: { id: 1001, details: 'x', attachments },
    isLookedFor: true,
    outcomeAt: ['attachments', 0, 'outcome'],
  },
};

const cases = Object.entries(writes).flatMap(([write, how]) =>
  endings.map(([ending, action, known]) => [write, ending, known, how, action] as const),
);

describe('what is known of a write whose response went wrong for good', () => {
  test.each(cases)('%s, %s: %s', async (_write, _ending, known, how, action) => {
    halo.simulator().store.update(1002, { third_party_id_string: 'A-1' });
    halo.simulator().faults.add({ route: how.route, count: 'always', action });
    const { code, value } = await halo.run(
      'add_or_update_ticket',
      { json_body: [how.ticket], options: how.options ?? {} },
      { asset: { max_retries: 0, request_timeout: action.type === 'hang' ? 0.1 : 30 } },
    );
    const isFound = how.isLookedFor && action.type === 'cut';
    expect(at(value, 'results', 0, ...how.outcomeAt)).toBe(isFound ? 'added' : known);
    expect(code === 'outcome_unknown').toBe(known === 'unknown' && !isFound);
  });

  test.each(Object.entries(writes))('%s that a token was missing for was not sent', async (_, how) => {
    halo.simulator().store.update(1002, { third_party_id_string: 'A-1' });
    halo
      .simulator()
      .faults.add(
        { route: how.route, action: { type: 'status', status: 401 } },
        { route: 'token', after: 1, count: 'always', action: { type: 'status', status: 400, body: {} } },
      );
    const { value } = await halo.run('add_or_update_ticket', {
      json_body: [how.ticket],
      options: how.options ?? {},
    });
    expect(at(value, 'results', 0, ...how.outcomeAt)).toBe('not_sent');
  });
});
