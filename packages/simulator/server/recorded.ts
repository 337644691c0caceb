import type { IncomingHttpHeaders } from 'node:http';
import type { Route } from './routes';

/** One request as it came in, and what became of it. Control requests are not recorded. */
export interface RecordedRequest {
  /** Position among the recorded requests, from 0. */
  index: number;
  /** Which part of HaloPSA the request was for. */
  route: Route;
  method: string;
  path: string;
  /** The decoded query; of a repeated name the first value. */
  query: Record<string, string>;
  /** Path and query as they stood on the wire. */
  url: string;
  /** Names in lower case, repeated ones joined. */
  headers: Record<string, string>;
  /**
   * Parsed JSON or form; the text itself if it is neither; undefined if there was none. The content of a large file
   * is cut down to its beginning.
   */
  body: unknown;
  tokenRequest: boolean;
  /** Milliseconds by the simulator's clock. */
  startedAt: number;
  /** Undefined while under way. */
  endedAt: number | undefined;
  /** The status that went out; undefined where the connection ended without one. */
  status: number | undefined;
}

interface Incoming {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

/** Keeps the requests in order of arrival, and counts how many are under way. */
export class Recorder {
  readonly requests: RecordedRequest[] = [];
  private underWay = new Set<RecordedRequest>();
  private most = 0;

  constructor(private readonly clock: () => Date) {}

  begin({ method, url, headers }: Incoming): RecordedRequest {
    const [path = '', ...search] = url.split('?');
    const record: RecordedRequest = {
      index: this.requests.length,
      route: 'unknown',
      method,
      path,
      query: firstValues(new URLSearchParams(search.join('?'))),
      url,
      headers: flatHeaders(headers),
      body: undefined,
      tokenRequest: /\/token\/?$/i.test(path),
      startedAt: this.clock().getTime(),
      endedAt: undefined,
      status: undefined,
    };
    this.requests.push(record);
    this.underWay.add(record);
    this.most = Math.max(this.most, this.underWay.size);
    return record;
  }

  /** Called just before the last byte goes out, so that a client's next request never seems to overlap; or on loss. */
  end(record: RecordedRequest, status: number | undefined): void {
    if (!this.underWay.delete(record)) {
      return;
    }
    record.endedAt = this.clock().getTime();
    record.status = status;
  }

  mostInFlight(): number {
    return this.most;
  }

  clear(): void {
    this.requests.length = 0;
    this.underWay = new Set();
    this.most = 0;
  }
}

function firstValues(search: URLSearchParams): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of search) {
    if (!Object.hasOwn(values, name)) {
      values[name] = value;
    }
  }
  return values;
}

function flatHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) {
      flat[name] = Array.isArray(value) ? value.join(', ') : value;
    }
  }
  return flat;
}
