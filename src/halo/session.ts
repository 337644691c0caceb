import type { Clock } from '../core/clock';
import type { Log } from '../core/log';
import type { Redactor } from '../core/redact';
import type { EnvironmentVariables } from '../http/connections/proxy';
import { RequestSender } from '../http/request_sender';
import { createTransport } from '../http/transport';
import { createClient, type OpenClient } from './client';
import { type Connection, clearTextHosts } from './connection';

/** The platform ends an action after 15 minutes; ours ends before, so that it can still say what happened. */
export const actionTimeMs = 14 * 60_000;

/** How long a write that is under way when the action is stopped may still take, so that its outcome is known. */
const writeGraceMs = 5_000;

/** What a session needs of the world around it. */
export interface SessionEnvironment {
  env: EnvironmentVariables;
  clock: Clock;
  log: Log;
  redactor: Redactor;
  /** Aborted when the platform or a person stops the action. */
  stop: AbortSignal;
}

/** What a client works on, for those who need more than the client. */
export interface SessionHandles {
  /** Sends without a token, too. */
  sender: RequestSender;
  /** Aborted when the work is to stop, and when it is over. */
  stop: AbortSignal;
}

/** Opens a session with HaloPSA for the time that `work` takes, and closes all of its connections and waits behind it. */
export async function withSession<Result>(
  connection: Connection,
  environment: SessionEnvironment,
  work: (client: OpenClient, handles: SessionHandles) => Promise<Result>,
): Promise<Result> {
  const { clock, log, redactor, env } = environment;
  warnOfClearText(connection, log);
  const over = new AbortController();
  const stop = AbortSignal.any([environment.stop, over.signal]);
  const stopWrites = graceAfter(environment.stop, over.signal, clock);
  const transport = createTransport({ ...connection, env, now: () => clock.now() });
  const { requestTimeoutMs, maxRetries } = connection;
  const deadline = clock.now() + actionTimeMs;
  const sender = new RequestSender({
    transport,
    clock,
    log,
    requestTimeoutMs,
    maxRetries,
    deadline,
    stop,
    stopWrites,
    clean: redactor.answer,
  });
  try {
    const keepSecret = (secret: string) => redactor.add(secret);
    const client = createClient({
      connection,
      sender,
      clock,
      log,
      stop,
      keepSecret,
      clean: redactor.answer,
    });
    return await work(client, { sender, stop });
  } finally {
    // With a reason of its own: an error would be made up otherwise, with a stack that nobody looks at.
    over.abort('The run is over.');
    transport.close();
  }
}

function warnOfClearText(connection: Connection, log: Log): void {
  for (const host of clearTextHosts(connection)) {
    log.write('warn', 'clear_text', {
      host,
      message: 'Credentials go to this host over plain http; use https.',
    });
  }
}

/** Aborted some seconds after `stop`, unless the run is over by then. */
function graceAfter(stop: AbortSignal, over: AbortSignal, clock: Clock): AbortSignal {
  const controller = new AbortController();
  const begin = () => {
    void clock.sleep(writeGraceMs, over).then(() => controller.abort());
  };
  if (stop.aborted) {
    begin();
  } else {
    stop.addEventListener('abort', begin, { once: true });
    over.addEventListener('abort', () => stop.removeEventListener('abort', begin), { once: true });
  }
  return controller.signal;
}
