import http from 'node:http';
import https from 'node:https';
import fetch from 'node-fetch';
import { formType, type Order, tokenForm } from './order';

/** Sends one request with the token and parses the answer. */
export type Send<Answer> = (method: string, path: string, body?: object) => Promise<Answer>;

/** Fetches a token by node-fetch over a connection that is kept, and sends what follows over the same one. */
export async function signIn<Answer>(order: Order): Promise<Send<Answer>> {
  const agent = order.url.startsWith('https:')
    ? new https.Agent({ keepAlive: true, rejectUnauthorized: false })
    : new http.Agent({ keepAlive: true });
  const signedIn = await fetch(`${order.url}/auth/token`, {
    method: 'POST',
    agent,
    headers: formType,
    body: tokenForm(order),
  });
  const { access_token }: { access_token: string } = JSON.parse(await signedIn.text());
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
  return async (method, path, body) => {
    const url = `${order.url}${path}`;
    const sent = body ? { body: JSON.stringify(body) } : {};
    return JSON.parse(await (await fetch(url, { method, agent, headers, ...sent })).text());
  };
}
