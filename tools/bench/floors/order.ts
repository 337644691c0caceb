import { readFileSync } from 'node:fs';

/** What the connector gets on standard input, and so what the least scripts get, too. */
export interface Order {
  url: string;
  client_id: string;
  client_secret: string;
  scope: string[];
  path_parameters?: { id: number };
  options?: { fields?: string[] };
  json_body?: { id?: number; summary: string; third_party_id_string?: string; note?: { text: string } }[];
}

/** Reads standard input, in the quickest way there is. */
export function readOrder(): Order {
  return JSON.parse(readFileSync(0, 'utf8'));
}

/** The form that asks for a token. */
export function tokenForm({ client_id, client_secret, scope }: Order): string {
  const grant = { grant_type: 'client_credentials', client_id, client_secret, scope: scope.join(' ') };
  return new URLSearchParams(grant).toString();
}

/** The content type of that form, in case a client does not set it by itself. */
export const formType = { 'content-type': 'application/x-www-form-urlencoded' };

/** Prints one line and ends at once, as the connector does. */
export function finish(output: unknown): void {
  process.stdout.write(`::set-output ${JSON.stringify(output)}\n`, () => process.exit(0));
}
