#!/usr/bin/env bash
# Installs what is missing, builds, and opens the viewer on the demo quarter. Without a display it writes the
# picture demo.png instead.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"
enter_checkout "$0" "$@"

build_preset release stadtblick stadtblick_messages

program=build/release/stadtblick
quarter=(data/demo/*.gml data/demo/*.tif)
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Opening the viewer on the demo quarter"
  status=0
  "$program" view "${quarter[@]}" || status=$?
  # 3: the display named by the environment could not be used.
  [ $status -eq 3 ] || exit $status
  say "The display cannot be used."
else
  say "There is no display here."
fi
say "Drawing the demo quarter into a picture instead"
"$program" render "${quarter[@]}" -o demo.png --size 1920x1080
say "Wrote $PWD/demo.png"
