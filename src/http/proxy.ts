/** EnvironmentVariables variables, as Node has them. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** A proxy to go through, and where its address was set, for messages. */
export interface ProxyChoice {
  address: string;
  setIn: 'environment' | 'asset';
}

/**
 * Chooses the proxy for one URL: NO_PROXY beats everything, the environment beats the asset. For https it is
 * `https_proxy`, else `http_proxy`: the platform's own runner knows only the latter and uses it for both schemes.
 *
 * @param url where the request goes
 * @param env upper- and lower-case names are taken; a blank value counts as not set
 * @param assetProxy the asset's `http_proxy`
 */
export function chooseProxy(
  url: URL,
  env: EnvironmentVariables,
  assetProxy?: string,
): ProxyChoice | undefined {
  if (isExempt(url, variable(env, 'no_proxy') ?? '')) {
    return undefined;
  }
  const fromEnvironment =
    (url.protocol === 'https:' ? variable(env, 'https_proxy') : undefined) ?? variable(env, 'http_proxy');
  if (fromEnvironment) {
    return { address: fromEnvironment, setIn: 'environment' };
  }
  return assetProxy ? { address: assetProxy, setIn: 'asset' } : undefined;
}

/**
 * Reads a proxy address; `host:port` without a scheme is taken as http, as the vendor's connector 1.1.0 did.
 *
 * @returns undefined where it is not an http or https address
 */
export function parseProxy(address: string): URL | undefined {
  const text = address.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.hostname && isDecodable(url) ? url : undefined;
}

/** A user name or password whose escapes are no UTF-8 text cannot be sent. */
function isDecodable({ username, password }: URL): boolean {
  try {
    return decodeURIComponent(username + password) !== undefined;
  } catch {
    return false;
  }
}

function variable(env: EnvironmentVariables, name: string): string | undefined {
  return [env[name], env[name.toUpperCase()]].map((value) => value?.trim()).find(Boolean);
}

function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => entry === '*' || matches(entry, host, port));
}

/** As curl and Python's requests read it: a name covers itself and what is below it. */
function matches(entry: string, host: string, port: string): boolean {
  const [, name = entry, onlyPort] =
    /^\[?(.*?)\]?(?::(\d+))?$/.exec(isBareIpv6(entry) ? `[${entry}]` : entry) ?? [];
  const suffix = name.replace(/^\*?\./, '');
  return (onlyPort === undefined || onlyPort === port) && (host === suffix || host.endsWith(`.${suffix}`));
}

function isBareIpv6(entry: string): boolean {
  return !entry.startsWith('[') && entry.split(':').length > 2;
}
