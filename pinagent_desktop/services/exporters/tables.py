"""Pins as a sheet (CSV) and as data (JSON)."""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from typing_extensions import override

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.services.exporters import records
from pinagent_desktop.services.exporters.whole_export import Chosen, WholeExport

Cell = str | int | float | None
COLUMNS: Final[Mapping[str, Callable[[Pin], Cell]]] = {
    "status": lambda pin: pin.status.value,
    "decided_by": records.decided_by,
    "match_score": lambda pin: pin.match_score,
    "title": lambda pin: pin.title,
    "ai_explanation": lambda pin: pin.ai_explanation,
    "pin_url": lambda pin: pin.pin_url,
    "image_url": lambda pin: pin.image_url,
    "description": lambda pin: pin.description,
    "alt_text": lambda pin: pin.alt_text,
    "link": lambda pin: pin.link,
    "pinner": lambda pin: pin.pinner,
    "board": lambda pin: pin.board,
    "width": lambda pin: pin.width,
    "height": lambda pin: pin.height,
    "dominant_color": lambda pin: pin.dominant_color,
    "subject": lambda pin: records.grade(pin, "subject"),
    "style": lambda pin: records.grade(pin, "style"),
    "look_scores": lambda pin: ", ".join(map(str, pin.look_scores)),
    "problems": lambda pin: ", ".join(pin.problems),
    "pending_reason": lambda pin: pin.pending_reason.value if pin.pending_reason else None,
    "scorer": lambda pin: pin.scorer,
    "source": lambda pin: pin.source,
    "collected_at": lambda pin: pin.metadata.collected_at.isoformat(),
    "duplicate_of": lambda pin: pin.duplicate_of,
    "pinterest_id": lambda pin: pin.pinterest_id,
    "pin_id": lambda pin: pin.id,
}
# A sheet takes a cell that begins so for a formula; full-width forms count, and so does what
# stands behind spaces or quotes.
_FORMULA = frozenset("=+-@\t\r\uff1d\uff0b\uff0d\uff20")
_LEADING = " \u00a0\u3000'\"\n\ufeff"


class CsvExporter(WholeExport):
    """One row a pin, as RFC 4180 has it, with a mark that tells Excel it is UTF-8."""

    word = "csv"

    @override
    def fill(self, part: Path, chosen: Chosen) -> None:
        part.write_bytes(csv_bytes(chosen.pins))
        chosen.progress(len(chosen.pins), len(chosen.pins))


class JsonExporter(WholeExport):
    """The prompt, the counts and every pin, for other programs."""

    word = "json"

    @override
    def fill(self, part: Path, chosen: Chosen) -> None:
        part.write_bytes(json_bytes(records.collection(chosen.prompt, chosen.pins)))
        chosen.progress(len(chosen.pins), len(chosen.pins))


def csv_bytes(pins: Sequence[Pin], files: Mapping[str, str] | None = None) -> bytes:
    """Return the sheet.

    Args:
        pins: In the order of the rows.
        files: Names of exported pictures by pin id: then the first column names them.
    """
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, lineterminator="\r\n")
    first = [] if files is None else ["file"]
    writer.writerow([*first, *COLUMNS])
    for pin in pins:
        named = [] if files is None else [guarded(files.get(pin.id, ""))]
        writer.writerow([*named, *(guarded(cell(pin)) for cell in COLUMNS.values())])
    return sheet.getvalue().encode("utf-8-sig", errors="replace")


def json_bytes(value: object) -> bytes:
    """Return JSON as a person would like to read it."""
    return json.dumps(value, ensure_ascii=False, indent=2).encode(errors="replace") + b"\n"


def guarded(cell: Cell) -> Cell:
    """Return a cell that no sheet takes for a formula; numbers stay numbers."""
    if not isinstance(cell, str):
        return cell
    text = cell.replace("\0", "")
    rest = text.lstrip(_LEADING)
    return f"'{text}" if rest[:1] in _FORMULA and rest else text
