"""Which packages of the system the shared libraries beside the app come from (Debian, Ubuntu)."""

import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from bundling.expressions import Unfit, chosen
from bundling.part import TEXTS, Part, known_licences

_LIBRARY_TEXTS = {"LGPL-2": ("LGPL-2.1.txt",), "GPL-3": ("GPL-3.0.txt",)}
"""What Debian's copyright files leave to its folder of common licences."""


class Packages(Protocol):
    """What the system knows of its packages."""

    def owner(self, file: Path) -> str | None:
        """Return the package that brought a file, or None."""

    def facts(self, package: str) -> tuple[str, Path]:
        """Return a package's version and the file with its copyright."""


class Dpkg:
    """The packages of the system on which the app is built."""

    def owner(self, file: Path) -> str | None:
        """Ask for the file also where it lay before ``/lib`` became a part of ``/usr``."""
        for path in (str(file), str(file).removeprefix("/usr")):
            found = _said("dpkg-query", "--search", path)
            if found:
                return found.partition(":")[0]
        return None

    def facts(self, package: str) -> tuple[str, Path]:
        """Return a package's version and the file with its copyright."""
        version = _said("dpkg-query", "--show", "--showformat", "${Version}\\n", package)
        return version.partition("\n")[0], Path("/usr/share/doc") / package / "copyright"


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def system_parts(libraries: Iterable[Path], packages: Packages) -> list[Part]:
    """Return the packages that libraries come from.

    Raises:
        Unfit: A library has no package, or one whose licence is not known or does not fit.
    """
    licences = known_licences()["system"]
    owners: dict[str, Path] = {}
    for library in sorted(libraries):
        owner = packages.owner(library)
        if owner is None:
            raise Unfit(
                f"{library} belongs to no package of this system, so nobody knows its licence. "
                f"Build on Debian or Ubuntu, with libraries of the system"
            )
        owners.setdefault(owner, library)
    return [_part(owner, library, licences, packages) for owner, library in owners.items()]


def _part(owner: str, library: Path, licences: Mapping[str, str], packages: Packages) -> Part:
    name = owner.removesuffix("t64")  # the same library, built for times after 2038
    if name not in licences:
        raise Unfit(
            f"The licence of {owner} ({library.name}) was never looked at. Read "
            f"/usr/share/doc/{owner}/copyright, then add it to [system] in "
            f"packaging/licences/known.toml, or leave the library out (pinagent.spec)"
        )
    licence = chosen(licences[name])
    version, text = packages.facts(owner)
    common = [
        TEXTS / file
        for start, files in _LIBRARY_TEXTS.items()
        if licence.startswith(start)
        for file in files
    ]
    return Part(
        name=owner,
        version=version,
        licence=licence,
        purl=f"pkg:deb/debian/{owner}@{version}",
        texts=(text, *common),
    )
