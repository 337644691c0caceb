"""Reads YAML documents with PyYAML's safe loader: a JSON list of texts in, a JSON list of tagged values out."""
import datetime
import json
import sys

import yaml


def tagged(value):
    if value is None:
        return {"null": True}
    if isinstance(value, bool):
        return {"truth": value}
    if isinstance(value, (int, float)):
        return {"number": repr(value)}
    if isinstance(value, (datetime.date, datetime.datetime)):
        return {"time": value.isoformat()}
    if isinstance(value, str):
        return {"text": value}
    if isinstance(value, list):
        return {"list": [tagged(item) for item in value]}
    if isinstance(value, dict):
        return {"map": [[tagged(key), tagged(item)] for key, item in value.items()]}
    return {"other": type(value).__name__}


def read(load, text):
    try:
        return tagged(load(text))
    except Exception as error:  # a refusal is what is asked for
        return {"refused": str(error).split("\n")[0]}


def main(version, load):
    if sys.argv[1:] == ["--version"]:
        print(version)
    else:
        json.dump([read(load, text) for text in json.load(sys.stdin)], sys.stdout)


if __name__ == "__main__":
    main(yaml.__version__, yaml.safe_load)
