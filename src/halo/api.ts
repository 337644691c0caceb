import type { Query } from '../http/query';
import type { RequestKind } from '../http/retry_policy';
import type { StreamedBody } from '../http/streamed_body';

export type { Query, QueryValue } from '../http/query';
export type { StreamedBody } from '../http/streamed_body';

/** A request to the HaloPSA API. */
export interface ApiRequest {
  /** Decides whether and when it may be sent again. */
  kind: Exclude<RequestKind, 'token'>;
  method: string;
  /** Below the asset's url; may hold `{{name}}` placeholders. */
  path: string;
  pathValues?: Readonly<Record<string, string | number>>;
  query?: Query;
  /** Sent as JSON. */
  body?: unknown;
  /** In place of `body`: JSON that is made while it is sent. Its response repeats it, and has its long strings cut. */
  streamed?: StreamedBody;
  /** A success without it is asked for again where that may be done, else refused. A read expects a list or an object. */
  expect?: Expectation;
  /**
   * For a read: which bodies say that there is nothing, besides an empty one. They are asked for twice more, and are a
   * response if they stay.
   */
  saysNothing?: (body: unknown) => boolean;
  /** For a read of a file: its bytes are wanted as they are. `isWhole` tells a file from what is left of one. */
  file?: { isWhole(bytes: Buffer): boolean };
  /** For a read that others can do without: it is tried once, for so many milliseconds. */
  onlyTryMs?: number;
  /** Gives the request an address that no other request ever had; see `uncached`. */
  ownAddress?: boolean;
}

/** A successful response. */
export interface ApiResponse {
  status: number;
  reason: string;
  headers: Record<string, string>;
  /** Parsed JSON; undefined where the body was empty. */
  body: unknown;
  /** Of a file that was read. */
  bytes?: Buffer;
  /** Where digits came as text, since JavaScript holds no such number: paths of names. Left out where there are none. */
  exactTexts?: readonly string[];
  /** Milliseconds from the sending of the request to the end of the response. */
  sinceSentMs: number;
  /** Characters of the body as it arrived. */
  size: number;
}

/** Calls HaloPSA on behalf of one run. */
export interface HaloClient {
  /** @throws ConnectorError with the code of what went wrong */
  send(request: ApiRequest): Promise<ApiResponse>;
  /**
   * Tells how many creates, notes and files are still to come at most: their connections are opened while the write
   * before them is under way, the first at once, or with the next read, the token's request included, where each is
   * looked up first.
   */
  expectWrites(count: number, isBehindRead: boolean): void;
  /** Tells how many reads will be under way at once, so that they need not wait for each other's connections. */
  expectReads(count: number): void;
  /** How often a request that failed may be sent again. */
  readonly maxRetries: number;
  /** The address of a ticket in a browser, as HaloPSA's own pages have it (`/ticket?id=1001`). */
  ticketUrl(id: number): string;
}

/** What the body of a success must hold to be one. */
export interface Expectation {
  /** Behind "HaloPSA answered 200 without", such as `naming the ticket`. */
  without: string;
  /** @param body parsed JSON; undefined where it was empty */
  isIn(body: unknown): boolean;
}

/**
 * The same client for look-ups that decide whether something is saved: each request has an address that no other
 * request ever had, so that no cache on the way can answer it with what was true a minute ago.
 */
export function uncached(halo: HaloClient): HaloClient {
  return { ...halo, send: (request) => halo.send({ ...request, ownAddress: true }) };
}
