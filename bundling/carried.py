"""What the app carries along, told from where each of its files was taken from."""

import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path

from bundling.expressions import Unfit
from bundling.part import TEXTS, Part
from bundling.python_parts import python_itself, python_parts
from bundling.system_parts import Dpkg, system_parts

CHECKOUT = Path(__file__).resolve().parents[1]


def carried(sources: Iterable[Path], work: Path) -> list[Part]:
    """Return all parts of others, by name.

    Args:
        sources: Where each collected file was taken from.
        work: Where the build keeps what it made itself.

    Raises:
        Unfit: A file's licence is not known, or not one that the app may carry along.
    """
    parts, left = python_parts(sources)
    foreign = outside(left, (CHECKOUT, work.resolve()), python_folders())
    if foreign and not sys.platform.startswith("linux"):
        named = ", ".join(sorted(str(one) for one in foreign)[:3])
        raise Unfit(f"Nobody knows the licence of {named}. Leave it out (pinagent.spec)")
    parts += system_parts(foreign, Dpkg())
    parts += [python_itself(_texts_of_python()), *_inside_packages(), letters()]
    return sorted(parts, key=lambda part: part.name)


def outside(files: Iterable[Path], own: Iterable[Path], python: Iterable[Path]) -> set[Path]:
    """Return the files that are neither ours nor Python's.

    What lies in a folder of installed packages and belongs to none of them is nobody's we know,
    also where that folder is in the checkout.
    """
    return {
        file
        for file in files
        if "site-packages" in file.parts
        or not any(file.is_relative_to(folder) for folder in (*own, *python))
    }


def python_folders() -> tuple[Path, ...]:
    """Return where the interpreter lies; the system's own one shares its folder with all else."""
    base = Path(sys.base_prefix).resolve()
    library = Path(sysconfig.get_path("stdlib")).resolve()
    return (library,) if base == Path("/usr") else (base, library)


def _texts_of_python() -> list[Path]:
    """Return its own text; not each installation has it where Windows and Unix keep it."""
    folders = (Path(sys.base_prefix), Path(sysconfig.get_path("stdlib")))
    found = [one for folder in folders if (one := folder / "LICENSE.txt").is_file()]
    return found[:1] or [TEXTS / "PSF-2.0.txt"]


def _inside_packages() -> list[Part]:
    """Return the large programs of others that a Python package brings along."""
    qt = distribution("PySide6-Essentials").version
    driver = Path(str(distribution("playwright").locate_file("playwright/driver")))
    node = driver / ("node.exe" if sys.platform == "win32" else "node")
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True)
    version = said.stdout.strip().removeprefix("v")
    return [
        Part("node", version, "MIT", f"pkg:generic/node@{version}", (driver / "LICENSE",)),
        Part("qt", qt, "LGPL-3.0-only", f"pkg:generic/qt@{qt}", ()),
    ]


def letters() -> Part:
    """Return the font for exported pages."""
    text = CHECKOUT / "resources/fonts/LICENSE.txt"
    version = "2.37"
    purl = f"pkg:generic/dejavu-fonts@{version}"
    return Part("dejavu-fonts", version, "Bitstream-Vera", purl, (text,), kind="data")
