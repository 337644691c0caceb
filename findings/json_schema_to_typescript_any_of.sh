#!/usr/bin/env bash
# Versions: json-schema-to-typescript 15.0.4, ajv 8.20.0
# Expected: "properties" beside "anyOf: [{required: ['id']}, {required: ['name']}]" (at least one of both) keep their
#   types wherever the schema stands: a number in "name" does not compile, just as ajv refuses it.
# Seen: at the top of a schema they keep them; as a member of another object, or as items of a list, every property
#   vanishes and the type takes any object. Nothing is reported: code loses its types on the day somebody adds "one of
#   these is required".

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" \
  json-schema-to-typescript@15.0.4 ajv@8.20.0 ||
  stop 'json-schema-to-typescript 15.0.4 and ajv 8.20.0 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import Ajv from 'ajv';
import { compile } from 'json-schema-to-typescript';

const properties = { id: { type: 'integer' }, name: { type: 'string' } };
const plain = { type: 'object', properties, additionalProperties: false };
const eitherOne = { ...plain, anyOf: [{ required: ['id'] }, { required: ['name'] }] };
const within = (ticket) => ({ type: 'object', properties: { ticket }, additionalProperties: false });
const validate = new Ajv.default({ strictRequired: false }).compile(eitherOne);
console.log(`ajv takes {"name":5}: ${validate({ name: 5 })}`);
for (const [name, schema] of Object.entries({ Top: eitherOne, Plain: within(plain), Within: within(eitherOne) })) {
  const text = await compile(structuredClone(schema), name, { bannerComment: '', format: false });
  console.log(text.replace(/\s+/g, ' ').trim());
}
JS
seen=$(node "$tmp/case.mjs")
printf 'Output:\n%s\n' "$seen"
[ "$seen" = 'ajv takes {"name":5}: false
export type Top = ({ [k: string]: unknown } & { id?: number name?: string })
export interface Plain { ticket?: { id?: number name?: string } }
export interface Within { ticket?: { [k: string]: unknown } }' ] || { echo 'The behaviour changed.'; exit 1; }
