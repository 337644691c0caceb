import { isSuccess } from '../core/http_status';
import { isObject } from '../core/json';
import type { WriteState } from '../core/write_state';
import type { RequestKind } from '../http/retry_policy';

/** A response, and what its request was. */
export interface Exchange {
  kind: RequestKind;
  status: number;
  text: string;
  /** The parsed body; undefined where it was no JSON. */
  body: unknown;
  /** How long the body of the request was. */
  sentBytes: number;
}

/**
 * Who wrote a response: HaloPSA, a gateway while HaloPSA is away, whoever has a page for what it does not let through,
 * or IIS about the size of a body.
 */
export type Origin = 'halo' | 'gateway' | 'page' | 'iis_limit';

/** What is known of a request besides its response. */
export interface Refused {
  kind: RequestKind;
  /** How far a write came; `read` where nothing was written. */
  writeState: WriteState | 'read';
  origin?: Origin;
  /** The request was about one ticket, so that 404 means there is none. */
  namesTicket?: boolean;
}

/** True for a web page. HaloPSA's API sends JSON, text or nothing at all. */
export function isPage(text: string): boolean {
  return /^\s*</.test(text);
}

/** A page with one of these says no more than its status: who may ask, how often, and how much at once. */
const plainStatuses: ReadonlySet<number> = new Set([401, 407, 413, 414, 429]);

/** What gateways say while the server behind them is away or does not respond in time. */
const gatewayStatuses: ReadonlySet<number> = new Set([404, 405, 421, 499]);

/**
 * Whether a gateway wrote a response of 4xx to a write, which then says nothing of what became of the write.
 *
 * @returns `gateway` for a save that met a status of a server that is away; `page` for a web page in place of a
 * refusal, as a firewall writes it; undefined where it is HaloPSA's
 */
export function gatewayRefusal(exchange: Exchange): 'gateway' | 'page' | undefined {
  const { kind, status, text } = exchange;
  const mayBeGateways = kind !== 'read' && kind !== 'token' && status >= 400 && status < 500;
  if (!mayBeGateways || plainStatuses.has(status) || isTooLargeForIis(exchange)) {
    return undefined;
  }
  if (status === 404 && kind === 'delete') {
    return undefined;
  }
  // A firewall has a page of its own for methods that it does not let through.
  const isBlocked = isPage(text) && (status === 405 || !gatewayStatuses.has(status));
  if (isBlocked) {
    return 'page';
  }
  return gatewayStatuses.has(status) && kind !== 'delete' && !isMissingTicket(exchange)
    ? 'gateway'
    : undefined;
}

/** HaloPSA's own sentence for a ticket that is not there, such as "Ticket not found" (seen as a bare JSON string). */
function isMissingTicket({ status, body }: Exchange): boolean {
  const sentences = typeof body === 'string' ? [body] : isObject(body) ? Object.values(body) : [];
  return (
    status === 404 &&
    sentences.some(
      (sentence) =>
        typeof sentence === 'string' &&
        /\b(ticket|fault|record|request id)\b.*\b(not found|not exist|deleted)\b/is.test(sentence),
    )
  );
}

/** IIS's `maxAllowedContentLength`, unless somebody has set it. */
const iisLimitBytes = 30_000_000;

/** IIS turns a body above its limit away with 404.13, though its page tells the number to its own machine alone. */
export function isTooLargeForIis({ kind, status, text, sentBytes }: Exchange): boolean {
  const isIis = isPage(text) && (sentBytes > iisLimitBytes || /\b404\.13\b/.test(text));
  return status === 404 && isIis && kind !== 'read' && kind !== 'token' && sentBytes > 0;
}

/** Whether the response to a request for one row of the list of tickets shows that HaloPSA is there. */
export function showsHalo({ status, text, body }: Pick<Exchange, 'status' | 'text' | 'body'>): boolean {
  if (isSuccess(status)) {
    return Array.isArray(body) || (isObject(body) && ('tickets' in body || 'record_count' in body));
  }
  return (status === 401 || status === 403) && !isPage(text);
}
