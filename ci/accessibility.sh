#!/bin/sh
# The window as a screen reader hears it, over the real bus: sh ci/accessibility.sh [DUMP]
# Needs Debian's xvfb, dbus, at-spi2-core and python3-pyatspi, and an environment in .venv (or PYTHON).
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
python=${PYTHON:-$here/.venv/bin/python}
dump=${1:-/dev/stdout}
PINAGENT_HOME=$(mktemp -d)
export PINAGENT_HOME
trap 'rm -rf "$PINAGENT_HOME"' EXIT
cd "$here"
"$python" -m pinagent_desktop practice --run "modern minimalist living room" --pins 12 > /dev/null
echo '{"last_pane": "gallery", "first_steps": false, "language": "en"}' > "$PINAGENT_HOME/settings.json"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
xvfb-run -a -s "-screen 0 1440x900x24" dbus-run-session -- sh -eu -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    launcher=$!
    "$1" -m pinagent_desktop &
    app=$!
    status=0
    /usr/bin/python3 ci/accessibility.py "$2" || status=$?
    kill "$app"
    wait "$app" || true  # it closes its data first, and needs the screen for that
    kill "$launcher"
    exit "$status"
' accessibility "$python" "$dump"
