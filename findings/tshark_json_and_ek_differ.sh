#!/usr/bin/env bash
# Versions: tshark 4.0.17 (Debian 12), with text2pcap
# Expected: "-T json" and "-T ek" are two layouts of the same values: the flag "don't fragment" and the time of a packet
#   read the same in both.
# Seen: json writes a flag as "1" or "0", ek as true or false; json writes frame.time for people, in the zone of the
#   machine ("Dec  1, 2026 …"), ek as RFC 3339 in UTC; ek joins the layer to each name again (ip_ip_flags_df). A playbook
#   that was made with one and gets the other finds "0", which JavaScript and Python take for true.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
for tool in tshark text2pcap node; do
  command -v "$tool" >/dev/null || stop "$tool was not found: apt-get install tshark on Debian 12, and Node.js."
done
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
cd "$tmp"

printf '10:00:00 0000 68 69\n' >packet.txt
text2pcap -q -t '%H:%M:%S ' -u 40000,514 packet.txt packet.pcap 2>/dev/null
cat >case.mjs <<'JS'
import { execFileSync } from 'node:child_process';

const read = (zone, ...options) => {
  const env = { ...process.env, TZ: zone, LC_ALL: 'C.UTF-8' };
  return execFileSync('tshark', ['-r', 'packet.pcap', ...options], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
};
const [packet] = JSON.parse(read('Asia/Tokyo', '-T', 'json'));
const { ip, frame } = packet._source.layers;
console.log(`json: df ${JSON.stringify(ip['ip.flags_tree']['ip.flags.df'])}, time ends with ${frame['frame.time'].split(' ').pop()}`);
const ek = JSON.parse(read('Asia/Tokyo', '-T', 'ek').trim().split('\n').pop()).layers;
console.log(`ek: df ${JSON.stringify(ek.ip.ip_ip_flags_df)}, time ends with ${ek.frame.frame_frame_time.slice(-1)}`);
JS
seen=$(node case.mjs)
printf 'Output (%s):\n%s\n' "$(tshark --version 2>/dev/null | head -1)" "$seen"
[ "$seen" = 'json: df "0", time ends with JST
ek: df false, time ends with Z' ] || { echo 'The behaviour changed.'; exit 1; }
