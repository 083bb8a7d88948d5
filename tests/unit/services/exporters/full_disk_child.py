"""Exports in every format to a disk that has no room: the pictures' folder, the disk.

Prints a line of JSON: for each format what was said, and what lies on the disk afterwards.
"""

import json
import sys
from pathlib import Path

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.ports.exporting import Exporter
from tests.builders import a_pin, a_prompt
from tests.unit.services.exporters.formats import EXPORTERS


def _said(exporter: Exporter, pictures: Path, target: Path) -> str:
    pins = [a_pin(number, picture_file="pr-1/aa.jpg") for number in range(1, 40)]
    try:
        exporter.write(a_prompt(), pins, pictures, target, lambda _done, _of: None)
    except StorageError as error:
        return error.detail
    return ""


def main() -> None:
    """Try each; the old export is put there again before."""
    pictures, disk = map(Path, sys.argv[1:])
    told = {}
    for maker in EXPORTERS:
        exporter: Exporter = (maker if callable(maker) else maker.values[0])()
        old = disk / "out"
        if exporter.ending:
            old.write_bytes(b"old")
        said = _said(exporter, pictures, old)
        kept = {path.name: path.read_bytes().decode() for path in disk.iterdir() if path.is_file()}
        told[exporter.format] = {"said": said, "files": kept, "count": len([*disk.iterdir()])}
        old.unlink(missing_ok=True)
    print(json.dumps(told))  # noqa: T201 - the report


if __name__ == "__main__":
    main()
