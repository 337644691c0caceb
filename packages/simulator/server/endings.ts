import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Tenant } from '../tenant';
import { type Answer, emptyAnswer, guessedAnswer, htmlAnswer } from './answer';
import { cutOff, drop, hang, reset, send, trickle } from './deliver';
import type { Ending } from './faults';
import type { Era } from './pause';
import type { RecordedRequest } from './recorded';

/** One request on its way through. */
export interface Passage {
  tenant: Tenant;
  record: RecordedRequest;
  response: ServerResponse;
  era: Era;
  /** Does the work and answers; whether the token is good was decided on arrival. */
  answer: () => Answer;
}

/** Ends a request as it should end. */
export function finish({ tenant, record, response }: Passage, answer: Answer): void {
  tenant.recorder.end(record, answer.status);
  send(response, answer);
}

/** Ends a request by a fault. */
export async function endBadly(passage: Passage, ending: Ending): Promise<void> {
  const { tenant, response, era, answer } = passage;
  switch (ending.type) {
    case 'status':
      return finish(passage, pageFor(ending.status, ending.body, ending.headers));
    case 'body':
      return finish(passage, bodyFor(ending.status ?? 200, ending.body, ending.contentType));
    case 'reset':
      return reset(response);
    case 'hang':
      return hang(response, era);
    case 'half':
      return finish(passage, halfOf(answer()));
    case 'cut':
      return cutOff(response, told(passage, answer()), ending.bytes, ending.chunked ?? false);
    case 'trickle':
      return trickle(response, told(passage, answer()), ending.ms, era);
    case 'late_save':
      tenant.store.later(ending.ms, answer);
      return leaveWaiting(passage, ending.now ?? 'hang');
    case 'slow_save':
      return saveSlowly(passage, ending.ms, ending.gateway);
  }
}

function leaveWaiting(passage: Passage, how: 'hang' | 'reset' | number): void {
  if (how === 'hang') {
    hang(passage.response, passage.era);
  } else if (how === 'reset') {
    reset(passage.response);
  } else {
    finish(passage, pageFor(how));
  }
}

/** Nothing here looks at the connection: a save that HaloPSA has begun is saved though nobody waits for it. */
async function saveSlowly(passage: Passage, msPerTicket: number, gateway: number | undefined): Promise<void> {
  const { era, record, answer } = passage;
  const whole = msPerTicket * (Array.isArray(record.body) ? record.body.length : 1);
  if (gateway === undefined || whole <= gateway) {
    return (await era.pause(whole)) ? finish(passage, answer()) : drop(passage.response);
  }
  if (!(await era.pause(gateway))) {
    return drop(passage.response);
  }
  finish(passage, pageFor(504));
  if (await era.pause(whole - gateway)) {
    answer();
  }
}

const halfOf = (answer: Answer): Answer => ({
  ...answer,
  body: answer.body.slice(0, Math.floor(answer.body.length / 2)),
});

function pageFor(status: number, body?: unknown, headers: Record<string, string> = {}): Answer {
  if (status === 204 || status === 304) {
    return emptyAnswer(status, headers);
  }
  if (body !== undefined) {
    return guessedAnswer(status, body, headers);
  }
  return guessedAnswer(
    status,
    htmlAnswer(status, `${status} ${STATUS_CODES[status] ?? 'Status'}`).body,
    headers,
  );
}

const bodyFor = (status: number, body: unknown, contentType: string | undefined): Answer =>
  guessedAnswer(status, body, contentType === undefined ? {} : { 'content-type': contentType });

/** Notes the status of an answer whose end, if it has one, is still to come. */
function told({ record }: Passage, answer: Answer): Answer {
  record.status = answer.status;
  return answer;
}
