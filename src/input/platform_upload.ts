import { ConnectorError } from '../core/errors';
import { isObject, parseJson } from '../core/json';
import type { EnvironmentVariables } from '../http/connections/proxy';
import type { RequestSender } from '../http/request_sender';
import type { StreamedBody } from '../http/streamed_body';

/** What the platform's store of files needs of a run. */
interface Platform {
  env: EnvironmentVariables;
  sender: RequestSender;
}

/** @throws ConnectorError `invalid_input` where this is not the platform, which alone takes files into a playbook */
export function requirePlatform({ IPC_API_URI: uri, IPC_API_TOKEN: token }: EnvironmentVariables): void {
  if (!uri || !token || !URL.canParse(uri)) {
    const message =
      'only the platform takes files into a playbook (IPC_API_URI and IPC_API_TOKEN are not set); on the command line files go into a folder';
    throw new ConnectorError('invalid_input', `Invalid input: /options/download_files ${message}.`, {
      issues: [{ pointer: '/options/download_files', message }],
    });
  }
}

/**
 * Puts a file into the playbook, as the platform's own library does: `POST {IPC_API_URI}/files?token={IPC_API_TOKEN}`,
 * a form with the field `files`. A file that is put there twice is only one more that nobody points to.
 *
 * @returns the platform's id of the file
 */
export async function uploadToPlatform(
  name: string,
  bytes: Buffer,
  { env, sender }: Platform,
): Promise<string> {
  const url = new URL(`${String(env.IPC_API_URI).replace(/\/+$/, '')}/files`);
  url.searchParams.set('token', String(env.IPC_API_TOKEN));
  const boundary = `----halopsa-${bytes.length}-${boundaryFor(bytes)}`;
  const { response } = await sender.send({
    kind: 'update',
    method: 'POST',
    url,
    headers: { accept: 'application/json', 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: formOf(name, bytes, boundary),
    withoutAssetProxy: true,
    flawOf: ({ status, text }) =>
      status < 300 && idIn(parseJson(text)) === undefined ? 'unusable' : undefined,
  });
  const id = response.status < 300 ? idIn(parseJson(response.text)) : undefined;
  if (id === undefined) {
    const said = `${response.status} ${response.reason}`.trim();
    const code = response.status >= 500 ? 'unavailable' : 'invalid_response';
    throw new ConnectorError(code, `The platform did not take the file ${name}: it answered ${said}.`, {
      hint: 'Run the action again. If it persists, ask whoever runs the platform: the file service of the run did not take the file.',
    });
  }
  return id;
}

function formOf(name: string, bytes: Buffer, boundary: string): StreamedBody {
  const escaped = name.replace(/["\r\n]/g, (char) => encodeURIComponent(char));
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${escaped}"\r\n` +
      'Content-Type: application/octet-stream\r\n\r\n',
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return { length: head.length + bytes.length + tail.length, chunks: () => [head, ...parts(bytes), tail] };
}

const partLength = 256 * 1024;

function* parts(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += partLength) {
    yield bytes.subarray(from, from + partLength);
  }
}

/** A line that the content does not hold. */
function boundaryFor(bytes: Buffer): number {
  for (let number = 1; ; number += 1) {
    if (!bytes.includes(`----halopsa-${bytes.length}-${number}`)) {
      return number;
    }
  }
}

/** The id in a response that is an object, or a list of one. */
function idIn(body: unknown): string | undefined {
  const [file] = Array.isArray(body) ? body : [body];
  const id = isObject(file) ? file.id : undefined;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : undefined;
}
