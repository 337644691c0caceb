import type { Redactor } from '../core/redact';
import { assets } from '../generated/registry';
import { chooseProxy, type EnvironmentVariables, proxyPasswords } from '../http/connections/proxy';
import type { Values } from './validate';

/** Where secrets stand besides the asset, and who has to know them. */
export interface SecretsEnvironment {
  redactor: Redactor;
  env: EnvironmentVariables;
}

/** Secrets are remembered before anything is checked: no message may show them, least of all one about themselves. */
export function keepAssetSecrets(asset: Values, { redactor, env }: SecretsEnvironment): void {
  for (const name of Object.values(assets).flatMap(({ secrets }) => secrets)) {
    const value = asset[name];
    redactor.add(typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  }
  // It stands in the address of every file that the platform hands out.
  redactor.add(env.IPC_API_TOKEN);
  const proxies = ['http:', 'https:'].map(
    (scheme) => chooseProxy(new URL(`${scheme}//host.invalid`), env)?.address,
  );
  const assetProxy = typeof asset.http_proxy === 'string' ? asset.http_proxy : undefined;
  for (const address of [...proxies, assetProxy]) {
    proxyPasswords(address ?? '').forEach(redactor.add);
  }
}
