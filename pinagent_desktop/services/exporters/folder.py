"""A folder of pictures with speaking names, and a sheet beside them."""

from contextlib import AbstractContextManager
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.services.exporters.atomic import whole_folder
from pinagent_desktop.services.exporters.file_names import file_name
from pinagent_desktop.services.exporters.tables import csv_bytes
from pinagent_desktop.services.exporters.whole_export import Chosen, WholeExport

SHEET = "pins.csv"


class FolderExporter(WholeExport):
    """Makes a new folder; one that holds something is never touched, but gets ours inside."""

    word = "folder"
    suffix = ""

    @override
    def place(self, to: Path, prompt: Prompt) -> Path:
        return _free(to, file_name(prompt.text, "pins"))

    @override
    def whole(self, to: Path) -> AbstractContextManager[Path]:
        return whole_folder(to)

    @override
    def fill(self, part: Path, chosen: Chosen) -> None:
        files: dict[str, str] = {}
        for pin, name, picture in chosen.named():
            if picture is not None:
                (part / name).write_bytes(picture)
                files[pin.id] = name
        (part / SHEET).write_bytes(csv_bytes(chosen.pins, files))


def _free(to: Path, name: str) -> Path:
    """Return the folder to make: ``to``, or a new one inside it where it holds something."""
    if not to.exists() or (to.is_dir() and not any(to.iterdir())):
        return to
    candidate, number = to / name, 1
    while candidate.exists():
        number += 1
        candidate = to / f"{name} ({number})"
    return candidate
