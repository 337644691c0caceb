import type { RunReport, SentRequest } from '../messages';

/**
 * The requests that the connector's log names, whatever server they went to. A line of the event `answer` follows that
 * of its request at once, and tells the query.
 */
export function loggedRequests(log: string): SentRequest[] {
  const requests: SentRequest[] = [];
  for (const { event, method, path, status, failure, query } of linesOf(log, 'request|answer')) {
    const last = requests.at(-1);
    if (event === 'request') {
      requests.push({ method, url: path, isRecorded: false, answer: String(status ?? failure) });
    } else if (last !== undefined) {
      last.url += query;
    }
  }
  return requests;
}

/** How far the connector's log says that it is; undefined where it has not said so. */
export function lastProgress(log: string): RunReport['progress'] {
  const at = log.lastIndexOf('"event":"progress"');
  if (at < 0) {
    return undefined;
  }
  const [line] = linesOf(log.slice(log.lastIndexOf('\n', at) + 1), 'progress');
  return line && { what: line.what, done: line.done, ...(line.total !== undefined && { total: line.total }) };
}

const linesOf = (log: string, events: string) =>
  [...log.matchAll(new RegExp(`^\\{"time":.*"event":"(?:${events})".*\\}$`, 'gm'))].map(([line]) =>
    JSON.parse(line),
  );
