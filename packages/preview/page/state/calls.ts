import {
  type CheckStep,
  type Contents,
  largestOrder,
  type NamesFound,
  type NamesOrder,
  type RunOrder,
  type RunReport,
  type Values,
} from '../../messages';
import { sizeText } from '../values/size';

/** Reads what the server wrote into the page's head, and takes it out of the document. */
function taken(name: string): string {
  const meta = document.querySelector(`meta[name="${name}"]`);
  meta?.remove();
  return meta?.getAttribute('content') ?? '';
}

/** What styles must carry that scripts add. */
export const nonce = taken('preview-nonce');

const headers = { 'x-preview-token': taken('preview-token'), 'content-type': 'application/json' };

/** The preview said no. */
export class CallRefused extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

async function call(path: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, { headers, ...options }).catch(() => {
    throw new Error('The preview does not answer. Start it again with "npm run preview", then reload.');
  });
  if (response.ok) {
    return response;
  }
  const { message }: { message: string } = await response.json();
  throw new CallRefused(message, response.status);
}

const post = (path: string, value: unknown, signal: AbortSignal | null = null): Promise<Response> =>
  call(path, { method: 'POST', body: sendable(new Blob([JSON.stringify(value)])), signal });

/** @throws Error if the preview would not take so much */
function sendable(body: Blob): Blob {
  if (body.size <= largestOrder) {
    return body;
  }
  throw new Error(
    `The inputs have ${sizeText(body.size)}; the platform hands at most ${sizeText(largestOrder)} to an action. Take out the largest files, or give them in further runs.`,
  );
}

/** @throws Error that names the file which cannot be read, or if the preview has ended */
export const fetchContents = async (): Promise<Contents> => (await call('/api/contents')).json();

/** A word that changes with the files that are shown. */
export const fetchVersion = async (): Promise<string> =>
  (await (await call('/api/contents/version')).json()).version;

/** Asks the connector to stop; the run then ends by itself. */
export const stopRun = (): Promise<Response> => post('/api/stop', {});

/**
 * Runs an action through the connector's own process.
 *
 * @param onReport hears several times a second how far it is, and at last how it ended
 * @throws Error if the preview refuses or ends
 */
export const runAction = async (order: RunOrder, onReport: (report: RunReport) => void): Promise<void> =>
  readLines(await post('/api/run', order), onReport);

/**
 * Checks an asset step by step.
 *
 * @param onStep hears each step as soon as it is over
 * @throws Error if the preview refuses or ends
 */
export const checkAsset = async (asset: Values, onStep: (step: CheckStep) => void): Promise<void> =>
  readLines(await post('/api/check', { asset }), onStep);

/**
 * Saves inputs where `halopsa run` looks for them.
 *
 * @returns the path of the file
 * @throws CallRefused with status 409 if the file has other inputs and `replace` is false
 */
export const saveInputs = async (action: string, inputs: Values, replace: boolean): Promise<string> =>
  (await (await post('/api/inputs', { action, inputs, replace })).json()).path;

/**
 * Asks HaloPSA for names, with the asset.
 *
 * @throws Error with why there are none
 */
export const fetchNames = async (order: NamesOrder, signal: AbortSignal): Promise<NamesFound> =>
  (await post('/api/names', order, signal)).json();

async function readLines<Line>({ body }: Response, onLine: (line: Line) => void): Promise<void> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  const unread: string[] = [];
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    const [rest = '', ...next] = read.value.split('\n');
    unread.push(rest);
    for (const text of next) {
      onLine(JSON.parse(unread.splice(0, unread.length, text).join('')));
    }
  }
}
