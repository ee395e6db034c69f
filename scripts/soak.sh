#!/usr/bin/env bash
# soak.sh [SECONDS [FOLDER]]: flies through a prepared city, or a made-up one of 400,000 houses, for five minutes unless said
# otherwise, with little memory for tiles. Fails where memory goes over its budget or a frame waits for a tile to be read.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"
{
  enter_checkout "$0" "$@"
  build_preset release city_bench
} >&2
build/release/city_bench --flight "${1:-300}" "${2:-400000}"
