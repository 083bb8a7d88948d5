"""The bill of materials: CycloneDX 1.6 for programs, one page and all texts for people."""

import json
import os
import shutil
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bundling.part import Part

APP = "pinagent-desktop"
_NAMESPACE = uuid.UUID("6f0b7a3e-6d2c-5b44-9a53-0d5c7b9a2f10")
_PREFACE = """\
What Pinagent Desktop carries along
===================================

Pinagent Desktop itself is under the MIT licence (the file LICENSE). It carries these parts, each
unchanged and under its own licence; the texts lie in the folders beside this page. sbom.cdx.json
says the same for programs (CycloneDX 1.6).

Qt and Qt for Python (pyside6-essentials, shiboken6) are used under the GNU Lesser General Public
License, version 3. They are files of their own in this folder: you may exchange them for versions
that you changed yourself. Their sources: https://download.qt.io/official_releases/QtForPython/
and https://download.qt.io/official_releases/qt/. Libraries under the LGPL 2 or 2.1 likewise; their
sources are those of the Debian packages named here: https://sources.debian.org/.

"""


def written_bill(parts: Sequence[Part], version: str, folder: Path) -> list[Path]:
    """Write bill, page and texts; return all files.

    Args:
        parts: What the app carries along.
        version: The app's own.
        folder: Emptied first.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    bill = json.dumps(bill_of_materials(parts, version), indent=1, ensure_ascii=False)
    (folder / "sbom.cdx.json").write_text(bill + "\n", "utf-8", newline="\n")
    (folder / "PARTS.txt").write_text(page(parts), "utf-8", newline="\n")
    for part in parts:
        for number, text in enumerate(part.texts):
            target = folder / part.name / (f"{number}-{text.name}" if number else text.name)
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(text, target)
    return sorted(one for one in folder.rglob("*") if one.is_file())


def page(parts: Sequence[Part]) -> str:
    """Return what a person reads."""
    width = max((len(f"{part.name} {part.version}") for part in parts), default=0)
    lines = [f"{f'{part.name} {part.version}':{width}}  {part.licence}" for part in parts]
    return _PREFACE + "\n".join(lines) + "\n"


def bill_of_materials(parts: Sequence[Part], version: str) -> dict[str, Any]:
    """Return the CycloneDX document; the same parts give the same serial number."""
    app = f"pkg:generic/{APP}@{version}"
    names = {part.name: part.reference for part in parts}
    asked_for = {need for part in parts for need in part.needs}
    edges = {app: [part.reference for part in parts if part.name not in asked_for]}
    for part in parts:
        edges[part.reference] = sorted(names[need] for need in part.needs if need in names)
    serial = uuid.uuid5(_NAMESPACE, "\n".join([app, *(part.purl for part in parts)]))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": _now().isoformat(timespec="seconds"),
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": app,
                "name": APP,
                "version": version,
                "purl": app,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": [_component(part) for part in parts],
        "dependencies": [{"ref": one, "dependsOn": on} for one, on in edges.items()],
    }


def _component(part: Part) -> dict[str, Any]:
    return {
        "type": part.kind,
        "bom-ref": part.reference,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
        "licenses": [{"expression": part.licence, "acknowledgement": "concluded"}],
    }


def _now() -> datetime:
    """Return the time of the build, or the one that a repeatable build was given."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)
