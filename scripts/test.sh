#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests: the unit tests of the rooms that need no graphics under
# AddressSanitizer and UndefinedBehaviorSanitizer, then the whole suite. Ends nonzero when anything failed.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/steps.sh"
enter_checkout "$0" "$@"

build_preset release
build_preset asan unit_tests

failed=0
say "Unit tests with sanitizers"
ctest --preset asan --parallel 2 || failed=1
say "All tests"
ctest --preset release --parallel 2 || failed=1

[ $failed -eq 0 ] || say "Some tests failed; the ones above with sanitizers count too." >&2
exit $failed
