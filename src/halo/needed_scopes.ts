import { ConnectorError } from '../core/errors';
import type { ApiRequest } from './api';

/**
 * Says in the hint of a 403 what the token was granted beside what the request needs: the application may hold fewer
 * scopes than the asset asks for, and then every other part of the advice is beside the point.
 *
 * @param granted the scopes that the token came with; undefined where HaloPSA did not say
 */
export function withScopes(
  error: unknown,
  { kind, path }: Pick<ApiRequest, 'kind' | 'path'>,
  granted: string | undefined,
): unknown {
  if (!(error instanceof ConnectorError) || error.code !== 'forbidden' || granted === undefined) {
    return error;
  }
  const hint = `${error.hint} The token was granted "${granted}"; this request needs ${neededScopes(kind, path)}.`;
  return error.with({ hint });
}

function neededScopes(kind: ApiRequest['kind'], path: string): string {
  if (/^\/api\/(Client|Site|Users)\b/.test(path)) {
    return 'read:customers';
  }
  return kind === 'read' ? 'read:tickets or edit:tickets' : 'edit:tickets';
}
