#!/usr/bin/env bash
# Versions: mailparser 3.14.2
# Expected: a mail whose Date the parser cannot read has no date, as a mail without a Date header has none, so that
#   nobody takes an invented moment for evidence.
# Seen: the date becomes the moment at which the mail is parsed, in "date" and in headers.get('date'). It happens with
#   dates that are valid (the zone "A" of RFC 5322 section 4.3) and with what mailers write in the user's own language.
#   The same old mail gets another date each time it is read.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" mailparser@3.14.2 ||
  stop 'mailparser 3.14.2 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import { simpleParser } from 'mailparser';

const headers = ['', 'Date: Tue, 3 Dec 2019 10:00:00 +0100', 'Date: Tue, 3 Dec 2019 10:00:00 A', 'Date: Di, 03 Dez 2019 10:00:00 +0100'];
for (const header of headers) {
  const before = Date.now();
  const mail = await simpleParser(`From: user@example.com\n${header && `${header}\n`}Subject: Invoice\n\nSee below.\n`);
  const now = mail.date instanceof Date && mail.date.getTime() >= before;
  console.log(`${header || 'no Date'} -> ${now ? 'the moment of parsing' : (mail.date?.toISOString() ?? 'none')}`);
}
JS
seen=$(node "$tmp/case.mjs")
printf 'Output:\n%s\n' "$seen"
[ "$seen" = 'no Date -> none
Date: Tue, 3 Dec 2019 10:00:00 +0100 -> 2019-12-03T09:00:00.000Z
Date: Tue, 3 Dec 2019 10:00:00 A -> the moment of parsing
Date: Di, 03 Dez 2019 10:00:00 +0100 -> the moment of parsing' ] || { echo 'The behaviour changed.'; exit 1; }
