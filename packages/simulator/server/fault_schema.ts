import { routes } from './routes';

const text = { type: 'string' };
const number = { type: 'number', minimum: 0 };
const headers = { type: 'object', additionalProperties: text };

const action = (type: string, properties: object, required: string[] = []): object => ({
  type: 'object',
  properties: { type: { const: type }, ...properties },
  required: ['type', ...required],
  additionalProperties: false,
});

const status = { type: 'integer', minimum: 200, maximum: 599 };

const fault = {
  type: 'object',
  properties: {
    route: { enum: [...routes, 'any'] },
    method: text,
    query: headers,
    save: { enum: ['create', 'update'] },
    after: number,
    count: { anyOf: [number, { const: 'always' }] },
    when: { enum: ['before', 'after'] },
    action: {
      anyOf: [
        action('status', { status, headers, body: {} }, ['status']),
        action('delay', { ms: number }, ['ms']),
        action('reset', {}),
        action('half', {}),
        action('cut', { bytes: number, chunked: { type: 'boolean' } }),
        action('hang', {}),
        action('body', { body: {}, contentType: text, status }, ['body']),
        action('trickle', { ms: number }, ['ms']),
        action('late_save', { ms: number, now: { anyOf: [{ enum: ['hang', 'reset'] }, status] } }, ['ms']),
        action('slow_save', { ms: number, gateway: number }, ['ms']),
      ],
    },
  },
  required: ['route', 'action'],
  additionalProperties: false,
};

/** One fault or a list of them, as they come over HTTP. */
export const faultsSchema = { anyOf: [fault, { type: 'array', items: fault }] };

/** The part of the behaviour that can be told as JSON; null takes the rate limit away. */
export const behaviourSchema = {
  type: 'object',
  properties: {
    weight: { enum: ['recorded', 'light'] },
    replyShape: { enum: ['object', 'array', 'envelope'] },
    ignoreReturnall: { type: 'boolean' },
    knowsThirdPartyFilter: { type: 'boolean' },
    knowsChangeFilter: { type: 'boolean' },
    hoursEast: number,
    dateAheadMs: number,
    knowsTicketIdOnly: { type: 'boolean' },
    idCap: { type: 'integer', minimum: 0 },
    outcomeRequired: { type: 'boolean' },
    listsInactive: { type: 'boolean' },
    pageCap: { type: 'integer', minimum: 1 },
    hiddenInRows: { type: 'array', items: text },
    ignoredFilters: { type: 'array', items: text },
    droppedMembers: { type: 'array', items: text },
    longestText: { type: 'integer', minimum: 1 },
    bindsAnyCase: { type: 'boolean' },
    refusesUnknownIds: { type: 'boolean' },
    tokenLifetime: number,
    rateLimit: {
      type: ['object', 'null'],
      properties: { requests: number, windowMs: number, retryAfter: text },
      required: ['requests', 'windowMs'],
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
