#!/usr/bin/env bash
# Versions: Psych 4.0.3 with Ruby 3.1 (Debian 12, ruby)
# Expected: "ids: 27,31" is the text "27,31", as YAML 1.1 and 1.2 say (neither knows a comma in a number) and as PyYAML,
#   go-yaml, SnakeYAML and js-yaml read it.
# Seen: Psych takes the comma for a separator of thousands wherever it stands, and the two ids are the number 2731. A file
#   that Ruby reads and writes again asks for another ticket. "1,2,9" is 129; "27, 31" with a space stays text.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v ruby >/dev/null || stop 'ruby was not found: apt-get install ruby.'
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"

seen=$(ruby -ryaml -e '
  ["27,31", "1,2,9", "27, 31", "[27,31]", "\"27,31\""].each { |form| puts "ids: #{form} -> #{YAML.load("ids: #{form}")["ids"].inspect}" }')
printf 'Output (Psych %s):\n%s\n' "$(ruby -ryaml -e 'print Psych::VERSION')" "$seen"
[ "$seen" = 'ids: 27,31 -> 2731
ids: 1,2,9 -> 129
ids: 27, 31 -> "27, 31"
ids: [27,31] -> [27, 31]
ids: "27,31" -> "27,31"' ] || { echo 'The behaviour changed.'; exit 1; }
