/** @slow Starts programs. */
import { randomBytes } from 'node:crypto';
import { createServer, request } from 'node:http';
import { at } from '../support/json';
import { listen } from '../wire/listening';
import { type Gateway, useGateway } from './gateway';
import { useHaloForAll } from './halo_for_all';
import { startHaproxy } from './haproxy';
import { describeWith } from './installed';
import { startNginx } from './nginx';

const { halo, port, run } = useHaloForAll(3);

/** A gateway that refuses files of more than a megabyte as soon as it has read the headers, and hangs up. */
async function startHastyGateway(): Promise<Gateway> {
  const server = createServer((arrived, response) => {
    if (Number(arrived.headers['content-length'] ?? 0) > 1_000_000) {
      response.writeHead(413, { connection: 'close' }).end('Too large', () => arrived.socket.destroy());
      return;
    }
    const { method, url: path, headers } = arrived;
    const passedOn = request({ port: port(), method, path, headers }, (answer) => {
      answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers));
    });
    arrived.pipe(passedOn);
  });
  const listening = await listen(server);
  return { ...listening, url: `http://127.0.0.1:${listening.port}` };
}

const file = (name: string, bytes: number) => ({
  filename: name,
  data_base64: randomBytes(bytes).toString('base64'),
});

function refusesLargeFiles(start: () => Promise<Gateway>): void {
  const url = useGateway(start);
  const save = (json_body: object[], options = {}) =>
    run('add_or_update_ticket', { json_body, options }, { url: url() });

  test('the refusal is told as such, and neither ticket nor file is sent again', async () => {
    const { code, value } = await save([{ summary: 'new', attachments: [file('large.bin', 6_000_000)] }]);
    expect(code).toBe('rejected');
    expect(at(value, 'message')).toContain('413');
    expect(at(value, 'hint')).toBe(
      'Attach a smaller file, or raise the limit of HaloPSA or of the gateway before it: as Base64 this one comes to 7.6 MiB.',
    );
    expect(halo().store.list()).toHaveLength(3);
    expect(halo().files.all()).toEqual([]);
  });

  test('nothing that comes after it is taken for the rest of the file', async () => {
    const attachments = [file('large.bin', 6_000_000), file('small.txt', 1_000)];
    const tickets = [
      { id: 1001, attachments },
      { id: 1002, attachments: [file('b.txt', 2_000)] },
    ];
    const { value } = await save(tickets, { continue_on_error: true });
    expect(at(value, 'results', 0, 'attachments')).toMatchObject([
      { filename: 'large.bin', outcome: 'rejected' },
      { filename: 'small.txt', outcome: 'added' },
    ]);
    expect(at(value, 'results', 1, 'attachments', 0, 'outcome')).toBe('added');
    expect(
      [1001, 1002].map((id) =>
        halo()
          .files.of(id)
          .map(({ bytes }) => bytes.length),
      ),
    ).toEqual([[1_000], [2_000]]);
  });
}

describe('a gateway that refuses large files at once and hangs up', () => {
  refusesLargeFiles(startHastyGateway);
});

describeWith(['nginx'], 'an nginx with its usual limit of a megabyte', () => {
  refusesLargeFiles(() => startNginx({ server: `location / { proxy_pass http://127.0.0.1:${port()}; }` }));
});

describeWith(['haproxy'], 'a haproxy with a limit of a megabyte', () => {
  refusesLargeFiles(() =>
    startHaproxy({
      mode: 'http',
      target: port(),
      lines: ['http-request deny deny_status 413 if { req.hdr(content-length) -m int gt 1000000 }'],
    }),
  );
});
