import { ConnectorError, type Delivery, type ErrorCode } from '../errors';
import type { Delivered } from '../http/request_sender';
import { answerFacts, type CleanAnswer } from '../http/response';
import { vendorSentence } from './error_message';

/** The error for a successful answer that is not HaloPSA's: a web page, half a body. */
export function notJson(answer: CleanAnswer): ConnectorError {
  const sentence = vendorSentence(undefined, answer.text);
  return new ConnectorError(
    'invalid_response',
    `HaloPSA answered ${answer.status} with something that is no JSON: ${sentence}`,
    {
      answer: answerFacts(answer),
      delivery: 'lost',
    },
  );
}

/**
 * The error for an answer of status 3xx to 5xx.
 *
 * @param answer the last answer of `delivered`, cleaned
 * @param delivery how far a write came
 * @param namesTicket whether the request was about one ticket, so that 404 means there is none
 */
export function statusError(
  answer: CleanAnswer,
  delivered: Delivered,
  delivery: Delivery,
  namesTicket = false,
): ConnectorError {
  const code = statusCode(answer.status, namesTicket);
  return new ConnectorError(code, `${sentenceOf(code, answer)}${patience(delivered, answer)}`, {
    answer: answerFacts(answer),
    delivery,
    ...hintOf(code, answer),
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
      return status >= 500 ? 'unavailable' : 'rejected';
  }
}

/**
 * 401, 403 and 429 are answered before HaloPSA looks at the tickets, so they say nothing of an earlier attempt. 504 and
 * the statuses of gateways above it say that somebody stopped waiting, not that HaloPSA stopped working.
 */
export function statusDelivery(status: number, lostBefore: boolean): Delivery {
  if (status === 401 || status === 403 || status === 429) {
    return lostBefore ? 'lost' : 'not_sent';
  }
  if (status < 500) {
    return 'refused';
  }
  return status <= 503 ? 'lost' : 'late';
}

const openings: Partial<Record<ErrorCode, string>> = {
  authentication_failed: 'HaloPSA does not accept its own new token',
  forbidden: 'HaloPSA forbids it',
  not_found: 'HaloPSA has no such ticket',
  rate_limited: 'HaloPSA limits the number of requests',
  rejected: 'HaloPSA refused the request',
  unavailable: 'HaloPSA is not available',
};

function sentenceOf(code: ErrorCode, answer: CleanAnswer): string {
  const said = vendorSentence(answer.body, answer.text);
  return `${openings[code]} (${answer.status} ${answer.reason})${said && `: ${said}`}${/[.!?…]$/.test(said) ? '' : '.'}`;
}

function patience({ attempts, gaveUp }: Delivered, answer: CleanAnswer): string {
  if (gaveUp === 'out_of_time') {
    const asked = answer.headers['retry-after'];
    return asked
      ? ` It asks to wait (Retry-After: ${asked}), longer than the action has left.`
      : ' The action has no time left to wait.';
  }
  return attempts > 1 ? ` Tried ${attempts} times.` : '';
}

function hintOf(code: ErrorCode, answer: CleanAnswer): { hint?: string } {
  if (code === 'authentication_failed') {
    return {
      hint: 'A token without a ticket scope opens nothing: put read:tickets or edit:tickets into scope of the asset, and check that the application is active and its agent may sign in.',
    };
  }
  if (answer.status === 404 && /^\s*</.test(answer.text)) {
    return {
      hint: 'A web page answered instead of HaloPSA: check url of the asset. If url is right, check the ticket number.',
    };
  }
  if (answer.status === 413) {
    return {
      hint: 'The request is too large: shorten details and attachments, or set a smaller options.batch_size.',
    };
  }
  return {};
}
