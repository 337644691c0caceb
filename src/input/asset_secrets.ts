import type { Surroundings } from '../environment';
import { assets } from '../generated/registry';
import { proxySecrets } from '../halo/connection';
import { chooseProxy } from '../http/proxy';
import type { Values } from './validate';

/** Secrets are remembered before anything is checked: no message may show them, least of all one about themselves. */
export function keepAssetSecrets(asset: Values, { redactor, env }: Surroundings): void {
  for (const name of Object.values(assets).flatMap(({ secrets }) => secrets)) {
    const value = asset[name];
    redactor.add(typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  }
  const proxies = ['http:', 'https:'].map(
    (scheme) => chooseProxy(new URL(`${scheme}//host.invalid`), env)?.address,
  );
  const assetProxy = typeof asset.http_proxy === 'string' ? asset.http_proxy : undefined;
  for (const secret of [...proxies, assetProxy].flatMap(proxySecrets)) {
    redactor.add(secret);
  }
}
