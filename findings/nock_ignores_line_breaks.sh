#!/usr/bin/env bash
# Versions: nock 14.0.17, node-fetch 3.3.2
# Expected: an interceptor for the body "line one<newline>line two" refuses a request whose body has no line break:
#   a test that names the body proves that this body was sent.
# Seen: nock takes line breaks out of both texts before it compares them, so that a client which loses every line break
#   of a note passes. A body given as an object is compared exactly; only bodies given as text are not.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" nock@14.0.17 node-fetch@3.3.2 ||
  stop 'nock 14.0.17 and node-fetch 3.3.2 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import nock from 'nock';
import fetch from 'node-fetch';

nock.disableNetConnect();
async function send(what, expected, headers, body) {
  nock('http://psa.example.com').post('/notes', expected).reply(201);
  const request = fetch('http://psa.example.com/notes', { method: 'POST', headers, body });
  console.log(`${what}: ${await request.then((response) => response.status, () => 'no match')}`);
  nock.cleanAll();
}
const text = { 'content-type': 'text/plain' };
const json = { 'content-type': 'application/json' };
await send('text, line break lost', 'line one\nline two', text, 'line oneline two');
await send('text, a space instead', 'line one\nline two', text, 'line one line two');
await send('object, line break lost', { note: 'line one\nline two' }, json, '{"note":"line oneline two"}');
JS
seen=$(node "$tmp/case.mjs")
printf 'Output:\n%s\n' "$seen"
[ "$seen" = 'text, line break lost: 201
text, a space instead: no match
object, line break lost: no match' ] || { echo 'The behaviour changed.'; exit 1; }
