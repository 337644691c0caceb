import { type ExactJson, parseExactJson } from '../core/exact_json';
import { isSuccess } from '../core/http_status';
import { isObject } from '../core/json';
import { afterEarlierAttempts, writeStateOf } from '../core/write_state';
import type { Flaw, SentResponse } from '../http/attempt_outcome';
import { type Clean, cleanResponse } from '../http/response';
import type { HttpResponse } from '../http/transport';
import type { ApiRequest, ApiResponse, Expectation } from './api';
import { statusError, unusableError } from './response_errors';
import { type Exchange, gatewayRefusal, isTooLargeForIis, type Origin } from './who_answered';

/** A body that was parsed, once for all who ask. */
interface ParsedBody extends ExactJson {
  isEmpty: boolean;
}

/** Lists and tickets are what HaloPSA answers a read with; a bare word or number is what is left of one, or a gateway's. */
const anyData: Expectation = {
  without: 'the data that was asked for',
  isIn: (body) => body === null || Array.isArray(body) || isObject(body),
};

function jsonBytes(body: unknown): number {
  return body === undefined ? 0 : Buffer.byteLength(JSON.stringify(body));
}

function failureOf(origin: Origin, status: number) {
  switch (origin) {
    case 'page':
      return { type: 'page' } as const;
    case 'gateway':
      return { type: 'status', status: 502 } as const;
    default:
      return { type: 'status', status } as const;
  }
}

/** Reads the responses to one request, each no more than once: a page of a list weighs megabytes. */
export class ResponseReader {
  private readonly parsed = new WeakMap<HttpResponse, ParsedBody>();

  constructor(
    private readonly request: ApiRequest,
    private readonly clean: Clean,
  ) {}

  /** What keeps a success from being one; see `OutgoingRequest.flawOf`. */
  flawOf(response: HttpResponse): Flaw | undefined {
    if (!isSuccess(response.status)) {
      return gatewayRefusal(this.exchange(response));
    }
    const { saysNothing, file } = this.request;
    if (file) {
      return file.isWhole(response.bytes ?? Buffer.alloc(0)) ? undefined : 'unusable';
    }
    const { isEmpty, value } = this.parse(response);
    return saysNothing && (isEmpty || saysNothing(value))
      ? 'maybe'
      : this.isExpected(response)
        ? undefined
        : 'unusable';
  }

  /**
   * Reads the last response.
   *
   * @throws ConnectorError for a status that is none of success, and for a success that is none
   */
  read(sent: SentResponse): ApiResponse {
    const { kind, pathValues } = this.request;
    const { status, reason, headers, text, bytes } = sent.response;
    const { sinceSentMs } = sent;
    if (isSuccess(status) && !sent.nobodyThere) {
      this.requireUsable(sent);
      const { value: body, exactTexts } = this.parse(sent.response);
      const exact = exactTexts.length > 0 && { exactTexts };
      return {
        status,
        reason,
        headers,
        body,
        ...exact,
        ...(bytes && { bytes }),
        sinceSentMs,
        size: text.length,
      };
    }
    if (kind === 'delete' && status === 404 && sent.lostBefore && !sent.nobodyThere) {
      // The ticket went with an earlier attempt whose response was lost.
      return { status, reason, headers, body: undefined, sinceSentMs, size: 0 };
    }
    const response = cleanResponse(sent.response, this.clean);
    const origin = this.originOf(sent);
    throw statusError(response, sent, {
      writeState: this.writeStateAfter(sent, failureOf(origin, status)),
      kind,
      origin,
      namesTicket: pathValues !== undefined,
    });
  }

  private originOf({ response, nobodyThere }: SentResponse): Origin {
    const exchange = this.exchange(response);
    if (nobodyThere) {
      return 'gateway';
    }
    if (isTooLargeForIis(exchange)) {
      return 'iis_limit';
    }
    return gatewayRefusal(exchange) ?? 'halo';
  }

  private exchange(response: HttpResponse): Exchange {
    const { kind, body, streamed } = this.request;
    const { status, text } = response;
    const { value } = this.parse(response);
    return { kind, status, text, body: value, sentBytes: streamed?.length ?? jsonBytes(body) };
  }

  private requireUsable(sent: SentResponse): void {
    if (this.flawOf(sent.response) === 'unusable') {
      const { without } = this.expectation();
      const writeState = this.writeStateAfter(sent, { type: 'unusable' });
      throw unusableError(cleanResponse(sent.response, this.clean), sent, writeState, without);
    }
  }

  /** Reads change nothing, so nobody has to know what became of them. */
  private writeStateAfter(
    sent: SentResponse,
    what: { type: 'status'; status: number } | { type: 'unusable' } | { type: 'page' },
  ) {
    const { sinceSentMs, lostBefore } = sent;
    return this.request.kind === 'read'
      ? 'read'
      : afterEarlierAttempts(writeStateOf({ ...what, sinceSentMs }), lostBefore);
  }

  private isExpected(response: HttpResponse): boolean {
    const { isEmpty, value } = this.parse(response);
    return (isEmpty || value !== undefined) && this.expectation().isIn(value);
  }

  private expectation(): Expectation {
    const { kind, expect, file } = this.request;
    if (file) {
      return { without: 'the whole file', isIn: () => true };
    }
    return expect ?? (kind === 'read' ? anyData : { without: '', isIn: () => true });
  }

  private parse(response: HttpResponse): ParsedBody {
    const known = this.parsed.get(response);
    if (known) {
      return known;
    }
    const { text } = response;
    const parsed = { isEmpty: text.trim() === '', ...parseExactJson(text) };
    this.parsed.set(response, parsed);
    return parsed;
  }
}
