#!/usr/bin/env bash
# Versions: node-fetch 3.3.2, and the fetch built into Node.js 20.20 and 24.21
# Expected: a compressed response that ends in the middle of the gzip stream (no trailer with checksum and length) is
#   an error, as it is for zlib's own gunzip, however cleanly the connection or the last chunk ended.
# Seen: both fetches resolve with the part that could be decompressed, and say nothing. A list in lines (NDJSON, CSV)
#   that a gateway cut off and closed cleanly arrives silently short.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" node-fetch@3.3.2 ||
  stop 'node-fetch 3.3.2 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import { createServer } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import nodeFetch from 'node-fetch';

const rows = Array.from({ length: 2000 }, (_, id) => JSON.stringify({ id, summary: `Alert ${(id * 7919) % 1000}` }));
const whole = gzipSync(rows.join('\n'));
const half = whole.subarray(0, whole.length / 2);
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/x-ndjson' });
  response.end(half);
});
async function read(name, fetch) {
  const outcome = await fetch(`http://127.0.0.1:${server.address().port}`).then((response) => response.text()).then(
    (text) => (text.split('\n').length < rows.length ? 'part of the rows, no error' : 'all rows'),
    (error) => `error: ${error.message}`,
  );
  console.log(`${name}: ${outcome}`);
}
server.listen(0, '127.0.0.1', async () => {
  try {
    gunzipSync(half);
  } catch (error) {
    console.log(`zlib: error: ${error.message}`);
  }
  await read('node-fetch', nodeFetch);
  await read('built-in fetch', fetch);
  server.close();
});
JS
seen=$(node "$tmp/case.mjs")
printf 'Output (Node.js %s):\n%s\n' "$(node --version)" "$seen"
[ "$seen" = 'zlib: error: unexpected end of file
node-fetch: part of the rows, no error
built-in fetch: part of the rows, no error' ] || { echo 'The behaviour changed.'; exit 1; }
