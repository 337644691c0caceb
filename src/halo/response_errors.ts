import type { ConnectorError, ErrorCode } from '../core/errors';
import { isUnavailableStatus } from '../core/http_status';
import { requestError } from '../core/write_error';
import type { WriteState } from '../core/write_state';
import type { SentResponse } from '../http/request_sender';
import { type CleanResponse, responseFacts } from '../http/response';
import { errorMessageIn } from './error_message';

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
 * @param writeState how far a write came; `read` where nothing was written
 * @param namesTicket whether the request was about one ticket, so that 404 means there is none
 */
export function statusError(
  response: CleanResponse,
  sent: SentResponse,
  writeState: WriteState | 'read',
  namesTicket = false,
): ConnectorError {
  const code = statusCode(response.status, namesTicket);
  return requestError(code, `${sentenceOf(code, response)}${patience(sent, response)}`, writeState, {
    response: responseFacts(response),
    ...hintOf(code, response),
  });
}

function statusCode(status: number, namesTicket: boolean): ErrorCode {
  switch (status) {
    case 401:
      return 'authentication_failed';
    case 403:
      return 'forbidden';
    case 404:
      return namesTicket ? 'not_found' : 'rejected';
    case 429:
      return 'rate_limited';
    default:
      return isUnavailableStatus(status) ? 'unavailable' : 'rejected';
  }
}

const openings: Partial<Record<ErrorCode, string>> = {
  authentication_failed: 'HaloPSA does not accept its own new token',
  forbidden: 'HaloPSA forbids it',
  not_found: 'HaloPSA has no such ticket',
  rate_limited: 'HaloPSA limits the number of requests',
  rejected: 'HaloPSA refused the request',
  unavailable: 'HaloPSA is not available',
};

function sentenceOf(code: ErrorCode, response: CleanResponse): string {
  const said = errorMessageIn(response.body, response.text);
  return `${openings[code]} (${response.status} ${response.reason})${said && `: ${said}`}${fullStop(said)}`;
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

function hintOf(code: ErrorCode, response: CleanResponse): { hint?: string } {
  if (code === 'authentication_failed') {
    return {
      hint: 'A token without a ticket scope opens nothing: put read:tickets or edit:tickets into scope of the asset, and check that the application is active and its agent may sign in.',
    };
  }
  if (response.status === 404 && /^\s*</.test(response.text)) {
    return {
      hint: 'A web page answered instead of HaloPSA: check url of the asset. If url is right, check the ticket number.',
    };
  }
  if (response.status === 413) {
    return {
      hint: 'The request is too large: shorten details and attachments, or set a smaller options.batch_size.',
    };
  }
  return {};
}
