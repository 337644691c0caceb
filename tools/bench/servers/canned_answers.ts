import type { IncomingMessage } from 'node:http';
import { type Simulator, startSimulator, type Weight } from '@halo_halopsa/simulator/start';

/** What is served. */
export interface CannedOptions {
  /** Tickets in the list. */
  rows: number;
  weight: Weight;
  /** Every vowel in the tickets' texts has an accent. */
  accented?: boolean;
  /** Milliseconds that a request takes. */
  latency?: number;
}

/** As long as a JSON Web Token is: what is written is searched for it. */
const accessToken = `not-a-real-token-${'0123456789abcdef'.repeat(60)}`;

/** Ids have the same number of digits, so that answers to all of them are of one length. */
const firstId = 1_000_001;
const pageSize = 100;

/** Answers that the simulator gave once, told again with other ids. */
export class CannedAnswers {
  private nextId = firstId + 5_000_000;

  private constructor(
    private readonly rows: readonly Template[],
    private readonly saved: Template,
    private readonly total: number,
  ) {}

  static async make({ rows, weight, accented = false }: CannedOptions): Promise<CannedAnswers> {
    const simulator = await startSimulator({ tickets: pageSize, weight });
    try {
      const ask = await signedIn(simulator);
      const page: { tickets: object[] } = JSON.parse(
        await ask('GET', `?pageinate=true&page_size=${pageSize}&page_no=1&includeclosed=0,1`),
      );
      if (page.tickets.length !== pageSize) {
        throw new Error(`The simulator has ${page.tickets.length} tickets on a page, not ${pageSize}.`);
      }
      // One ticket that was saved is answered alone or in a list.
      const [saved = {}]: object[] = JSON.parse(
        `[${await ask('POST', '?returnall=true', [{ id: 1001, summary: 'x' }])}]`,
      ).flat();
      const dressed = (ticket: object) => templateOf(accented ? withAccents(ticket) : ticket);
      return new CannedAnswers(page.tickets.map(dressed), dressed(saved), rows);
    } finally {
      await simulator.close();
    }
  }

  to({ method, url = '' }: IncomingMessage, body: Buffer): { status: number; text: Buffer } {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (/token$/.test(pathname)) {
      const token = { access_token: accessToken, token_type: 'Bearer', expires_in: 3600, scope: 'all' };
      return { status: 200, text: Buffer.from(JSON.stringify(token)) };
    }
    if (method === 'POST') {
      const sent: { id?: number }[] = JSON.parse(body.toString());
      const ids = sent.map(({ id }) => id ?? this.nextId++);
      const tickets = ids.map((id) => this.saved.with(id));
      return { status: 201, text: tickets.length === 1 ? Buffer.concat(tickets) : list(tickets) };
    }
    const [, id] = /\/(\d+)$/.exec(pathname) ?? [];
    return {
      status: 200,
      text: id ? this.saved.with(Number(id)) : this.page(Number(searchParams.get('page_no') ?? 1)),
    };
  }

  private page(number: number): Buffer {
    const from = (number - 1) * pageSize;
    const count = Math.max(0, Math.min(pageSize, this.total - from));
    const rows = this.rows.slice(0, count).map((row, index) => row.with(firstId + from + index));
    const head = `{"page_no":${number},"page_size":${pageSize},"record_count":${this.total},"tickets":`;
    return Buffer.concat([Buffer.from(head), list(rows), Buffer.from('}')]);
  }
}

/** A ticket's JSON, before and behind its id. */
interface Template {
  with(id: number): Buffer;
}

function templateOf(ticket: object): Template {
  const json = JSON.stringify({ ...ticket, id: firstId });
  const at = json.indexOf(`"id":${firstId}`) + '"id":'.length;
  const [before, after] = [
    Buffer.from(json.slice(0, at)),
    Buffer.from(json.slice(at + String(firstId).length)),
  ];
  return { with: (id) => Buffer.concat([before, Buffer.from(String(id)), after]) };
}

function list(items: readonly Buffer[]): Buffer {
  const comma = Buffer.from(',');
  return Buffer.concat([
    Buffer.from('['),
    ...items.flatMap((item, index) => (index ? [comma, item] : [item])),
    Buffer.from(']'),
  ]);
}

const accents: Readonly<Record<string, string>> = { a: 'ä', e: 'é', i: 'î', o: 'ö', u: 'ū' };
const texts = new Set(['summary', 'details', 'details_html', 'user_name', 'client_name']);

function withAccents(ticket: object): object {
  return Object.fromEntries(
    Object.entries(ticket).map(([name, value]) => [
      name,
      texts.has(name) && typeof value === 'string'
        ? value.replace(/[aeiou]/g, (vowel) => accents[vowel] ?? '')
        : value,
    ]),
  );
}

async function signedIn({
  url,
  assets,
}: Simulator): Promise<(method: string, query: string, body?: object) => Promise<string>> {
  const { client_id, client_secret } = assets.oauth2_client_credentials;
  const form = { grant_type: 'client_credentials', client_id, client_secret, scope: 'all' };
  const granted = await fetch(`${url}/auth/token`, { method: 'POST', body: new URLSearchParams(form) });
  const { access_token }: { access_token: string } = JSON.parse(await granted.text());
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
  return async (method, query, body) => {
    const sent = body ? { body: JSON.stringify(body) } : {};
    return (await fetch(`${url}/api/Tickets${query}`, { method, headers, ...sent })).text();
  };
}
