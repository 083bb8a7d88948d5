"""One file to hand on: the pictures, a note beside each, a sheet and the data."""

import zipfile
from datetime import datetime
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.services.exporters import records
from pinagent_desktop.services.exporters.tables import csv_bytes, json_bytes
from pinagent_desktop.services.exporters.whole_export import Chosen, WholeExport

_FOLDER = "pictures"
_FIRST_YEAR = 1980  # the format knows nothing earlier


class BundleExporter(WholeExport):
    """A zip of pictures, each with a ``.json`` of its name; the same pins make the same bytes."""

    word = "zip"

    @override
    def fill(self, part: Path, chosen: Chosen) -> None:
        files: dict[str, str] = {}
        with zipfile.ZipFile(part, "x") as bundle:
            for pin, name, picture in chosen.named():
                time = pin.metadata.collected_at
                if picture is not None:
                    files[pin.id] = f"{_FOLDER}/{name}"
                    _add(bundle, files[pin.id], picture, time, packed=False)
                note = f"{_FOLDER}/{name.removesuffix('.jpg')}.json"
                _add(bundle, note, json_bytes(records.document(pin)), time)
            sheet = csv_bytes(chosen.pins, files)
            _add(bundle, "pins.csv", sheet, chosen.prompt.created_at)
            data = json_bytes(records.collection(chosen.prompt, chosen.pins))
            _add(bundle, "pins.json", data, chosen.prompt.created_at)


def _add(
    bundle: zipfile.ZipFile, name: str, data: bytes, time: datetime, *, packed: bool = True
) -> None:
    moment = (max(time.year, _FIRST_YEAR), *time.timetuple()[1:6])
    entry = zipfile.ZipInfo(name, date_time=moment)
    # A JPEG does not get any smaller.
    entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    entry.external_attr = 0o644 << 16
    bundle.writestr(entry, data)
