import { isExempt } from './no_proxy';

/** Environment variables, as Node has them. */
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
 * @returns undefined where `proxyProblem` finds something
 */
export function parseProxy(address: string): URL | undefined {
  return proxyProblem(address) === undefined ? new URL(withScheme(address)) : undefined;
}

/** What is wrong with a proxy address, to be read behind its name; undefined where nothing is. */
export function proxyProblem(address: string): string | undefined {
  const text = withScheme(address);
  if (hasBareSpecials(text)) {
    return 'holds a character in its user name or password that has to be percent-encoded: % is written %25, / is %2F, # is %23, ? is %3F, \\ is %5C and @ is %40';
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.hostname
    ? undefined
    : 'is not a proxy address; it looks like http://proxy.example.com:3128';
}

/** The password of a proxy address, as it is written and as it is meant, also where the address cannot be used. */
export function proxyPasswords(address: string): string[] {
  const [, , password = ''] = splitLogin(withScheme(address));
  const proxy = parseProxy(address);
  return [password, ...(proxy ? [proxy.password, decodeURIComponent(proxy.password)] : [])].filter(Boolean);
}

/** What a URL ends its host or its user with, or an escape that is none or no UTF-8. */
function hasBareSpecials(address: string): boolean {
  const [login = ''] = splitLogin(address);
  try {
    return /[/#?\\@]/.test(login) || decodeURIComponent(login) === undefined;
  } catch {
    return true;
  }
}

/** All before the last @, which ends user name and password however they are written; and both apart. */
function splitLogin(address: string): string[] {
  const login = /^[^:]+:\/\/(.*)@/s.exec(address)?.[1] ?? '';
  return [login, ...(/^([^:]*):?(.*)$/s.exec(login)?.slice(1) ?? [])];
}

function withScheme(address: string): string {
  const text = address.trim();
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
}

function variable(env: EnvironmentVariables, name: string): string | undefined {
  return [env[name], env[name.toUpperCase()]].map((value) => value?.trim()).find(Boolean);
}
