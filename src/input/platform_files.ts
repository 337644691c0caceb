import { ConnectorError } from '../core/errors';
import type { EnvironmentVariables } from '../http/proxy';
import type { RequestSender } from '../http/request_sender';
import type { BodyForm } from '../http/response_body';
import type { HttpResponse } from '../http/transport';

/** What the fetching of a platform's files needs of a run. */
interface Platform {
  env: EnvironmentVariables;
  sender: RequestSender;
}

/**
 * Fetches a file of the playbook, as the platform's own library does:
 * `GET {IPC_API_URI}/files/{id}?token={IPC_API_TOKEN}`. The token stands in the address, so that neither address nor
 * query may be told.
 *
 * @throws ConnectorError where this is not the platform, or it does not hand the file over
 */
export async function fetchPlatformFile(file: string, platform: Platform): Promise<Buffer> {
  const { bytes } = await fetchFile(file, platform, 'bytes');
  return bytes ?? Buffer.alloc(0);
}

/** Fetches a file as `fetchPlatformFile` does, and keeps none of it: it tells the size in bytes, and that it can be had. */
export async function platformFileSize(file: string, platform: Platform): Promise<number> {
  const { size } = await fetchFile(file, platform, 'size');
  return size ?? 0;
}

async function fetchFile(file: string, { env, sender }: Platform, bodyForm: BodyForm): Promise<HttpResponse> {
  const { IPC_API_URI: uri, IPC_API_TOKEN: token } = env;
  if (!uri || !token || !URL.canParse(uri)) {
    throw new ConnectorError(
      'invalid_input',
      'only the platform hands out files of a playbook (IPC_API_URI and IPC_API_TOKEN are not set); at a desk give path, or filename with data_base64',
    );
  }
  const url = new URL(`${uri.replace(/\/+$/, '')}/files/${encodeURIComponent(file)}`);
  url.searchParams.set('token', token);
  const { response } = await sender.send({
    kind: 'read',
    method: 'GET',
    url,
    headers: {},
    bodyForm,
    withoutAssetProxy: true,
  });
  if (response.status !== 200) {
    throw new ConnectorError(
      'invalid_input',
      `the platform answered ${response.status} ${response.reason}`.trim(),
    );
  }
  return response;
}
