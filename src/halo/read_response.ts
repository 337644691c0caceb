import { isSuccess } from '../core/http_status';
import { isObject, parseJson } from '../core/json';
import { afterEarlierAttempts, writeStateOf } from '../core/write_state';
import type { SentResponse } from '../http/request_sender';
import { type Clean, cleanResponse } from '../http/response';
import type { HttpResponse } from '../http/transport';
import type { ApiRequest, ApiResponse, Expectation } from './api';
import { statusError, unusableError } from './response_errors';

/** A body that was parsed, once for all who ask. */
interface ParsedBody {
  isEmpty: boolean;
  /** undefined where it was empty or no JSON. */
  value: unknown;
}

/** Lists and tickets are what HaloPSA answers a read with; a bare word or number is what is left of one, or a gateway's. */
const anyData: Expectation = {
  without: 'the data that was asked for',
  isIn: (body) => body === null || Array.isArray(body) || isObject(body),
};

/** Reads the responses to one request, each no more than once: a page of a list weighs megabytes. */
export class ResponseReader {
  private readonly parsed = new WeakMap<HttpResponse, ParsedBody>();

  constructor(
    private readonly request: ApiRequest,
    private readonly clean: Clean,
  ) {}

  /** What keeps a success from being one; see `OutgoingRequest.flawOf`. */
  flawOf(response: HttpResponse): 'unusable' | 'maybe' | undefined {
    if (!isSuccess(response.status)) {
      return undefined;
    }
    const { isEmpty } = this.parse(response);
    return isEmpty && this.request.mayBeEmpty ? 'maybe' : this.isExpected(response) ? undefined : 'unusable';
  }

  /**
   * Reads the last response.
   *
   * @throws ConnectorError for a status that is none of success, and for a success that is none
   */
  read(sent: SentResponse): ApiResponse {
    const { kind, pathValues } = this.request;
    const { status, reason, headers, text } = sent.response;
    const { sinceSentMs } = sent;
    if (isSuccess(status)) {
      this.requireUsable(sent);
      const body = this.parse(sent.response).value;
      return { status, reason, headers, body, sinceSentMs, size: text.length };
    }
    if (kind === 'delete' && status === 404 && sent.lostBefore) {
      // The ticket went with an earlier attempt whose response was lost.
      return { status, reason, headers, body: undefined, sinceSentMs, size: 0 };
    }
    const writeState = this.writeStateAfter(sent, { type: 'status', status });
    throw statusError(cleanResponse(sent.response, this.clean), sent, writeState, pathValues !== undefined);
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
    what: { type: 'status'; status: number } | { type: 'unusable' },
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
    const { kind, expect } = this.request;
    return expect ?? (kind === 'read' ? anyData : { without: '', isIn: () => true });
  }

  private parse(response: HttpResponse): ParsedBody {
    const known = this.parsed.get(response);
    if (known) {
      return known;
    }
    const { text } = response;
    const parsed = { isEmpty: text.trim() === '', value: parseJson(text) };
    this.parsed.set(response, parsed);
    return parsed;
  }
}
