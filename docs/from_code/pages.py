"""Which pages are written from the code, and where they lie."""

from collections.abc import Callable, Mapping
from pathlib import Path

from docs.from_code.commands_page import commands_page
from docs.from_code.endings_page import endings_page
from docs.from_code.events_page import SCHEMA_FILE, events_page, schema_text
from docs.from_code.settings_page import settings_page

FOLDER = Path(__file__).resolve().parents[1] / "reference"
PAGES: Mapping[str, Callable[[], str]] = {
    "settings.md": settings_page,
    "command-line.md": commands_page,
    "events.md": events_page,
    SCHEMA_FILE: schema_text,
    "exit-codes.md": endings_page,
}
