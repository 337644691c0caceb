"""Reads YAML documents with ruamel.yaml (safe, pure): a JSON list of texts in, a JSON list of tagged values out."""
import sys
import warnings

import ruamel.yaml
from pyyaml import main

warnings.simplefilter("ignore")


def round_trip(text):
    """The text as ruamel writes it after it has read it for editing, its own purpose."""
    import io

    yaml = ruamel.yaml.YAML()
    out = io.StringIO()
    yaml.dump(yaml.load(text), out)
    return out.getvalue()


if __name__ == "__main__":
    if sys.argv[1:] == ["--round-trip"]:
        sys.stdout.write(round_trip(sys.stdin.read()))
    else:
        main(ruamel.yaml.__version__, lambda text: ruamel.yaml.YAML(typ="safe", pure=True).load(text))
