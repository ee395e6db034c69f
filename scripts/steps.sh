# Steps that demo.sh, test.sh and bench.sh share; sourced, not run. Leaves the caller in the root of the checkout.

say() { printf '== %s\n' "$*"; }

# enter_checkout SCRIPT [ARGUMENT…]: goes to the checkout and installs what is missing. Where a user called SCRIPT
# through sudo in a checkout of their own, the rest runs as that user, so that no file in it ends up owned by root.
enter_checkout() {
  cd "$(dirname "${BASH_SOURCE[0]}")/.."
  ./scripts/install_dependencies.sh
  if [ "$(id -u)" -eq 0 ] && [ "${SUDO_UID:-0}" -ne 0 ] && [ "$(stat -c %u .)" = "$SUDO_UID" ]; then
    say "Going on as $SUDO_USER, who owns this checkout."
    local home
    home=$(getent passwd "$SUDO_USER" | cut -d: -f6)
    exec runuser -u "$SUDO_USER" -- env -u SUDO_UID HOME="$home" bash "$PWD/scripts/$(basename "$1")" "${@:2}"
  fi
}

# build_preset PRESET [TARGET…]: configures and builds; everything where no target is named.
build_preset() {
  local preset=$1
  shift
  say "Configuring preset $preset"
  cmake --preset "$preset" --log-level=WARNING >/dev/null
  say "Building preset $preset: ${*:-everything} (a first build takes some minutes, a later one seconds)"
  cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"}
}
