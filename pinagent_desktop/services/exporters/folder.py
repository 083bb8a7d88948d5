"""A folder of pictures with speaking names, and a sheet beside them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.ports.exporting import Exporter
from pinagent_desktop.services.exporters.atomic import whole_folder
from pinagent_desktop.services.exporters.file_names import file_name
from pinagent_desktop.services.exporters.own_pictures import picture_bytes, picture_names
from pinagent_desktop.services.exporters.tables import csv_bytes

SHEET = "pins.csv"


class FolderExporter(Exporter):
    """Makes a new folder; one that holds something is never touched, but gets ours inside."""

    @property
    @override
    def format(self) -> str:
        return "folder"

    @override
    def write(
        self,
        prompt: Prompt,
        pins: Sequence[Pin],
        pictures: Path,
        to: Path,
        progress: Callable[[int, int], None],
    ) -> Path:
        target = _free(to, file_name(prompt.text, "pins"))
        files: dict[str, str] = {}
        with whole_folder(target) as part:
            for done, (pin, name) in enumerate(
                zip(pins, picture_names(pins), strict=True), start=1
            ):
                picture = picture_bytes(pictures, pin)
                if picture is not None:
                    (part / name).write_bytes(picture)
                    files[pin.id] = name
                progress(done, len(pins))
            (part / SHEET).write_bytes(csv_bytes(pins, files))
        return target


def _free(to: Path, name: str) -> Path:
    """Return the folder to make: ``to``, or a new one inside it where it holds something."""
    if not to.exists() or (to.is_dir() and not any(to.iterdir())):
        return to
    candidate, number = to / name, 1
    while candidate.exists():
        number += 1
        candidate = to / f"{name} ({number})"
    return candidate
