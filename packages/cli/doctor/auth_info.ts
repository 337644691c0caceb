import { type HttpResponse, isObject } from '../connector';

/** Where tokens are issued, as HaloPSA itself tells it. */
export interface AuthInfo {
  /** Without `/token` and an ending slash. */
  authUrl?: string;
  tenant?: string;
}

const longestTenant = 200;

/** Reads HaloPSA's account; undefined where it gives none, as servers did before it was added. */
export function readAuthInfo({ status, text }: HttpResponse): AuthInfo | undefined {
  const body = status === 200 ? parse(text) : undefined;
  if (!isObject(body)) {
    return undefined;
  }
  const authUrl = typeof body.auth_url === 'string' ? authServer(body.auth_url) : undefined;
  const tenant = tenantName(body.tenant_id);
  return authUrl === undefined && tenant === ''
    ? undefined
    : { ...(authUrl !== undefined && { authUrl }), ...(tenant && { tenant }) };
}

/** An address of the authorisation server as it is compared and shown; undefined where it is none. */
export function authServer(address: string): string | undefined {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return undefined;
  }
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/\/token$/i, '')
    .replace(/\/+$/, '');
  return `${url.origin}${path}`;
}

function tenantName(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.replace(/\s+/g, ' ').trim().slice(0, longestTenant);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
