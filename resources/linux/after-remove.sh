#!/bin/sh
set -e

# deb says "remove" or "purge", rpm how many versions stay; an upgrade keeps the command.
case "$1" in
  remove | purge | 0) rm -f '/usr/bin/${executable}' ;;
esac

if command -v update-desktop-database >/dev/null 2>&1; then
  update-desktop-database /usr/share/applications || true
fi
