import type { ErrorCode } from '../core/errors';
import type { CleanResponse } from '../http/response';
import { isPage, type Refused } from './who_answered';

const scopesAndRole =
  'check that scope of the asset holds read:tickets or edit:tickets, that the application is active, and that its agent may sign in and has a role with that right';

const standsInFront =
  'Ask whoever runs the firewall, gateway or sign-in page in front of HaloPSA to let this request through (method, path and size are in its log)';

const tooLarge =
  'The request is too large: shorten details and note, attach smaller files, or set a smaller options.batch_size.';

/** Words of a server that broke down, and does not tell over what. */
const genericBreakdown =
  /error (has )?occurred|internal server error|object reference|unexpected|exception|time(d )?[ -]?out|deadlock|connection/i;

/** What to do about a response of status 3xx to 5xx, where it is known better than by the error's code alone. */
export function hintFor(code: ErrorCode, response: CleanResponse, refused: Refused): string | undefined {
  const { status, text } = response;
  if (refused.origin === 'gateway') {
    return `Run the action again later: HaloPSA itself did not respond. If it persists, check that url of the asset is the address of HaloPSA, and the gateway in front of it.`;
  }
  if (status === 413 || refused.origin === 'iis_limit') {
    return tooLarge;
  }
  if (status === 414) {
    return 'The address of the request is too long: use fewer or shorter filters.';
  }
  if (isPage(text) && (status === 401 || status === 403)) {
    return `${standsInFront}. If nothing stands in front of it, ${scopesAndRole}.`;
  }
  if (isPage(text) && code === 'invalid_response') {
    return `${standsInFront}, or change what it objects to: quoted attacks in details, large texts and the method DELETE are usual reasons.`;
  }
  switch (code) {
    case 'authentication_failed':
      return `A token without a ticket scope opens nothing: ${scopesAndRole}.`;
    case 'not_found':
      return notFoundHint(refused, text);
    case 'unavailable':
      return breakdownHint(response);
    default:
      return undefined;
  }
}

function notFoundHint({ kind }: Refused, text: string): string | undefined {
  if (kind === 'delete') {
    return 'Check the ticket number. This very request may have removed the ticket: a gateway repeats a DELETE whose response it lost, and HaloPSA then answers that there is none. If the ticket still exists, the agent of the application cannot see it.';
  }
  return isPage(text)
    ? 'A web page answered instead of HaloPSA: check url of the asset. If url is right, check the ticket number.'
    : undefined;
}

/** HaloPSA answers 500 also where it does not like a value; to wait changes nothing then. */
function breakdownHint({ status, body, text }: CleanResponse): string | undefined {
  const isSentence = status === 500 && body !== undefined && !isPage(text) && /[a-z] [a-z]/i.test(text);
  return isSentence && !genericBreakdown.test(text)
    ? 'Correct what HaloPSA names in the message, then run the action again. If it names nothing of yours, run it again later.'
    : undefined;
}
