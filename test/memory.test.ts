/** @slow Starts programs. */
import { at, entries, numbers } from './support/json';
import { bundleConnector, type ConnectorBundle } from './wire/connector_process';
import { type Arrived, type HaloStub, sendJson, startHaloStub } from './wire/halo_stub';
import { serviceAsset } from './wire/run_on_wire';

/** What an agent with 2 GB for several jobs can spare for one. */
const smallHeap = '--max-old-space-size=256';

let connector: ConnectorBundle;
let halo: HaloStub;
let answer: (request: Arrived) => { body: unknown; status?: number };

beforeAll(async () => {
  connector = await bundleConnector();
  halo = await startHaloStub({
    api: (response, request) => {
      const { body, status = 200 } = answer(request);
      sendJson(body, status)(response, request);
    },
  });
});

afterAll(async () => {
  await halo.close();
  connector.remove();
});

beforeEach(() => {
  halo.arrived.length = 0;
});

async function run(action: string, inputs: object) {
  const { stdout, stderr, exitCode } = await connector.run({
    args: [action],
    input: { ...serviceAsset(halo.url), request_timeout: 60, ...inputs },
    env: { NODE_OPTIONS: smallHeap },
  });
  const line = stdout || stderr;
  expect(line).toMatch(/^::set-(output|error) /);
  const value: unknown = JSON.parse(line.slice(line.indexOf('{')));
  return { exitCode, value, bytes: line.length };
}

const padding = (bytes: number) => 'x'.repeat(bytes);

/** A page of rows of some weight, out of a list of some length. */
function page(request: Arrived, rowBytes: number, recordCount: number) {
  const query = new URL(request.url, halo.url).searchParams;
  const first = (Number(query.get('page_no')) - 1) * 100;
  const ids = numbers(Math.max(0, Math.min(100, recordCount - first)), first + 1);
  const details = padding(rowBytes);
  return { record_count: recordCount, tickets: ids.map((id) => ({ id, summary: `ticket ${id}`, details })) };
}

function sentIds({ body }: Arrived): number[] {
  return entries(JSON.parse(body)).map((ticket) => Number(at(ticket, 'id')));
}

describe('within 256 MB of heap', () => {
  test('a list that cannot fit is given up after its first pages, with the size that it would have', async () => {
    answer = (request) => ({ body: page(request, 200_000, 20_000) });
    const { exitCode, value } = await run('get_tickets', { options: { all_pages: true } });
    expect(exitCode).toBe(1);
    expect(value).toMatchObject({
      code: 'output_too_large',
      message: expect.stringMatching(/would have about 38\d\d\.\d MiB/),
      hint: expect.stringContaining('options.fields'),
    });
    expect(halo.calls().length).toBeLessThanOrEqual(4);
  });

  test('a list of light tickets that cannot fit is given up as soon as that is certain', async () => {
    answer = (request) => ({ body: page(request, 600, 100_000) });
    const { value } = await run('get_tickets', { options: { all_pages: true } });
    expect(at(value, 'code')).toBe('output_too_large');
    expect(halo.calls().length).toBeLessThanOrEqual(20);
  });

  test('3,000 heavy rows of which two fields are kept come whole', async () => {
    answer = (request) => ({ body: page(request, 40_000, 3_000) });
    const options = { all_pages: true, fields: ['summary'] };
    const { exitCode, value } = await run('get_tickets', { options });
    expect(exitCode).toBe(0);
    expect(at(value, 'summary')).toMatchObject({ complete: true, tickets: 3_000 });
    expect(entries(at(value, 'json_body', 'tickets'))).toHaveLength(3_000);
  });

  test('1,400 updates whose responses weigh 83 KB each are all told', async () => {
    const details = padding(83_000);
    answer = (request) => ({ body: sentIds(request).map((id) => ({ id, details })), status: 201 });
    const json_body = numbers(1_400, 1).map((id) => ({ id, status_id: 2 }));
    const { exitCode, value } = await run('add_or_update_ticket', { json_body });
    expect(exitCode).toBe(0);
    expect(at(value, 'summary', 'updated')).toBe(1_400);
    expect(entries(at(value, 'results')).map((result) => at(result, 'id'))).toEqual(numbers(1_400, 1));
    expect(at(value, 'json_body')).toMatchObject({ id: 1_400 });
  });
});
