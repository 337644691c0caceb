#!/usr/bin/env bash
# Versions: python3-jira 3.4.1 (Debian 12)
# Expected: create_issue sends its POST once; a connection that is closed after the request was read ends in an error,
#   since the issue may have been saved.
# Seen: the client's session repeats every method after a lost connection, a POST like a GET, three times, and returns
#   the last issue as if it were the only one: here a server that saves each request and hangs up twice has three issues
#   for one call. (After a 503 it does not repeat.) The waits between the tries are cut short here.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
python=/usr/bin/python3
"$python" -c 'import jira; assert jira.__version__ == "3.4.1"' 2>/dev/null ||
  stop 'python3-jira 3.4.1 was not found: apt-get install python3-jira on Debian 12.'
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"

seen=$("$python" -W ignore - 2>/dev/null <<'PY'
import json
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from jira import JIRA

saved = []


class Tracker(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def respond(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.respond(200, {"id": "3", "key": "SOC-3", "fields": {}})

    def do_POST(self):
        saved.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        if len(saved) < 3:
            self.connection.shutdown(socket.SHUT_RDWR)
        else:
            self.respond(201, {"id": str(len(saved)), "key": f"SOC-{len(saved)}"})


server = ThreadingHTTPServer(("127.0.0.1", 0), Tracker)
threading.Thread(target=server.serve_forever, daemon=True).start()
time.sleep = lambda _: None
client = JIRA(f"http://127.0.0.1:{server.server_port}", basic_auth=("user", "not-a-real-password"), get_server_info=False)
issue = client.create_issue(project="SOC", summary="Alert 4711", issuetype={"name": "Task"}, prefetch=False)
print(f"one call of create_issue returned {issue}; the server saved {len(saved)} issues")
PY
)
printf 'Output:\n%s\n' "$seen"
[ "$seen" = 'one call of create_issue returned SOC-3; the server saved 3 issues' ] ||
  { echo 'The behaviour changed.'; exit 1; }
