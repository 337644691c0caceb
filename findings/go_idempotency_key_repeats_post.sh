#!/usr/bin/env bash
# Versions: Go 1.19.8 (golang-go of Debian 12), net/http
# Expected: http.Client sends a POST once. A header that is meant for the server changes nothing about that: where the
#   server does not know "Idempotency-Key", adding it is harmless.
# Seen: the header's mere presence makes Go's transport take the POST for repeatable: a kept-alive connection that the
#   server closes after it has read the request makes Go send it again on a new one, without an error and without a word.
#   A server that ignores the header then has two tickets. Without the header the same call fails with EOF after one.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
command -v go >/dev/null || stop 'go was not found: apt-get install golang-go.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"

cat >"$tmp/main.go" <<'GO'
package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
)

var posts int32

// serve keeps connections alive, reads every request whole, and closes without a response after the first POST.
func serve(listener net.Listener) {
	for {
		connection, err := listener.Accept()
		if err != nil {
			return
		}
		go func() {
			defer connection.Close()
			reader := bufio.NewReader(connection)
			for {
				request, err := http.ReadRequest(reader)
				if err != nil {
					return
				}
				io.Copy(io.Discard, request.Body)
				if request.Method == "POST" && atomic.AddInt32(&posts, 1) == 1 {
					return
				}
				io.WriteString(connection, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
			}
		}()
	}
}

func create(key string) {
	atomic.StoreInt32(&posts, 0)
	listener, _ := net.Listen("tcp", "127.0.0.1:0")
	defer listener.Close()
	go serve(listener)
	client := &http.Client{Transport: &http.Transport{}}
	url := "http://" + listener.Addr().String()
	if response, err := client.Get(url); err == nil {
		io.Copy(io.Discard, response.Body)
		response.Body.Close()
	}
	request, _ := http.NewRequest("POST", url, strings.NewReader(`{"summary":"Alert 4711"}`))
	if key != "" {
		request.Header.Set("Idempotency-Key", key)
	}
	_, err := client.Do(request)
	fmt.Printf("key %q: error %v, POSTs received %d\n", key, err != nil, atomic.LoadInt32(&posts))
}

func main() {
	create("")
	create("alert-4711")
}
GO
seen=$(cd "$tmp" && GOCACHE="$tmp/cache" GO111MODULE=off go run main.go)
printf 'Output (%s):\n%s\n' "$(go version)" "$seen"
[ "$seen" = 'key "": error true, POSTs received 1
key "alert-4711": error false, POSTs received 2' ] || { echo 'The behaviour changed.'; exit 1; }
