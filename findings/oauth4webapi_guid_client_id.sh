#!/usr/bin/env bash
# Versions: oauth4webapi 3.8.8
# Expected: a client ID that is a GUID reaches the token endpoint as it is, since neither letters, digits nor hyphens
#   need escaping in a form.
# Seen: ClientSecretBasic escapes every hyphen as %2D (and "_", "." as %5F, %2E) before it encodes the pair in Base64.
#   A server that does not undo form encoding in the Basic header knows no such client, and many servers hand out GUIDs.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" oauth4webapi@3.8.8 ||
  stop 'oauth4webapi 3.8.8 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import { createServer } from 'node:http';
import * as oauth from 'oauth4webapi';

const server = createServer((request, response) => {
  console.log(Buffer.from(request.headers.authorization.replace('Basic ', ''), 'base64').toString());
  response.setHeader('content-type', 'application/json');
  response.end('{"access_token":"t","token_type":"Bearer","expires_in":3600}');
});
server.listen(0, '127.0.0.1', async () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  await oauth.clientCredentialsGrantRequest(
    { issuer, token_endpoint: `${issuer}/auth/token` },
    { client_id: '11111111-2222-4333-8444-555555555555' },
    oauth.ClientSecretBasic('not-a-real_secret.0'),
    new URLSearchParams({ scope: 'all' }),
    { [oauth.allowInsecureRequests]: true },
  );
  server.close();
});
JS
seen=$(node "$tmp/case.mjs")
printf 'Output:\n%s\n' "$seen"
[ "$seen" = '11111111%2D2222%2D4333%2D8444%2D555555555555:not%2Da%2Dreal%5Fsecret%2E0' ] ||
  { echo 'The behaviour changed.'; exit 1; }
