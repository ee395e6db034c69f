#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests: the unit tests of the rooms that need no graphics under
# AddressSanitizer and UndefinedBehaviorSanitizer, then the whole suite. Ends nonzero when anything failed.
#
# --with-cesium installs Chromium, Node.js and npm too, and npm packages from its registry, so that 3D Tiles are tested against
# other people's programs: some three minutes more on a fresh machine. Without it those two tests (e2e.tiles3d, e2e.foreign_tiles)
# run where the programs are there, and are skipped where they are not.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"
case "${1:-}" in
  "" | --with-cesium) ;;
  *)
    echo "usage: test.sh [--with-cesium]" >&2
    exit 2
    ;;
esac
enter_checkout "$0" "$@"
if [ "${1:-}" = --with-cesium ]; then ./scripts/install_dependencies.sh --with-cesium; fi

build_preset release
build_preset asan unit_tests

failed=0
say "Unit tests with sanitizers"
ctest --preset asan --parallel 2 || failed=1
say "All tests"
ctest --preset release --parallel 2 || failed=1

[ $failed -eq 0 ] || say "Some tests failed; the ones above with sanitizers count too." >&2
exit $failed
