"""Which shared libraries the built folder asks the system for, and the Debian packages of them."""

import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bundling.expressions import Unfit

PACKAGE_OF: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libatomic.so.1": "libatomic1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
"""What has to be the system's own: its graphics and its screen, and what node asks for."""

_OF_LIBC = re.compile(r"(ld-linux-.*|lib(c|dl|m|pthread|resolv|rt|util))\.so\.\d+")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_MAGIC = b"\x7fELF"


@dataclass(frozen=True)
class Wanted:
    """What files ask for when they are loaded."""

    libraries: frozenset[str]
    glibc: tuple[int, int]
    """The newest version of the C library that a file was made for."""


def wanted_outside(folder: Path) -> Wanted:
    """Read all programs and libraries below a folder (with binutils' ``objdump``)."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    binaries = [one for one in files if not one.is_symlink() and _is_elf(one)]
    said = subprocess.run(
        ["objdump", "--private-headers", *binaries], capture_output=True, text=True, check=True
    )
    return read(said.stdout, {one.name for one in files})


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(_MAGIC)) == _MAGIC


def read(dump: str, inside: Iterable[str]) -> Wanted:
    """Read what ``objdump`` says; libraries inside the folder are not asked for outside."""
    glibc = max(((int(a), int(b)) for a, b in _GLIBC.findall(dump)), default=(2, 0))
    return Wanted(frozenset(_NEEDED.findall(dump)) - frozenset(inside), glibc)


def packages_of(wanted: Wanted) -> list[str]:
    """Return the packages, as ``Depends`` has them.

    Raises:
        Unfit: A library is in no package that is known here.
    """
    named = {one for one in wanted.libraries if not _OF_LIBC.fullmatch(one)}
    if strangers := sorted(named - PACKAGE_OF.keys()):
        raise Unfit(
            f"The folder asks for {', '.join(strangers)}, which is neither inside nor in a package "
            f"that Depends names. Install it before the build, or name its package (PACKAGE_OF)"
        )
    major, minor = wanted.glibc
    return [f"libc6 (>= {major}.{minor})", *sorted(PACKAGE_OF[one] for one in named)]
