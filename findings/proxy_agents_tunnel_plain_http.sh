#!/usr/bin/env bash
# Versions: undici 6.29.1, hpagent 1.2.0, curl
# Expected: a request to an http:// address through an HTTP proxy is sent to the proxy in absolute form
#   ("GET http://host/path"), as curl does.
# Seen: undici's ProxyAgent and hpagent's HttpProxyAgent, the one of its two classes that is meant for http://, both ask
#   for a tunnel to port 80 ("CONNECT host:80"). Squid's stock configuration allows CONNECT to port 443 alone and
#   refuses. The same clients work for https:// addresses, so that the proxy looks healthy.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v npm >/dev/null || stop 'npm was not found: install Node.js 20.19 or newer.'
command -v curl >/dev/null || stop 'curl was not found: install the package curl.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
npm install --no-save --ignore-scripts --no-audit --no-fund --silent --prefix "$tmp" undici@6.29.1 hpagent@1.2.0 ||
  stop 'undici 6.29.1 and hpagent 1.2.0 could not be installed.'

cat >"$tmp/case.mjs" <<'JS'
import { execFile } from 'node:child_process';
import http from 'node:http';
import net from 'node:net';
import { promisify } from 'node:util';
import { HttpProxyAgent } from 'hpagent';
import { fetch, ProxyAgent } from 'undici';

let client;
const proxy = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', (head) => {
    console.log(`${client}: ${head.toString().split('\r\n')[0]}`);
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
  });
});
proxy.listen(0, '127.0.0.1', async () => {
  const url = 'http://psa.example.com/api/Status';
  const address = `http://127.0.0.1:${proxy.address().port}`;
  client = 'curl';
  await promisify(execFile)('curl', ['-s', '--noproxy', '', '-x', address, url]);
  client = 'hpagent';
  await new Promise((resolve) => {
    http.get(url, { agent: new HttpProxyAgent({ proxy: address }) }).on('error', resolve);
  });
  client = 'undici';
  await fetch(url, { dispatcher: new ProxyAgent(address) }).catch(() => {});
  proxy.close();
});
JS
seen=$(node "$tmp/case.mjs")
printf 'Output:\n%s\n' "$seen"
[ "$seen" = 'curl: GET http://psa.example.com/api/Status HTTP/1.1
hpagent: CONNECT psa.example.com:80 HTTP/1.1
undici: CONNECT psa.example.com:80 HTTP/1.1' ] || { echo 'The behaviour changed.'; exit 1; }
