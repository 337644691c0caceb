import { gatewayRefusal, isTooLargeForIis } from '../src/halo/who_answered';
import { at } from './support/json';
import {
  type Answerer,
  type HaloStub,
  inTurn,
  resetConnection,
  sendJson,
  sendText,
  startHaloStub,
} from './wire/halo_stub';
import { closeBehindEachTest } from './wire/opened_servers';
import { runOnWire, serviceAsset, type WireOutcome } from './wire/run_on_wire';

const open = closeBehindEachTest();

const plain = (text: string, status: number) => sendText(text, status, { 'content-type': 'text/plain' });
const page = (status: number, title = 'Request Rejected') =>
  sendText(`<html><head><title>${title}</title></head></html>`, status);

/** What gateways answer while the server behind them is away, each as it was seen. */
const away: [string, Answerer][] = [
  ['Traefik', plain('404 page not found\n', 404)],
  ['ingress-nginx', plain('default backend - 404', 404)],
  ['Kong', sendJson({ message: 'no Route matched with those values' }, 404)],
  ['nginx', page(404, '404 Not Found')],
  ['an empty 404', sendText('', 404)],
];

const ticket = { id: 7, summary: 'Printer on fire' };
const list = sendJson({ record_count: 1, tickets: [ticket] });
const missing = sendJson('Ticket not found', 404);

const isControl = (url: string) => /^\/api\/Tickets\?/.test(url);

interface Run {
  action?: string;
  inputs?: object;
  retries?: number;
}

/** Runs an action where requests for the list and all others are answered so. */
async function meet(
  api: Answerer,
  control: Answerer,
  { action, inputs, retries = 0 }: Run = {},
): Promise<WireOutcome & { stub: HaloStub; writes: string[] }> {
  const stub = await open(
    startHaloStub({
      api: (response, arrived) =>
        arrived.method === 'GET' && isControl(arrived.url)
          ? control(response, arrived)
          : api(response, arrived),
    }),
  );
  const outcome = await runOnWire({
    asset: serviceAsset(stub.url, { max_retries: retries }),
    ...(action && { action }),
    ...(inputs && { inputs: { ...inputs } }),
  });
  const writes = stub.calls().filter(({ method }) => method !== 'GET');
  return { ...outcome, stub, writes: writes.map(({ method }) => method) };
}

const save = (json_body: object[], options: object = {}): Run => ({
  action: 'add_or_update_ticket',
  inputs: { json_body, options },
});
const create = (options: object = {}) => save([{ summary: 'New' }], options);
const update = save([{ id: 7, summary: 'x' }]);
const remove: Run = { action: 'delete_ticket_by_id', inputs: { path_parameters: { id: 7 } } };

describe.each(away)('while HaloPSA is away, %s answers', (_, gateway) => {
  test('a get: that is not a missing ticket', async () => {
    expect((await meet(gateway, gateway)).value).toMatchObject({ code: 'unavailable', retryable: true });
  });

  test('a get, and HaloPSA comes back: the ticket is there', async () => {
    const outcome = await meet(inTurn(gateway, sendJson(ticket)), inTurn(gateway, list), { retries: 2 });
    expect(outcome.ok).toBe(true);
  });

  test('a delete whose connection broke: that is no success', async () => {
    const outcome = await meet(inTurn(resetConnection, gateway), gateway, { ...remove, retries: 2 });
    expect(outcome).toMatchObject({ ok: false, code: 'unavailable' });
  });

  test('a create: nobody knows, and it is not sent again', async () => {
    const outcome = await meet(gateway, list, { ...create(), retries: 2 });
    expect(outcome).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'], writes: ['POST'] });
  });

  test('an update: it is sent again, until HaloPSA is back', async () => {
    const api = inTurn(gateway, gateway, sendJson([ticket], 201));
    expect(await meet(api, list, { ...update, retries: 2 })).toMatchObject({
      ok: true,
      outcomes: ['updated'],
    });
  });
});

describe('HaloPSA’s own 404', () => {
  test('to an update is a refusal, met once', async () => {
    const outcome = await meet(missing, list, { ...update, retries: 2 });
    expect(outcome).toMatchObject({ code: 'rejected', outcomes: ['rejected'], writes: ['POST'] });
  });

  test('to a delete whose response was lost means that it was done', async () => {
    const outcome = await meet(inTurn(resetConnection, missing), list, { ...remove, retries: 2 });
    expect(outcome.ok).toBe(true);
  });

  test('to a delete that only a gateway had answered before is a missing ticket', async () => {
    const [, kong] = away[2] ?? [];
    const api = inTurn(kong ?? missing, missing);
    const outcome = await meet(api, inTurn(kong ?? missing, list), { ...remove, retries: 2 });
    expect(outcome.code).toBe('not_found');
  });
});

describe('a page of a firewall', () => {
  test.each([400, 403, 405, 406, 418])('with %d to a create leaves its outcome unknown', async (status) => {
    const outcome = await meet(page(status), list, { ...create(), retries: 2 });
    expect(outcome).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown'], writes: ['POST'] });
    expect(at(outcome.value, 'results', 0, 'error', 'code')).not.toBe('forbidden');
  });

  test('does not end the run with continue_on_error', async () => {
    const run = save([{ summary: 'a' }, { summary: 'b' }], { continue_on_error: true });
    const outcome = await meet(inTurn(page(403), sendJson([{ id: 8 }], 201)), list, run);
    expect(outcome).toMatchObject({ code: 'outcome_unknown', outcomes: ['unknown', 'created'] });
  });

  test('to a batch of updates: it is halved until the one ticket stands alone', async () => {
    const api: Answerer = (response, arrived) => {
      const sent: { id: number }[] = arrived.method === 'POST' ? JSON.parse(arrived.body) : [];
      const answer =
        arrived.method === 'GET'
          ? sendJson({ ...ticket, status_id: 1, id: Number(/\d+/.exec(arrived.url)?.[0]) })
          : sent.some(({ id }) => id === 9)
            ? page(403)
            : sendJson(sent, 201);
      answer(response, arrived);
    };
    const tickets = [7, 8, 9, 10].map((id) => ({ id, status_id: 2 }));
    const { outcomes, value } = await meet(api, list, save(tickets, { continue_on_error: true }));
    expect(outcomes).toEqual(['updated', 'updated', 'rejected', 'updated']);
    expect(at(value, 'results', 2, 'error', 'code')).toBe('invalid_response');
  });

  test.each([
    ['shows what was sent', { ...ticket, status_id: 2 }, 'updated'],
    ['shows something else', { ...ticket, status_id: 1 }, 'rejected'],
    ['shows none of it', ticket, 'unknown'],
  ])('to an update, and the ticket %s: %s', async (_, read, outcome) => {
    const api: Answerer = (response, arrived) =>
      (arrived.method === 'GET' ? sendJson(read) : page(403))(response, arrived);
    const { outcomes, value, writes } = await meet(api, list, save([{ id: 7, status_id: 2 }]));
    expect({ outcomes, writes }).toEqual({ outcomes: [outcome], writes: ['POST'] });
    if (outcome === 'rejected') {
      expect(value).toMatchObject({ code: 'invalid_response' });
    }
  });

  test.each([401, 403])(
    'with %d to a read names what stands in front, and scopes and role',
    async (status) => {
      const { code, hint } = await meet(page(status), list);
      expect(code).toBe(status === 401 ? 'authentication_failed' : 'invalid_response');
      expect(hint).toMatch(/firewall, gateway or sign-in page/);
      expect(hint).toMatch(/scope/);
      expect(hint).toMatch(/role/);
    },
  );

  test('with 403 in JSON or plain text is HaloPSA’s', async () => {
    for (const answer of [sendJson({ message: 'No' }, 403), plain('No', 403), sendText('', 403)]) {
      expect(await meet(answer, list, create())).toMatchObject({ code: 'forbidden', outcomes: ['not_sent'] });
    }
  });

  test('with 429 was no processing: a create is sent again', async () => {
    const outcome = await meet(inTurn(page(429), sendJson([{ id: 8 }], 201)), list, {
      ...create(),
      retries: 1,
    });
    expect(outcome).toMatchObject({ ok: true, outcomes: ['created'], writes: ['POST', 'POST'] });
  });
});

test('IIS’s page of 404.13 is about the size, not about a ticket', async () => {
  const outcome = await meet(page(404, 'IIS 10.0 Detailed Error - 404.13 - Not Found'), list, update);
  expect(outcome).toMatchObject({ code: 'rejected', outcomes: ['rejected'] });
  expect(outcome.hint).toContain('too large');
});

test.each([
  [30_000_001, true],
  [30_000_000, false],
])('a page of 404 to a body of %d bytes is about IIS’s limit: %s', (sentBytes, isLimit) => {
  const exchange = {
    kind: 'create',
    status: 404,
    text: '<html></html>',
    body: undefined,
    sentBytes,
  } as const;
  expect(isTooLargeForIis(exchange)).toBe(isLimit);
  expect(gatewayRefusal(exchange)).toBe(isLimit ? undefined : 'gateway');
});

test('HaloPSA’s 500 with a sentence about a value does not say to run it again later', async () => {
  const { hint } = await meet(sendJson('An Outcome must be entered for this Action', 500), list);
  expect(hint).toMatch(/^Correct what HaloPSA names/);
  const generic = await meet(sendJson({ Message: 'An error has occurred.' }, 500), list);
  expect(generic.hint).toMatch(/^Run the action again later/);
});
