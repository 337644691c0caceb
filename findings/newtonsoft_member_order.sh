#!/usr/bin/env bash
# Versions: Newtonsoft.Json 6.0.8 (Debian 12, libnewtonsoft-json5.0-cil) with Mono 6.8
# Expected: the order of members in a JSON object says nothing (RFC 8259, section 4), so that an unknown member "$type" or
#   "$ref" is kept in the extension data, or ignored, wherever it stands.
# Seen: with the settings that the library has by default, such a member is data in second place and the reader's own in
#   first: "$type" and "$id" vanish, and "$ref" makes the whole object an error. JSON Schema, alerts in JSON-LD style and
#   exports of MongoDB have such members, and most serialisers write them first.

set -euo pipefail
stop() { echo "$1" >&2; exit 2; }
for tool in mcs mono; do
  command -v "$tool" >/dev/null || stop "$tool was not found: apt-get install mono-mcs mono-runtime on Debian 12."
done
library=/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll
[ -e "$library" ] || stop 'Newtonsoft.Json was not found: apt-get install libnewtonsoft-json5.0-cil on Debian 12.'
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
sed -n '2,/^$/s/^# \{0,1\}//p' "$0"

cp "$library" "$tmp"
cat >"$tmp/case.cs" <<'CS'
using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

class Ticket {
  public string summary = null;
  [JsonExtensionData] public IDictionary<string, JToken> rest = null;
}

class Case {
  static void Main() {
    foreach (var name in new[] { "$type", "$id", "$ref" }) {
      Show("{\"summary\":\"x\",\"" + name + "\":\"a\"}");
      Show("{\"" + name + "\":\"a\",\"summary\":\"x\"}");
    }
  }

  static void Show(string text) {
    try {
      Console.WriteLine(text + " -> " + JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Ticket>(text)));
    } catch (JsonSerializationException) {
      Console.WriteLine(text + " -> refused");
    }
  }
}
CS
mcs -nologo -warn:0 -r:"$tmp/Newtonsoft.Json.dll" -out:"$tmp/case.exe" "$tmp/case.cs"
seen=$(mono "$tmp/case.exe")
printf 'Output:\n%s\n' "$seen"
[ "$seen" = '{"summary":"x","$type":"a"} -> {"summary":"x","$type":"a"}
{"$type":"a","summary":"x"} -> {"summary":"x"}
{"summary":"x","$id":"a"} -> {"summary":"x","$id":"a"}
{"$id":"a","summary":"x"} -> {"summary":"x"}
{"summary":"x","$ref":"a"} -> {"summary":"x","$ref":"a"}
{"$ref":"a","summary":"x"} -> refused' ] || { echo 'The behaviour changed.'; exit 1; }
