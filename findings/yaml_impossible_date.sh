#!/usr/bin/env bash
# Versions: js-yaml 4.1.0, yaml 2.9.1 (schema yaml-1.1), PyYAML 6.0 (Debian 12, python3-yaml)
# Expected: a bare date that no calendar has ("2026-06-31", a slip of the keyboard) is refused, as PyYAML refuses it, or
#   stays the text that it is.
# Seen: js-yaml and yaml (in its 1.1 mode) move it on in silence: 31 June is 1 July, month 13 is the next year. A report
#   or a due date read from such a file is off by days, and nobody can see that the file never said so.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
python=/usr/bin/python3
"$python" -c 'import yaml' 2>/dev/null || stop 'PyYAML was not found: apt-get install python3-yaml on Debian 12.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" js-yaml@4.1.0 yaml@2.9.1 ||
  stop 'js-yaml 4.1.0 and yaml 2.9.1 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import jsYaml from 'js-yaml';
import { parse } from 'yaml';

for (const date of ['2026-06-31', '2026-13-45']) {
  const text = `due: ${date}`;
  const [one, other] = [jsYaml.load(text).due, parse(text, { version: '1.1' }).due];
  console.log(`${date}: js-yaml ${one.toISOString().slice(0, 10)}, yaml ${other.toISOString().slice(0, 10)}`);
}
JS
seen=$(
  node "$tmp/case.mjs"
  "$python" - <<'PY'
import yaml
try:
    print("2026-06-31: PyYAML", yaml.safe_load("due: 2026-06-31")["due"])
except ValueError as error:
    print("2026-06-31: PyYAML refuses:", error)
PY
)
printf 'Output:\n%s\n' "$seen"
[ "$seen" = '2026-06-31: js-yaml 2026-07-01, yaml 2026-07-01
2026-13-45: js-yaml 2027-02-14, yaml 2027-02-14
2026-06-31: PyYAML refuses: day is out of range for month' ] || { echo 'The behaviour changed.'; exit 1; }
