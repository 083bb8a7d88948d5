#!/bin/sh
# What the tests reach: all of the rules (domain) and of the run (application), and nine tenths of everything.
# Words go to pytest. Files of each process are joined; those of the app as a child are not counted.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
[ -x "$python" ] || python=.venv/Scripts/python.exe
python3 run.py test -n logical --cov --cov-report= -m 'not end2end and not slow and not live' "$@"
"$python" -m coverage report --fail-under=100 --show-missing --skip-covered \
    --include='pinagent_desktop/domain/*,pinagent_desktop/application/*'
"$python" -m coverage report --fail-under=90 --skip-covered
