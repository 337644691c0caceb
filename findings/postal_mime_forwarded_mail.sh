#!/usr/bin/env bash
# Versions: postal-mime 2.7.6, mailparser 3.14.2
# Expected: a suspicious mail that a user forwards as an attachment (message/rfc822) stands in "attachments", so that it
#   can be kept as evidence with its headers.
# Seen: where the part has no Content-Disposition, which RFC 2183 leaves optional, postal-mime dissolves the forwarded
#   mail: its text is appended to the user's own words, its attachment becomes one of the user's mail, and its
#   headers (Received, Message-ID, Authentication-Results) are nowhere. mailparser keeps it in one piece;
#   postal-mime does so with forceRfc822Attachments, which is off unless asked for.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" postal-mime@2.7.6 mailparser@3.14.2 ||
  stop 'postal-mime 2.7.6 and mailparser 3.14.2 could not be installed.'

cat >"$tmp/mail.eml" <<'EML'
From: user@example.com
To: soc@example.com
Subject: Is this phishing?
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: text/plain

Please look at this.
--outer
Content-Type: message/rfc822

Received: from mail.example.net (192.0.2.7) by mx.example.com; Mon, 30 Nov 2026 09:00:01 +0000
Message-ID: <parcel-1@example.net>
From: sender@example.net
To: user@example.com
Subject: Your parcel
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=inner

--inner
Content-Type: text/plain

Your parcel is waiting.
--inner
Content-Type: application/pdf; name="parcel.pdf"
Content-Disposition: attachment; filename="parcel.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--inner--
--outer--
EML
cat >"$tmp/case.mjs" <<'JS'
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const raw = readFileSync(new URL('mail.eml', import.meta.url));
const texts = (_, value) =>
  value instanceof ArrayBuffer || value?.type === 'Buffer' ? String(Buffer.from(value.data ?? value)) : value;
const report = (parser, types, mail) => {
  const has = JSON.stringify(mail, texts).includes('parcel-1@') ? 'kept' : 'lost';
  console.log(`${parser}: attachments ${types.join(', ')}; Message-ID of the forwarded mail ${has}`);
};
const one = await simpleParser(raw);
report('mailparser', one.attachments.map((part) => part.contentType), one);
const other = await PostalMime.parse(raw);
report('postal-mime', other.attachments.map((part) => part.mimeType), other);
console.log(JSON.stringify(other.text.replace(/\s+/g, ' ').trim()));
JS
seen=$(node "$tmp/case.mjs")
printf 'Output:\n%s\n' "$seen"
[[ "$seen" == 'mailparser: attachments message/rfc822; Message-ID of the forwarded mail kept
postal-mime: attachments application/pdf; Message-ID of the forwarded mail lost
"Please look at this. '*'Your parcel is waiting."' ]] || { echo 'The behaviour changed.'; exit 1; }
