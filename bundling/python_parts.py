"""Which installed Python packages the files of the app come from."""

import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

from bundling.part import TEXTS, Part, licence_of, normalised

_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_NEED = re.compile(r"^([A-Za-z0-9._-]+)")
_CARRIED_UNSEEN = ("pyinstaller", "pyinstaller-hooks-contrib")
"""The bootloader is the program's own file, the hooks run inside it: no collected file tells."""
_LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")


def python_parts(
    sources: Iterable[Path], installed: Iterable[Distribution] | None = None
) -> tuple[list[Part], set[Path]]:
    """Return the packages to which files belong, and the files that belong to none.

    Args:
        sources: Where each file of the app was taken from.
        installed: Packages to look through; those of this interpreter if not given.

    Raises:
        Unfit: A package has a licence that the app may not carry along, or none that is known.
    """
    left = {source.resolve() for source in sources}
    parts = []
    for distribution in distributions() if installed is None else installed:
        files = {Path(str(one.locate())).resolve() for one in distribution.files or ()}
        own = files & left
        left -= own
        if own or normalised(distribution.name) in _CARRIED_UNSEEN:
            parts.append(_part(distribution, own))
    return sorted(parts, key=lambda part: part.name), left


def _part(distribution: Distribution, own: set[Path]) -> Part:
    name = normalised(distribution.name)
    licence = licence_of(distribution)
    texts = tuple(_texts(distribution, own))
    if not texts and licence.startswith("LGPL-3"):
        texts = tuple(TEXTS / one for one in _LGPL)
    return Part(
        name=name,
        version=distribution.version,
        licence=licence,
        purl=f"pkg:pypi/{name}@{distribution.version}",
        texts=texts,
        needs=frozenset(_needs(distribution)),
    )


def _texts(distribution: Distribution, own: set[Path]) -> Iterator[Path]:
    """Yield what speaks of the package itself or lies beside what the app takes of it.

    Not of all it could bring: a font that is left out has a licence of its own.
    """
    for one in distribution.files or ():
        place = Path(str(one.locate()))
        is_text = one.suffix not in {".py", ".pyc", ".pyi", ".js", ".so"}
        about_all = one.parts[0].endswith(".dist-info")
        if is_text and _TEXT.search(one.name) and (about_all or place.resolve() in own):
            yield place


def _needs(distribution: Distribution) -> Iterator[str]:
    for line in distribution.requires or ():
        name = _NEED.match(line)
        if name is not None and "extra ==" not in line:
            yield normalised(name[1])


def python_itself(texts: Iterable[Path]) -> Part:
    """Return the interpreter and its standard library, with the files that hold its licence."""
    version = ".".join(map(str, sys.version_info[:3]))
    return Part(
        name="python",
        version=version,
        licence="PSF-2.0",
        purl=f"pkg:generic/python@{version}",
        texts=tuple(texts),
        kind="platform",
    )
