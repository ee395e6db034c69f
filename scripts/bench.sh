#!/usr/bin/env bash
# bench.sh [--json]: installs what is missing, builds, and measures import, moving frame, picture, preparing and views of a whole
# city. Prints a table, or one JSON object a line (name, ours, peer, peer_name, ratio, unit). Real samples are measured where
# STADTBLICK_SHARED_DATA or ../shared/data holds them, the demo quarter and a made-up city of some 100 MB in one file everywhere;
# the whole city is that of the folder $STADTBLICK_CITY (prepared), its cold start compared with that of $STADTBLICK_SMALL_CITY, or
# one of 400,000 houses that is made up. Leave the machine alone meanwhile.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"
{
  enter_checkout "$0" "$@"
  build_preset release stadtblick_benches stadtblick
} >&2

samples=${STADTBLICK_SHARED_DATA:-../shared/data}
cities=()
for file in "$samples/munich-tum-lod2/TUM Munich.gml" "$samples/nrw-lod2/GML/LoD2_32_280_5659_1_NW.gml" data/demo/lod2.gml; do
  [ -f "$file" ] && cities+=("$file")
done
json=()
for file in "$samples/cityjson-specs/example-datasets/DenHaag/DenHaag_01/DenHaag/DenHaag_01.json" "$samples/cjio/delft.json" "$samples/cjdb/vienna.jsonl"; do
  [ -f "$file" ] && json+=("$file")
done
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
python3 scripts/make_city.py --buildings 5000 --tile 4000 -o "$made" >&2
cities+=("$made"/*.gml)
demo=(data/demo/*.gml data/demo/*.tif)

measure() {
  build/release/import_bench "${cities[@]}"
  build/release/cityjson_bench "${json[@]}"
  build/release/frame_bench "${demo[@]}"
  python3 tests/bench/prepare_bench.py build/release/stadtblick
  build/release/city_bench ${STADTBLICK_CITY:+"$STADTBLICK_CITY"} ${STADTBLICK_SMALL_CITY:+"$STADTBLICK_SMALL_CITY"}
}

if [ "${1:-}" = --json ]; then
  measure
else
  say "$(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2- | sed 's/^ //'), $(nproc) cores" >&2
  measure | python3 -c '
import json, sys
for line in sys.stdin:
    row = {"file": "", **json.loads(line)}
    text = "{name:30} {file:28} {ours:9.1f} {unit:5}".format(**row)
    if row["peer"] is not None:
        text += "{peer:9.1f}  {ratio:7.2f} x  {peer_name}".format(**row)
    print(text, flush=True)
'
fi
