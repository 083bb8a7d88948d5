"""What a copy lacks, compared with the data as it is: two files, read only, side by side."""

import sqlite3
from contextlib import closing
from pathlib import Path

from pinagent_desktop.domain.recovery import Missing
from pinagent_desktop.services.storage.errors import translated
from pinagent_desktop.services.storage.inspection import address_to_read
from pinagent_desktop.services.storage.schema import PINS, PROMPTS, SESSIONS

_TEXTS = (
    "SELECT json_extract(now.data, '$.text') FROM now.{0} AS now "
    "WHERE now._id NOT IN (SELECT _id FROM main.{0}) "
    "ORDER BY json_extract(now.data, '$.created_at') DESC"
)
_MORE = "SELECT count(*) FROM now.{0} WHERE _id NOT IN (SELECT _id FROM main.{0})"
_CHANGED = (
    "SELECT count(*) FROM now.{0} AS now JOIN main.{0} AS past USING (_id) "
    "WHERE now.data IS NOT past.data AND "
    "(json_extract(now.data, '$.status') IS NOT json_extract(past.data, '$.status') OR "
    "json_extract(now.data, '$.human_status') IS NOT json_extract(past.data, '$.human_status'))"
)


def missing_in(copy: Path, present: Path) -> Missing:
    """Return what ``copy`` lacks; both are only read, and the present may be written meanwhile.

    Raises:
        StorageError: One of them cannot be read.
    """
    try:
        with closing(sqlite3.connect(address_to_read(copy), uri=True)) as database:
            database.execute("ATTACH ? AS now", (f"{present.absolute().as_uri()}?mode=ro",))
            database.execute("BEGIN")  # one instant of the present for all four questions
            return Missing(
                prompts=tuple(row[0] for row in database.execute(_TEXTS.format(PROMPTS))),
                runs=_number(database, _MORE.format(SESSIONS)),
                pins=_number(database, _MORE.format(PINS)),
                changed_pins=_number(database, _CHANGED.format(PINS)),
            )
    except sqlite3.Error as error:
        raise translated(error) from error


def _number(database: sqlite3.Connection, question: str) -> int:
    return int(database.execute(question).fetchone()[0])
