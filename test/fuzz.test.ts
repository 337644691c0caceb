/** @slow @long Draws random scenarios. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { errorTable } from '../src/core/errors';
import { createRedactor } from '../src/core/redact';
import { inputNames } from '../src/generated/input_names';
import { actions } from '../src/generated/registry';
import { errorMessageIn } from '../src/halo/error_message';
import { encodeQuery } from '../src/http/query';
import { readRetryAfter } from '../src/http/retry_policy';
import { splitPayload } from '../src/input/payload';
import { platformLine, prefixes } from '../src/output/platform_line';
import { at } from './support/json';
import { scenarioCount } from './support/seeded_property';
import { endsIn, markedSecret } from './wire/marked_secrets';
import { runOnWire, serviceAsset, type WireOutcome } from './wire/run_on_wire';

/** Another seed: FUZZ_SEED=123 npx jest test/fuzz.test.ts. A failure prints the one it came from. */
const seed = Number(process.env.FUZZ_SEED ?? 20_260_302);
const cases = (usual: number) => ({ numRuns: scenarioCount(usual), seed, endOnFailure: false });

const secret = markedSecret('client', ' +"/%&');
const token = markedSecret('token', '+/"%&');
const secrets = [secret, token];

/** An answer as bytes, and what becomes of the connection behind it. */
interface WildAnswer {
  status: number;
  reason: string;
  headers: [string, string][];
  body: Uint8Array | string;
  ending: 'end' | 'cut' | 'reset';
}

let server: Server;
let port: number;
/** What the API answers, the last one again and again. */
let answers: WildAnswer[] = [];
let tokenAnswer: WildAnswer | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    const isToken = request.url?.startsWith('/auth/token');
    const wild = isToken ? tokenAnswer : answers.length > 1 ? answers.shift() : answers[0];
    if (!wild) {
      response.end(JSON.stringify({ access_token: token.value, expires_in: 3600 }));
      return;
    }
    if (wild.ending === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    response.sendDate = false;
    response.writeHead(wild.status, wild.reason, wild.headers.flat());
    if (wild.ending === 'cut') {
      response.write(wild.body, () => response.destroy());
    } else {
      response.end(wild.body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = isAddress(address) ? address.port : 0;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

const headerText = fc.stringMatching(/^[ -~\xa0-\xff]{0,40}$/).map((text) => text.trim());

const echo = fc.constantFrom(
  ...secrets.flatMap(({ value }) => [
    value,
    encodeURIComponent(value),
    new URLSearchParams({ x: value }).toString().slice(2),
    Buffer.from(`not-a-real-id:${value}`).toString('base64'),
  ]),
);

const ticket = fc.record(
  {
    id: fc.oneof(fc.nat(), fc.integer(), fc.string(), fc.constantFrom(null, true, '7', 7)),
    summary: fc.oneof(fc.string(), echo),
    third_party_id_string: fc.string(),
    details: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

const body = fc.oneof(
  ticket.map((one) => JSON.stringify(one)),
  fc
    .record({
      record_count: fc.oneof(fc.integer(), fc.string()),
      tickets: fc.array(ticket, { maxLength: 5 }),
    })
    .map((list) => JSON.stringify(list)),
  fc.array(ticket, { maxLength: 4 }).map((list) => JSON.stringify(list)),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.uint8Array({ maxLength: 200 }),
  echo.map((text) => `<html><title>${text}</title></html>`),
  echo.map((text) => JSON.stringify({ message: text, errors: { '[0].x': [text] } })),
  fc.constantFrom(
    '',
    ' ',
    'null',
    '{}',
    '[]',
    '"',
    '{"id":',
    '\u2028',
    `\n${prefixes.error}{}`,
    '\uFEFF{"id":7}',
  ),
);

const wildAnswer: fc.Arbitrary<WildAnswer> = fc.record({
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(200, 201, 204) },
    { weight: 3, arbitrary: fc.constantFrom(301, 302, 304, 307, 400, 401, 403, 404, 407, 413, 429) },
    { weight: 2, arbitrary: fc.constantFrom(500, 502, 503, 504) },
    { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }) },
  ),
  reason: fc.oneof(fc.constantFrom('', 'OK'), headerText),
  headers: fc.array(
    fc.oneof(
      fc.tuple(fc.constantFrom('x-odd', '__proto__', 'constructor', 'x-echo'), fc.oneof(headerText, echo)),
      fc.tuple(fc.constant('content-type'), fc.constantFrom('text/html', 'application/json', ';;', '')),
      fc.tuple(fc.constant('content-encoding'), fc.constantFrom('gzip', 'deflate', 'br', 'identity', 'odd')),
      fc.tuple(
        fc.constant('location'),
        fc.oneof(fc.webUrl(), fc.constantFrom('/', '//', 'http://[', '..', '?'), headerText),
      ),
      fc.tuple(
        fc.constant('retry-after'),
        fc.oneof(fc.string().filter(isHeader), fc.constantFrom('0', '2', '-1', '1e9')),
      ),
      fc.tuple(fc.constant('set-cookie'), headerText),
    ),
    { maxLength: 3 },
  ),
  body,
  ending: fc.constantFrom('end', 'end', 'end', 'end', 'cut', 'reset'),
});

function isHeader(text: string): boolean {
  return /^[\t -~\xa0-\xff]*$/.test(text);
}

const orders = fc.constantFrom(
  { action: 'get_ticket_by_id', inputs: { path_parameters: { id: 7 } } },
  { action: 'get_tickets', inputs: {} },
  { action: 'get_tickets', inputs: { options: { all_pages: true, fields: ['summary'] } } },
  { action: 'delete_ticket_by_id', inputs: { path_parameters: { id: 7 } } },
  { action: 'add_or_update_ticket', inputs: { json_body: [{ summary: 'New' }] } },
  {
    action: 'add_or_update_ticket',
    inputs: { json_body: [{ id: 7, summary: 'Changed' }, { id: 8 }], options: { continue_on_error: true } },
  },
  {
    action: 'add_or_update_ticket',
    inputs: {
      json_body: [{ summary: 'x', third_party_id_string: 'y' }],
      options: { match_on: 'third_party_id_string' },
    },
  },
);

/** What holds for every ending, whatever went before. */
function expectProperEnding({ ok, json, value, code, logged }: WireOutcome, known = secrets): void {
  const prefix = ok ? prefixes.output : prefixes.error;
  expect(platformLine(prefix, json).toString()).toMatch(/^[ -~]+\n$/);
  expect(endsIn([json, ...logged].join('\n'), known)).toEqual([]);
  if (ok) {
    expect(value).toMatchObject({ status_code: expect.any(Number), reason: expect.any(String) });
    expect(at(value, 'json_body')).toEqual(expect.any(Object));
    return;
  }
  expect(Object.keys(errorTable)).toContain(code);
  expect({ code, traceback: at(value, 'traceback') }).toEqual({ code, traceback: '' });
  expect(at(value, 'hint')).not.toBe('');
  expect(`${at(value, 'json_body') ?? {}}`).toBe('[object Object]');
}

const url = () => `http://127.0.0.1:${port}`;

test('whatever HaloPSA answers, a run ends once and properly', async () => {
  await fc.assert(
    fc.asyncProperty(orders, fc.array(wildAnswer, { minLength: 1, maxLength: 4 }), async (order, wild) => {
      answers = [...wild];
      tokenAnswer = undefined;
      const asset = serviceAsset(url(), { client_secret: secret.value, max_retries: 1 });
      expectProperEnding(await runOnWire({ asset, ...order, logLevel: 'debug' }));
    }),
    cases(250),
  );
});

test('whatever the token address answers, a run ends once and properly', async () => {
  await fc.assert(
    fc.asyncProperty(wildAnswer, async (wild) => {
      answers = [];
      tokenAnswer = wild;
      const asset = serviceAsset(url(), { client_secret: secret.value, max_retries: 1 });
      // The token of this file is never given here, so that nobody can know it for one.
      expectProperEnding(await runOnWire({ asset, logLevel: 'debug' }), [secret]);
    }),
    cases(150),
  );
});

const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string(),
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    1.5,
    true,
    [],
    {},
    '7',
    '007',
    '1e3',
    '../..',
    '\u0000',
    'x'.repeat(5_000),
  ),
);

const assetName = fc.constantFrom(
  ...[
    'url',
    'tenant_id',
    'scope',
    'verify_ssl',
    'http_proxy',
    'auth_url',
    'ca_certificate',
    'request_timeout',
  ],
  ...['max_retries', 'client_id', 'client_secret', 'oauth2_username', 'oauth2_password', '__proto__', 'odd'],
);

const assetValue = fc.oneof(
  anyValue,
  fc.webUrl(),
  fc.constantFrom(
    'http://[',
    'https://u:p@h',
    'http://u:%E4@127.0.0.1:1',
    'http://h?x',
    'socks5://h',
    '127.0.0.1:1',
    'x:y:z',
  ),
  fc.constantFrom('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', '-----BEGIN'),
);

test('whatever an asset holds, a run ends once and properly', async () => {
  answers = [];
  tokenAnswer = undefined;
  await fc.assert(
    fc.asyncProperty(fc.dictionary(assetName, assetValue, { maxKeys: 4 }), async (changes) => {
      const asset = serviceAsset(url(), { client_secret: secret.value, ...changes, ...onlyHere(changes) });
      expectProperEnding(await runOnWire({ asset, logLevel: 'debug', env: { no_proxy: '*' } }));
    }),
    cases(200),
  );
});

/** An address that would pass must not be called: tests speak to this machine alone. */
function onlyHere(changes: Record<string, unknown>): Record<string, unknown> {
  const leads = (name: string) =>
    typeof changes[name] === 'string' && /^\s*https?:\/\/[a-z0-9]/i.test(changes[name]);
  return Object.fromEntries(['url', 'auth_url'].filter(leads).map((name) => [name, `${url()}/auth`]));
}

const parameterName = fc.oneof(
  fc.constantFrom(...Object.values(inputNames).flatMap((sections) => Object.values(sections).flat())),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'satus', '', 'a/b~c'),
);
const section = fc.oneof(fc.dictionary(parameterName, anyValue, { maxKeys: 4 }), anyValue);
const wildInputs = fc.record(
  {
    parameters: section,
    path_parameters: fc.oneof(fc.record({ id: fc.oneof(anyValue, fc.integer()) }), section),
    json_body: fc.oneof(fc.array(section, { maxLength: 3 }), anyValue),
    options: section,
    paramaters: section,
    odd: anyValue,
  },
  { requiredKeys: [] },
);

test('whatever the inputs hold, a run ends once and properly, and its queries stay in their places', async () => {
  answers = [
    { status: 200, reason: 'OK', headers: [], body: '{"id":7,"tickets":[],"record_count":0}', ending: 'end' },
  ];
  tokenAnswer = undefined;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(actions)), wildInputs, async (action, inputs) => {
      const asset = serviceAsset(url(), { client_secret: secret.value });
      const outcome = await runOnWire({ action, inputs, asset, logLevel: 'debug' });
      expectProperEnding(outcome);
      for (const line of outcome.logged.filter((one) => one.includes('"event":"request"'))) {
        expect(at(JSON.parse(line), 'path')).toMatch(/^\/(auth\/token|api\/Tickets(\/[1-9]\d*)?)$/);
      }
    }),
    cases(250),
  );
});

describe('the small parts take anything', () => {
  test('standard input', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.string({ unit: 'binary' })),
        fc.option(fc.string(), { nil: undefined }),
        (text, keys) => {
          try {
            const { asset, inputs } = splitPayload(text, keys);
            expect([typeof asset, typeof inputs]).toEqual(['object', 'object']);
          } catch (error) {
            expect(error).toMatchObject({ code: 'invalid_usage' });
          }
        },
      ),
      cases(200),
    );
  });

  test('a vendor’s sentence', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        for (const sentence of [errorMessageIn(value, text), errorMessageIn(undefined, text)]) {
          expect(sentence.length).toBeLessThanOrEqual(501);
          expect(sentence).not.toMatch(/[\r\n]/);
        }
      }),
      cases(200),
    );
  });

  test('a Retry-After', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ms = readRetryAfter(text, 0);
        expect(ms === undefined || ms >= 0).toBe(true);
      }),
      cases(200),
    );
  });

  test('a query, which can be read back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (query) => {
        const read = [...new URL(`http://x/?${encodeQuery(query)}`).searchParams];
        expect(read).toEqual(Object.entries(query));
      }),
      cases(150),
    );
  });

  test('a secret, which is found in whatever surrounds it', () => {
    const word = fc.string({ minLength: 4, unit: 'grapheme' }).filter((text) => !'[redacted]'.includes(text));
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (text, before, after) => {
        const redactor = createRedactor();
        redactor.add(text);
        const spelled = [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)];
        for (const written of spelled) {
          expect(redactor.answer(`${before}${written}${after}`)).toContain('[redacted]');
        }
      }),
      cases(200),
    );
  });
});
