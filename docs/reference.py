"""Write the pages of the reference that say what the code says.

    .venv/bin/python docs/reference.py

A unit test compares the committed pages with these, so run this after a change to a setting, a word
of the command line, an event or an error.
"""

# The checkout is not installed: its folder comes onto the path before anything of it is imported.

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from docs.from_code.pages import FOLDER, PAGES


def main() -> None:
    """Write all of them."""
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), encoding="utf-8", newline="\n")
        print(FOLDER / name)


if __name__ == "__main__":
    main()
