#!/usr/bin/env bash
# Versions: hpagent 1.2.0
# Expected: a host that is an IPv6 address stands in brackets in the CONNECT request and its Host header
#   ("[2001:db8::10]:8443", RFC 9110 section 9.3.6 with RFC 3986 section 3.2.2), as curl writes it.
# Seen: HttpsProxyAgent writes "CONNECT 2001:db8::10:8443", where nobody can tell the port from the address. Proxies
#   refuse it as malformed or dial another address, and the error names the proxy's status alone.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" hpagent@1.2.0 ||
  stop 'hpagent 1.2.0 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import https from 'node:https';
import net from 'node:net';
import { HttpsProxyAgent } from 'hpagent';

const proxy = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', (head) => {
    const lines = head.toString().split('\r\n');
    console.log(lines[0]);
    console.log(lines.find((line) => line.toLowerCase().startsWith('host:')));
    socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
  });
});
proxy.listen(0, '127.0.0.1', () => {
  const agent = new HttpsProxyAgent({ proxy: `http://127.0.0.1:${proxy.address().port}` });
  https.get('https://[2001:db8::10]:8443/api/Status', { agent }).on('error', (error) => {
    console.log(`error: ${error.message}`);
    proxy.close();
  });
});
JS
seen=$(node "$tmp/case.mjs")
printf 'Output:\n%s\n' "$seen"
[[ "$seen" == 'CONNECT 2001:db8::10:8443 HTTP/1.1'* ]] || { echo 'The behaviour changed.'; exit 1; }
