import { ConnectorError } from '../core/errors';
import { isPassingStatus } from '../core/http_status';
import type { EnvironmentVariables } from '../http/connections/proxy';
import type { RequestSender } from '../http/request_sender';
import type { BodyForm } from '../http/response_body';
import type { HttpResponse } from '../http/transport';

/** What the fetching of a platform's files needs of a run. */
interface Platform {
  env: EnvironmentVariables;
  sender: RequestSender;
  /** The size in bytes of each file that was asked for its size; a file that comes with another was cut. */
  sizes: Map<string, number>;
}

/**
 * Fetches a file of the playbook, as the platform's own library does:
 * `GET {IPC_API_URI}/files/{id}?token={IPC_API_TOKEN}`. The token stands in the address, so that neither address nor
 * query may be told.
 *
 * @throws ConnectorError where this is not the platform, or it does not hand the file over
 */
export async function fetchPlatformFile(file: string, platform: Platform): Promise<Buffer> {
  const { bytes = Buffer.alloc(0) } = await fetchFile(file, platform, 'bytes');
  const size = platform.sizes.get(file) ?? bytes.length;
  if (bytes.length !== size) {
    throw new ConnectorError(
      'invalid_response',
      `The platform sent ${bytes.length} bytes of the file ${file}, which had ${size} before.`,
      { hint: 'Run the action again. If it persists, have the step before it write the file anew.' },
    );
  }
  return bytes;
}

/** Fetches a file as `fetchPlatformFile` does, and keeps none of it: it tells the size in bytes, and that it can be had. */
export async function platformFileSize(file: string, platform: Platform): Promise<number> {
  const { size = 0 } = await fetchFile(file, platform, 'size');
  platform.sizes.set(file, size);
  return size;
}

async function fetchFile(
  file: string,
  { env, sender, sizes }: Platform,
  bodyForm: BodyForm,
): Promise<HttpResponse> {
  const { IPC_API_URI: uri, IPC_API_TOKEN: token } = env;
  if (!uri || !token || !URL.canParse(uri)) {
    throw new ConnectorError(
      'invalid_input',
      'only the platform hands out files of a playbook (IPC_API_URI and IPC_API_TOKEN are not set); on the command line give path, or filename with data_base64',
    );
  }
  const url = new URL(`${uri.replace(/\/+$/, '')}/files/${encodeURIComponent(file)}`);
  url.searchParams.set('token', token);
  const { response } = await sender.send({
    kind: 'read',
    method: 'GET',
    url,
    // Zipped, its length would not tell whether it is whole.
    headers: { 'accept-encoding': 'identity' },
    bodyForm,
    withoutAssetProxy: true,
    // One that ends early, without having announced a length, is asked for again.
    flawOf: ({ bytes }) =>
      bytes && bytes.length !== (sizes.get(file) ?? bytes.length) ? 'unusable' : undefined,
  });
  if (response.status !== 200) {
    throw new ConnectorError(
      'invalid_input',
      `the platform answered ${response.status} ${response.reason}`.trim(),
      { retryable: isPassingStatus(response.status) },
    );
  }
  return response;
}
