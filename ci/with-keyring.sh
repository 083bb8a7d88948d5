#!/bin/sh
# Runs a command beside a real Secret Service that is thrown away afterwards.
# It never touches the person's own keyring: data and runtime folders are new ones.
#
#     ci/with-keyring.sh COMMAND [ARG ...]
set -eu

room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
mkdir -m 700 "$room/data" "$room/run"
XDG_DATA_HOME="$room/data"
XDG_RUNTIME_DIR="$room/run"
export XDG_DATA_HOME XDG_RUNTIME_DIR

# Not `exec`: the folders are removed when the command is done. Its exit code is ours (set -e).
dbus-run-session -- sh -c '
    printf "throw-away\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null \
        && exec "$@"
' sh "$@"
