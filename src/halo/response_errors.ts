import type { ConnectorError, ErrorCode } from '../core/errors';
import { isUnavailableStatus } from '../core/http_status';
import { requestError } from '../core/write_error';
import type { WriteState } from '../core/write_state';
import type { SentResponse } from '../http/attempt_outcome';
import { type CleanResponse, responseFacts } from '../http/response';
import { errorMessageIn } from './error_message';
import { hintFor } from './response_hints';
import { isPage, type Refused } from './who_answered';

/**
 * The error for a success that is none: empty, a web page, half a body, a gateway's own words.
 *
 * @param response the last response of `sent`, cleaned
 * @param writeState how far a write came; `read` where nothing was written
 * @param without what is missing, as the sentence goes on behind "without"
 */
export function unusableError(
  response: CleanResponse,
  sent: SentResponse,
  writeState: WriteState | 'read',
  without: string,
): ConnectorError {
  const message = `HaloPSA answered ${response.status} ${flaw(response, without)}${patience(sent, response)}`;
  return requestError('invalid_response', message, writeState, { response: responseFacts(response) });
}

function flaw(response: CleanResponse, without: string): string {
  const { text, body } = response;
  const said = errorMessageIn(body, text);
  if (text.trim() === '') {
    return 'with an empty body.';
  }
  return body === undefined
    ? `with something that is not JSON: ${said}${fullStop(said)}`
    : `without ${without}${said && `: ${said}`}${fullStop(said)}`;
}

function fullStop(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? '' : '.';
}

/**
 * The error for a response of status 3xx to 5xx.
 *
 * @param response the last response of `sent`, cleaned
 */
export function statusError(response: CleanResponse, sent: SentResponse, refused: Refused): ConnectorError {
  const code = statusCode(response, refused);
  const said = errorMessageIn(response.body, response.text);
  const got = `(${response.status} ${response.reason})${said && `: ${said}`}${fullStop(said)}`;
  const message = `${opening(code, refused)} ${got}${patience(sent, response)}`;
  const hint = hintFor(code, response, refused);
  return requestError(code, message, refused.writeState, {
    response: responseFacts(response),
    ...(hint !== undefined && { hint }),
  });
}

function statusCode({ status, text }: CleanResponse, { origin, namesTicket }: Refused): ErrorCode {
  if (origin === 'page') {
    return 'invalid_response';
  }
  if (origin === 'gateway') {
    return 'unavailable';
  }
  switch (status) {
    case 401:
      return 'authentication_failed';
    case 404:
      return namesTicket && origin === 'halo' ? 'not_found' : 'rejected';
    case 413:
    case 414:
      return 'rejected';
    case 429:
      return 'rate_limited';
    default:
      return isUnavailableStatus(status) ? 'unavailable' : refusalCode(status, text);
  }
}

function refusalCode(status: number, text: string): ErrorCode {
  if (isPage(text)) {
    return 'invalid_response';
  }
  return status === 403 ? 'forbidden' : 'rejected';
}

const openings: Partial<Record<ErrorCode, string>> = {
  authentication_failed: 'HaloPSA does not accept its own new token',
  forbidden: 'HaloPSA forbids it',
  not_found: 'HaloPSA has no such ticket',
  rate_limited: 'HaloPSA limits the number of requests',
  rejected: 'HaloPSA refused the request',
  unavailable: 'HaloPSA is not available',
  invalid_response: 'A web page came in place of a response of HaloPSA',
};

function opening(code: ErrorCode, { origin }: Refused): string {
  switch (origin) {
    case 'gateway':
      return 'A gateway answered, and HaloPSA behind it did not';
    case 'iis_limit':
      return 'The web server of HaloPSA refused the size of the request';
    default:
      return openings[code] ?? '';
  }
}

function patience({ attempts, gaveUp }: SentResponse, response: CleanResponse): string {
  if (gaveUp === 'out_of_time') {
    const asked = response.headers['retry-after'];
    return asked
      ? ` It asks to wait (Retry-After: ${asked}), longer than the action has left.`
      : ' The action has no time left to wait.';
  }
  return attempts > 1 ? ` Tried ${attempts} times.` : '';
}
