"""The credits that the program shows with the quarter."""

import json

CREDITS = [{
    "files": ["*.gml", "terrain.tif", "orthophoto.tif"],
    "provider": "Stadtblick",
    "title": {"de": "Demo: erfundenes Quartier", "en": "Demo: invented quarter"},
    "licence": {"name": "CC0-1.0", "url": "https://creativecommons.org/publicdomain/zero/1.0/"},
    "datasetUrl": "data/demo",
    "changeNote": {"de": "frei erfunden, keine amtlichen Daten", "en": "invented, no official data"},
}]


def write_credits(path):
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        json.dump(CREDITS, out, ensure_ascii=False, indent=2)
        out.write("\n")
