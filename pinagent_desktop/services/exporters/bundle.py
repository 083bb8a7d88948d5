"""One file to hand on: the pictures, a note beside each, a sheet and the data."""

import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.ports.exporting import Exporter
from pinagent_desktop.services.exporters import records
from pinagent_desktop.services.exporters.atomic import whole_file
from pinagent_desktop.services.exporters.own_pictures import picture_bytes, picture_names
from pinagent_desktop.services.exporters.tables import csv_bytes, json_bytes

_FOLDER = "pictures"
_FIRST_YEAR = 1980  # the format knows nothing earlier


class BundleExporter(Exporter):
    """A zip of pictures, each with a ``.json`` of its name; the same pins make the same bytes."""

    @property
    @override
    def format(self) -> str:
        return "zip"

    @override
    def write(
        self,
        prompt: Prompt,
        pins: Sequence[Pin],
        pictures: Path,
        to: Path,
        progress: Callable[[int, int], None],
    ) -> Path:
        files: dict[str, str] = {}
        with whole_file(to) as part, zipfile.ZipFile(part, "x") as bundle:
            for done, (pin, name) in enumerate(
                zip(pins, picture_names(pins), strict=True), start=1
            ):
                time = pin.metadata.collected_at
                picture = picture_bytes(pictures, pin)
                if picture is not None:
                    files[pin.id] = f"{_FOLDER}/{name}"
                    _add(bundle, files[pin.id], picture, time, packed=False)
                note = f"{_FOLDER}/{name.removesuffix('.jpg')}.json"
                _add(bundle, note, json_bytes(records.document(pin)), time)
                progress(done, len(pins))
            _add(bundle, "pins.csv", csv_bytes(pins, files), prompt.created_at)
            data = json_bytes(records.collection(prompt, pins))
            _add(bundle, "pins.json", data, prompt.created_at)
        return to


def _add(
    bundle: zipfile.ZipFile, name: str, data: bytes, time: datetime, *, packed: bool = True
) -> None:
    moment = (max(time.year, _FIRST_YEAR), *time.timetuple()[1:6])
    entry = zipfile.ZipInfo(name, date_time=moment)
    # A JPEG does not get any smaller.
    entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    entry.external_attr = 0o644 << 16
    bundle.writestr(entry, data)
