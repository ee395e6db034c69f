#!/usr/bin/env bash
# Installs what scripts/dependencies.txt lists and this machine lacks. Debian 12; as root or with sudo.
#
# --with-cesium: also Chromium, Node.js and npm, where there is no such program (440 packages, 160 MB to fetch).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

mapfile -t wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' "$here/dependencies.txt" | grep -v '^$')
if [ "${1:-}" = --with-cesium ]; then
  for program in chromium:chromium node:nodejs npm:npm; do
    command -v "${program%:*}" >/dev/null || wanted+=("${program#*:}")
  done
fi
missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
  echo "== All ${#wanted[@]} Debian packages are installed."
  exit 0
fi

if [ "$(id -u)" -eq 0 ]; then
  as_root=()
elif command -v sudo >/dev/null; then
  as_root=(sudo)
else
  echo "These Debian packages are missing, and installing them needs root: run this as root or install sudo." >&2
  printf '  %s\n' "${missing[@]}" >&2
  exit 3
fi
echo "== Installing ${#missing[@]} Debian packages: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
echo "== Installed."
