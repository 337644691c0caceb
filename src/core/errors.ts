import { isGiven } from './json';

/** What holds for every error of one code. The README's error table is projected from this. */
export interface ErrorRule {
  /** In which case the code is used. */
  readonly when: string;
  /** True only if the same action, unchanged, may be run again safely and may then succeed. */
  readonly retryable: boolean;
  /** What to do next, unless the case at hand knows better. */
  readonly hint: string;
}

const rules = {
  invalid_usage: {
    when: 'The action is unknown, or standard input is not a JSON object.',
    retryable: false,
    hint: 'Start the connector with one of its action names, and hand over asset and inputs as one JSON object.',
  },
  invalid_asset: {
    when: 'The asset failed its check. Nothing was sent.',
    retryable: false,
    hint: 'Correct the asset values named in issues.',
  },
  invalid_input: {
    when: 'The inputs failed their check. Nothing was sent.',
    retryable: false,
    hint: 'Correct the inputs named in issues.',
  },
  authentication_failed: {
    when: 'HaloPSA refused the token request, the token address is wrong, or the API still says 401 to a new token.',
    retryable: false,
    hint: 'Compare url, auth_url, tenant_id and the credentials of the asset with Configuration > Integrations > HaloPSA API. "halopsa check" tells which of them is wrong.',
  },
  forbidden: {
    when: 'HaloPSA itself answered 403: the application or its agent lacks the right.',
    retryable: false,
    hint: 'Grant the application the scope (read:tickets to read, edit:tickets to save and delete) and its agent a role with that right; deleting also needs "Can Delete Tickets".',
  },
  not_found: {
    when: 'There is no such ticket to get or to delete, or the agent may not see it.',
    retryable: false,
    hint: 'Check the ticket number. If the ticket exists, the agent of the application cannot see it: check its teams and departments.',
  },
  rejected: {
    when: 'HaloPSA understood the request and refused it (400 and other 4xx).',
    retryable: false,
    hint: 'Correct what HaloPSA names in the message, then run the action again.',
  },
  rate_limited: {
    when: 'HaloPSA still answered 429 after the retries, or asked for a longer wait than the action has left.',
    retryable: true,
    hint: 'Run the action again later. HaloPSA counts requests over five minutes: fewer playbooks at once, or all_pages and batches instead of single calls, spare them.',
  },
  unavailable: {
    when: 'HaloPSA, or a gateway before it, still answered 5xx after the retries, or a gateway said 404 while HaloPSA itself did not respond.',
    retryable: true,
    hint: 'Run the action again later. If it persists, ask whoever runs the HaloPSA server.',
  },
  timeout: {
    when: 'HaloPSA did not answer in time, or the action used up its 14 minutes.',
    retryable: true,
    hint: 'Run the action again. If it persists, ask for less at once (filters, page_size, batch_size) or raise request_timeout in the asset.',
  },
  network_error: {
    when: 'The connection failed: the name is unknown, the connection was refused or broke.',
    retryable: true,
    hint: 'Check url and auth_url of the asset, and that this machine reaches that host and port; behind a proxy set http_proxy.',
  },
  tls_error: {
    when: 'The certificate of the server is not trusted, expired or made for another name, or TLS itself failed.',
    retryable: false,
    hint: 'Put the certificate of the issuing authority into ca_certificate of the asset; ask for a new certificate if it has expired or carries another name.',
  },
  proxy_error: {
    when: 'The proxy cannot be reached, wants a password, or refuses to connect to HaloPSA.',
    retryable: true,
    hint: 'Check the proxy address (http_proxy in the environment or in the asset), its user name and password, and that it allows the HaloPSA host; NO_PROXY goes around it.',
  },
  invalid_response: {
    when: 'The response is not what HaloPSA sends: a web page, not valid HTTP, cut off or oversized, a redirect to another host or of a write.',
    retryable: false,
    hint: 'Check that url is the HaloPSA address itself, not a login page, portal or redirect before it.',
  },
  outcome_unknown: {
    when: 'A ticket may or may not have been saved, and nothing could tell.',
    retryable: false,
    hint: 'Look in HaloPSA whether the ticket is there before you send it again. With options.match_on the connector looks for you.',
  },
  partial_failure: {
    when: 'Some tickets of a call were saved and some were not.',
    retryable: false,
    hint: 'Send again only the tickets whose outcome in results is rejected (once corrected) or not_sent.',
  },
  output_too_large: {
    when: 'The output would exceed the 20 MiB that the platform takes.',
    retryable: false,
    hint: 'Keep fewer fields with options.fields, or fewer tickets with filters or options.max_tickets.',
  },
  cancelled: {
    when: 'The platform or a person stopped the action.',
    retryable: true,
    hint: 'Run the action again when it may finish; results tells what was saved before.',
  },
  internal_error: {
    when: 'The connector itself is at fault.',
    retryable: false,
    hint: 'Report the message and the traceback to the maintainers of the connector.',
  },
} as const satisfies Record<string, ErrorRule>;

/** The word a playbook can branch on. */
export type ErrorCode = keyof typeof rules;

/** Every error code with what holds for it. */
export const errorTable: Readonly<Record<ErrorCode, ErrorRule>> = rules;

/** One problem of one value; `pointer` is a JSON pointer from the top of the asset or the inputs. */
export interface Issue {
  pointer: string;
  message: string;
}

/** What is told of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The first of some issues as a sentence, and how many more there are. */
export function firstOfIssues(issues: readonly Issue[]): string {
  const [first] = issues;
  const more = issues.length > 1 ? ` and ${issues.length - 1} more (see issues)` : '';
  const sentence = `${first?.pointer ?? ''} ${first?.message ?? ''}${more}`.trim();
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The parts of HaloPSA's response that outputs and errors carry. */
export interface ResponseFacts {
  status_code: number;
  reason: string;
  response_headers: Record<string, string>;
  json_body?: object;
}

/** A body as errors carry it: always an object, so that a playbook can pick from it, whatever JSON it was. */
export function errorBody(body: unknown): object {
  if (typeof body === 'string') {
    return { text: body };
  }
  if (Array.isArray(body) || typeof body !== 'object') {
    return isGiven(body) ? { value: body } : {};
  }
  return body ?? {};
}

/** What an error may carry besides code and message. */
export interface ErrorDetails {
  hint?: string;
  retryable?: boolean;
  response?: ResponseFacts;
  issues?: readonly Issue[];
  results?: readonly object[];
  summary?: object;
  /** When the same action may be run again. */
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** The one error that this connector throws on purpose. */
export class ConnectorError extends Error {
  readonly hint: string;
  readonly retryable: boolean;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'ConnectorError';
    this.hint = details.hint ?? errorTable[code].hint;
    this.retryable = details.retryable ?? errorTable[code].retryable;
  }

  /** The same error with some of its details replaced. */
  with(details: ErrorDetails): ConnectorError {
    return new ConnectorError(this.code, this.message, { ...this.details, ...details });
  }
}

/** The error as the platform's On Failure path and the command line's error file carry it. */
export interface ErrorObject extends Partial<ResponseFacts> {
  name: string;
  message: string;
  code: ErrorCode;
  hint: string;
  retryable: boolean;
  issues?: readonly Issue[];
  results?: readonly object[];
  summary?: object;
  retry_after_seconds?: number;
  traceback: string;
}

/** Turns anything thrown into the error object; what is not ours is a bug of ours and brings its traceback. */
export function toErrorObject(thrown: unknown): ErrorObject {
  if (!(thrown instanceof ConnectorError)) {
    return internalError(thrown);
  }
  const { response, issues, results, summary, retryAfterSeconds } = thrown.details;
  return {
    name: thrown.name,
    message: thrown.message,
    code: thrown.code,
    hint: thrown.hint,
    retryable: thrown.retryable,
    ...response,
    ...(issues && { issues }),
    ...(results && { results }),
    ...(summary && { summary }),
    ...(retryAfterSeconds !== undefined && { retry_after_seconds: retryAfterSeconds }),
    traceback: thrown.code === 'internal_error' ? (thrown.stack ?? '') : '',
  };
}

function internalError(thrown: unknown): ErrorObject {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { retryable, hint } = errorTable.internal_error;
  return {
    name: error.name,
    message: `The connector failed: ${error.message}`,
    code: 'internal_error',
    hint,
    retryable,
    traceback: error.stack ?? '',
  };
}
