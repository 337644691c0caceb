#!/usr/bin/env bash
# Versions: @stoplight/prism-cli 5.16.0
# Expected: a mock server started with --errors refuses a body that lacks a required member and has one that the schema
#   forbids, whatever stands in the schema of an optional third member.
# Seen: where that third member is a nullable choice (OpenAPI 3.0's "nullable: true" with "enum: [low, high, null]", or
#   with "oneOf"), the whole body goes unchecked and any body gets its 201; where it is a nullable string, the same body
#   is refused with 422. Tests against such a mock prove nothing about the requests.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" @stoplight/prism-cli@5.16.0 ||
  stop '@stoplight/prism-cli 5.16.0 could not be installed.'

member() { # path, schema of the optional member
  printf '  %s:\n    post:\n      requestBody:\n        required: true\n        content:\n          application/json:\n' "$1"
  printf '            schema:\n              type: object\n              required: [summary]\n'
  printf '              additionalProperties: false\n              properties:\n'
  printf '                summary: {type: string}\n                impact: %s\n' "$2"
  printf "      responses: {'201': {description: Saved}}\n"
}
{
  printf "openapi: 3.0.3\ninfo: {title: Tickets, version: '1'}\npaths:\n"
  member /string '{type: string, nullable: true}'
  member /enum '{type: string, nullable: true, enum: [low, high, null]}'
  member /one_of '{nullable: true, oneOf: [{type: string}]}'
} >"$tmp/api.yaml"

port=$(node -e 'const s = require("node:net").createServer().listen(0, () => { console.log(s.address().port); s.close(); });')
node "$tmp/node_modules/@stoplight/prism-cli/dist/index.js" mock --errors --port "$port" "$tmp/api.yaml" >"$tmp/log" 2>&1 &
server=$!
for _ in $(seq 100); do grep -q 'is listening' "$tmp/log" && break; sleep 0.2; done

seen=$(for path in string enum one_of; do
  node -e '
    const [path, port] = process.argv.slice(1);
    const headers = { "content-type": "application/json" };
    fetch(`http://127.0.0.1:${port}/${path}`, { method: "POST", headers, body: `{"sumary":5}` })
      .then((response) => console.log(`/${path}: ${response.status}`));' "$path" "$port"
done)
printf 'Output:\n%s\n' "$seen"
[ "$seen" = '/string: 422
/enum: 201
/one_of: 201' ] || { echo 'The behaviour changed.'; exit 1; }
