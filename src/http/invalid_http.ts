import type { FailureFacts } from './transport_error';

/** What Node's parser throws. */
interface ParseError {
  code: string;
  message: string;
}

/** Whether Node's parser found that a response is not valid HTTP. */
export function isInvalidHttp(error: unknown): error is ParseError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    'message' in error &&
    String(error.code).startsWith('HPE_')
  );
}

/** Where Node's parser expects the next response, or none at all, and finds other bytes. */
const outsideResponse: ReadonlySet<string> = new Set(['HPE_INVALID_CONSTANT', 'HPE_CLOSED_CONNECTION']);

/** The facts for a response that is not valid HTTP, or has bytes behind its end. */
export function invalidHttp({ code, message }: ParseError, host: string): FailureFacts {
  const sentence = message.replace(/^Parse Error:? ?/, '') || message;
  const where = outsideResponse.has(code) ? '; there are bytes before or behind the response' : '';
  return {
    code: 'invalid_response',
    message: `${host} sent something that is not valid HTTP: ${sentence}${where} (${code}).`,
    hint: 'Check that url and auth_url name HaloPSA and not another service, then the gateways and proxies in front of it: one of them damages responses.',
    reached: true,
    temporary: false,
  };
}
