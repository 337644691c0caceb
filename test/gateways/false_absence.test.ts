/** @slow Starts programs. */
import { at } from '../support/json';
import { bundleConnector, type ConnectorBundle } from '../wire/connector_process';
import { runProcess } from '../wire/process_outcome';
import { type RawServer, startRawServer } from '../wire/raw_server';
import { serviceAsset } from '../wire/run_on_wire';
import { useGateway } from './gateway';
import { startHaproxy } from './haproxy';
import { describeWith } from './installed';
import { startNginx } from './nginx';

let connector: ConnectorBundle;
let origin: RawServer;
/** What the reads of a test are answered with, the last again and again. */
let answers: string[];
let reads: number;

const ticket = JSON.stringify({ id: 7, summary: 'Printer on fire' });
const list = JSON.stringify({ record_count: 1, tickets: [{ id: 7 }] });
const token = JSON.stringify({ access_token: 'not-a-real-token', expires_in: 3600, scope: 'all' });
const head = 'HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n';
const whole = `${head}\r\n${ticket}`;

/** What is left of an answer when whoever gives it dies. */
const broken = {
  nothing: `${head}\r\n`,
  'half its JSON': `${head}\r\n${ticket.slice(0, 20)}`,
  'a length too short for it': `${head}content-length: 9\r\n\r\n${ticket}`,
  'a word': `${head}\r\n"OK"`,
  text: `${head}\r\nOK`,
  'the status 408': 'HTTP/1.0 408 Request Timeout\r\ncontent-length: 0\r\n\r\n',
};

beforeAll(async () => {
  connector = await bundleConnector('main');
  origin = await startRawServer({
    onRequest: (socket, request) => {
      if (request.startsWith('POST /auth/token')) {
        socket.end(`${head}content-length: ${token.length}\r\n\r\n${token}`);
      } else if (request.startsWith('GET /api/Tickets?')) {
        socket.end(`${head}content-length: ${list.length}\r\n\r\n${list}`);
      } else {
        socket.end(answers[Math.min(reads, answers.length - 1)] ?? '');
        reads += 1;
      }
    },
  });
});
afterAll(async () => {
  connector.remove();
  await origin.close();
});

async function read(url: string, ...inTurn: string[]) {
  answers = inTurn;
  reads = 0;
  const outcome = await runProcess(connector, {
    action: 'get_ticket_by_id',
    asset: serviceAsset(url, { max_retries: 3 }),
    inputs: { path_parameters: { id: 7 } },
  });
  return { ...outcome, reads, summary: at(outcome.value, 'json_body', 'summary') };
}

const nginx = () => startNginx({ server: `location / { proxy_pass http://127.0.0.1:${origin.port}; }` });

const gateways = [
  ['nginx', nginx],
  ['haproxy', () => startHaproxy({ mode: 'http', target: origin.port })],
] as const;

for (const [server, start] of gateways) {
  describeWith([server], `behind ${server}, an origin that speaks HTTP/1.0`, () => {
    const url = useGateway(start);

    test.each(Object.entries(broken))(
      'dies and leaves %s: the ticket is read again, and there',
      async (_, answer) => {
        const outcome = await read(url(), answer, whole);
        expect(outcome).toMatchObject({ ok: true, summary: 'Printer on fire', reads: 2 });
      },
    );
  });
}

describeWith(['nginx'], 'behind nginx, an origin that keeps to one answer', () => {
  const url = useGateway(nginx);

  test('leaves half its JSON each time: invalid_response, upon which nobody opens another', async () => {
    const outcome = await read(url(), broken['half its JSON']);
    expect(outcome).toMatchObject({ code: 'invalid_response', reads: 4 });
  });

  test('leaves a word each time: invalid_response', async () => {
    expect(await read(url(), broken['a word'])).toMatchObject({ code: 'invalid_response', reads: 4 });
  });

  test('leaves nothing each time: not_found, as some servers answer for deleted tickets', async () => {
    expect(await read(url(), broken.nothing)).toMatchObject({ code: 'not_found', reads: 3 });
  });

  test('sends the ticket in a list of one: that is the ticket', async () => {
    const outcome = await read(url(), `${head}\r\n[${ticket}]`);
    expect(outcome).toMatchObject({ ok: true, summary: 'Printer on fire', reads: 1 });
  });
});
