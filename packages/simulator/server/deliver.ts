import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Answer } from './answer';
import type { Era } from './pause';

/** Sends an answer as it is, to whoever is still listening. */
export function send(response: ServerResponse, answer: Answer): void {
  if (response.destroyed) {
    return;
  }
  response.writeHead(answer.status, { ...answer.headers, ...lengthOf(answer) });
  response.end(answer.body);
}

const lengthOf = ({ status, body }: Answer): Record<string, number> =>
  status === 204 || status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };

/** Sends the headers and the first bytes of an answer, and closes the connection. */
export function cutOff(
  response: ServerResponse,
  { status, headers, body }: Answer,
  bytes: number | undefined,
  chunked: boolean,
): void {
  if (response.destroyed) {
    return;
  }
  const whole = Buffer.from(body);
  const kept = whole.subarray(
    0,
    Math.min(bytes ?? Math.floor(whole.length / 2), Math.max(0, whole.length - 1)),
  );
  response.writeHead(status, {
    ...headers,
    ...(chunked ? {} : { 'content-length': Math.max(whole.length, 1) }),
  });
  response.flushHeaders();
  response.write(kept, () => response.destroy());
}

const sips = 10;

/** Sends an answer in small parts spread over `ms`. */
export async function trickle(response: ServerResponse, answer: Answer, ms: number, era: Era): Promise<void> {
  if (response.destroyed) {
    return;
  }
  const whole = Buffer.from(answer.body);
  const sip = Math.max(1, Math.ceil(whole.length / sips));
  response.writeHead(answer.status, { ...answer.headers, ...lengthOf(answer) });
  response.flushHeaders();
  for (let from = 0; from < whole.length; from += sip) {
    if (!(await era.pause(ms / sips))) {
      return drop(response);
    }
    if (response.destroyed) {
      return;
    }
    response.write(whole.subarray(from, from + sip));
  }
  response.end();
}

/** Resets the connection: the client sees ECONNRESET. */
export function reset(response: ServerResponse): void {
  if (response.socket !== null) {
    resetSocket(response.socket);
  }
}

function resetSocket(socket: Socket): void {
  try {
    socket.resetAndDestroy();
  } catch {
    socket.destroy(); // A TLS socket has no reset of its own.
  }
}

/** Leaves the client waiting until it gives up or the era ends. */
export function hang(response: ServerResponse, era: Era): void {
  era.atEnd(() => drop(response));
}

/** Closes the connection without an answer. */
export function drop(response: ServerResponse): void {
  response.destroy();
}
