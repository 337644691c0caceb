import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A server of others that the tests know how to start; the name is that of its program in Debian. */
export type ServerName = 'nginx' | 'haproxy' | 'squid' | 'tinyproxy' | 'varnishd' | 'apache2' | 'stunnel4';

/** Servers live in sbin, which is not on the path of everybody. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The program of a server; undefined where it is not installed. */
export function programOf(name: ServerName): string | undefined {
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

const told = new Set<string>();

/** Tests that need these servers; skipped, with a line that says so, where one is missing. */
export function describeWith(servers: readonly ServerName[], title: string, tests: () => void): void {
  const missing = servers.filter((name) => programOf(name) === undefined);
  if (missing.length === 0) {
    describe(title, tests);
    return;
  }
  const obstacle = `${missing.join(' and ')} not installed`;
  if (!told.has(obstacle)) {
    told.add(obstacle);
    process.stderr.write(`Tests with real gateways are skipped: ${obstacle}.\n`);
  }
  describe.skip(`${title} (skipped: ${obstacle})`, tests);
}
