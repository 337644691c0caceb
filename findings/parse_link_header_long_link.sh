#!/usr/bin/env bash
# Versions: parse-link-header 2.0.0
# Expected: a Link header with a long cursor gives its next page like a short one, or an error says that it is too long.
# Seen: from 2,001 characters on the parser returns null, just as it does where there is no Link header. A client that
#   pages "until there is no next" ends there with a list that is silently short. 2,000 characters are soon reached by
#   an opaque cursor, or by three links that each repeat a long query.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" parse-link-header@2.0.0 ||
  stop 'parse-link-header 2.0.0 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import parse from 'parse-link-header';

const linkOf = (characters) => {
  const link = '<https://psa.example.com/api/tickets?page=2&cursor=>; rel="next"';
  return link.replace('cursor=', `cursor=${'c'.repeat(characters - link.length)}`);
};
for (const characters of [200, 2000, 2001]) {
  const links = parse(linkOf(characters));
  console.log(`${characters} characters: ${links === null ? 'null' : `next is page ${links.next.page}`}`);
}
console.log(`no Link header: ${parse(undefined)}`);
JS
seen=$(node "$tmp/case.mjs")
printf 'Output:\n%s\n' "$seen"
[ "$seen" = '200 characters: next is page 2
2000 characters: next is page 2
2001 characters: null
no Link header: null' ] || { echo 'The behaviour changed.'; exit 1; }
