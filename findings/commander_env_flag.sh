#!/usr/bin/env bash
# Versions: commander 14.0.3
# Expected: DRY_RUN=false or DRY_RUN=0 in the environment leaves a switch off that is declared as
#   new Option('--dry-run').env('DRY_RUN'), as the words say and as an unset variable does.
# Seen: whatever the variable holds, even nothing (DRY_RUN=), turns the switch on; for a negative switch,
#   '--no-verify' with NO_VERIFY=false, it turns the check off. "Set to false" can't be written in a unit or compose file.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" commander@14.0.3 ||
  stop 'commander 14.0.3 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import { Command, Option } from 'commander';

const program = new Command()
  .addOption(new Option('--dry-run').env('DRY_RUN'))
  .addOption(new Option('--no-verify').env('NO_VERIFY'));
const { dryRun, verify } = program.parse([], { from: 'user' }).opts();
console.log(`dry run ${dryRun ?? 'off'}, verify ${verify}`);
JS
seen=$(for set in UNRELATED=1 DRY_RUN=false DRY_RUN=0 DRY_RUN= NO_VERIFY=false; do
  printf '%s: ' "$set"
  env -u DRY_RUN -u NO_VERIFY "$set" node "$tmp/case.mjs"
done)
printf 'Output:\n%s\n' "$seen"
[ "$seen" = 'UNRELATED=1: dry run off, verify true
DRY_RUN=false: dry run true, verify true
DRY_RUN=0: dry run true, verify true
DRY_RUN=: dry run true, verify true
NO_VERIFY=false: dry run off, verify false' ] || { echo 'The behaviour changed.'; exit 1; }
