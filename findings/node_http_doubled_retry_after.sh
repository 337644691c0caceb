#!/usr/bin/env bash
# Versions: node-fetch 3.3.2, and node:http of Node.js 20.20 and 24.21
# Expected: Retry-After twice in one response (the server's own, and one that the gateway in front adds) reads the same
#   through node:http and through node-fetch, which is built upon it.
# Seen: node:http keeps the first value and drops the second; node-fetch joins both to "30, 60", which is neither a
#   number of seconds nor a date. A client that tests for a number takes the header for absent and does not wait.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" node-fetch@3.3.2 ||
  stop 'node-fetch 3.3.2 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import { createServer, get } from 'node:http';
import fetch from 'node-fetch';

const server = createServer((_, response) => {
  response.writeHead(429, ['Retry-After', '30', 'Retry-After', '60']);
  response.end();
});
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const header = await new Promise((resolve) => {
    get(url, (response) => resolve(response.resume().headers['retry-after']));
  });
  const joined = (await fetch(url)).headers.get('retry-after');
  console.log(`node:http: ${JSON.stringify(header)}, as a number ${Number(header)}`);
  console.log(`node-fetch: ${JSON.stringify(joined)}, as a number ${Number(joined)}`);
  server.close();
});
JS
seen=$(node "$tmp/case.mjs")
printf 'Output (Node.js %s):\n%s\n' "$(node --version)" "$seen"
[ "$seen" = 'node:http: "30", as a number 30
node-fetch: "30, 60", as a number NaN' ] || { echo 'The behaviour changed.'; exit 1; }
