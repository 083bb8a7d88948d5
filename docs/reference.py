"""Write the pages of the reference that say what the code says.

    .venv/bin/python docs/reference.py

A unit test compares the committed pages with these, so run this after a change to a setting, a word
of the command line, an event or an error.
"""

# The checkout is not installed: its folder comes onto the path before anything of it is imported.
# ruff: noqa: E402

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from docs.from_code.commands_page import commands_page
from docs.from_code.endings_page import endings_page
from docs.from_code.events_page import SCHEMA_FILE, events_page, schema_text
from docs.from_code.settings_page import settings_page

FOLDER = ROOT / "docs" / "reference"
PAGES: Mapping[str, Callable[[], str]] = {
    "settings.md": settings_page,
    "command-line.md": commands_page,
    "events.md": events_page,
    SCHEMA_FILE: schema_text,
    "exit-codes.md": endings_page,
}


def main() -> None:
    """Write all of them."""
    FOLDER.mkdir(exist_ok=True)
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), encoding="utf-8", newline="\n")
        print(FOLDER / name)


if __name__ == "__main__":
    main()
