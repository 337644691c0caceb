#!/usr/bin/env bash
# Versions: skopeo 1.9.3 and buildah 1.28.2 (Debian 12), which podman 4.3.1 shares the reader with
# Expected: a docker-archive packed with gzip (image.tar.gz) is read as the plain one is, since the reader detects
#   compression, and does so for bzip2, xz and zstd.
# Seen: of the four only gzip fails, with "unexpected EOF" or "invalid tar header", though gzip -t finds the file sound;
#   podman load says the same. The cause lies in the gzip reader compiled in (pgzip 1.2.5): its WriteTo after a first
#   Read of 8 bytes drops the rest of the block without an error. "gunzip" before loading helps.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
for tool in skopeo buildah gzip bzip2 xz zstd; do
  command -v "$tool" >/dev/null || stop "$tool was not found: apt-get install skopeo buildah bzip2 xz-utils zstd on Debian 12."
done
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"

storage=(--root "$tmp/root" --runroot "$tmp/run" --storage-driver vfs)
container=$(buildah "${storage[@]}" from scratch)
buildah "${storage[@]}" config --label purpose=finding "$container"
image=$(buildah "${storage[@]}" commit -q "$container" finding:1)
buildah "${storage[@]}" push -q "$image" "docker-archive:$tmp/image.tar:finding:1"
cd "$tmp"
gzip -k image.tar && bzip2 -k image.tar && xz -k image.tar && zstd -q image.tar
gzip -t image.tar.gz

seen=$(for file in image.tar image.tar.bz2 image.tar.xz image.tar.zst image.tar.gz; do
  if skopeo inspect "docker-archive:$file" >inspected 2>&1; then echo "$file: read"; else
    echo "$file: $(grep -oE 'unexpected EOF|invalid tar header' inspected | head -1)"
  fi
done)
printf 'Output (%s):\n%s\n' "$(skopeo --version)" "$seen"
[[ "$seen" == 'image.tar: read
image.tar.bz2: read
image.tar.xz: read
image.tar.zst: read
image.tar.gz: '[ui]* ]] || { echo 'The behaviour changed.'; exit 1; }
