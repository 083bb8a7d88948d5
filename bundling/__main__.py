"""Makes what is handed on of the folder that PyInstaller built, on Linux.

::

    python -m bundling deb        dist/pinagent-desktop_<version>_<architecture>.deb
    python -m bundling tar        dist/pinagent-desktop-<version>-linux-<architecture>.tar.gz
    python -m bundling depends    what the folder asks the system for

``DEBFULLNAME`` and ``DEBEMAIL`` name the maintainer, ``SOURCE_DATE_EPOCH`` the time of all files.
"""

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bundling.archive import built_archive
from bundling.debian import Release, built_package
from bundling.expressions import Unfit
from bundling.share import APP
from bundling.shared_libraries import packages_of, wanted_outside
from pinagent_desktop import __version__

LIMITS_MB = {"folder": 350, "archive": 140}
"""Larger ones are not handed on: see docs/benchmarks.md."""


def main(argv: Sequence[str] | None = None) -> int:
    """Make what the arguments name; 1 with a sentence where that cannot be."""
    asked = argparse.ArgumentParser(prog="python -m bundling", description=__doc__)
    asked.formatter_class = argparse.RawDescriptionHelpFormatter
    asked.add_argument("what", choices=("deb", "tar", "depends"))
    asked.add_argument("--folder", type=Path, default=Path("dist") / APP, help="what was built")
    asked.add_argument("--into", type=Path, default=Path("dist"), help="where the result goes")
    words = asked.parse_args(argv)
    if not (words.folder / "_internal").is_dir():
        print(f"{words.folder} is no built app. Build it first: pyinstaller pinagent.spec")
        return 1
    try:
        return _made(words.what, words.folder, words.into)
    except Unfit as problem:
        print(problem)
        return 1


def _made(what: str, folder: Path, into: Path) -> int:
    if what == "depends":
        print("\n".join(packages_of(wanted_outside(folder))))
        return 0
    size = size_in_mb(folder)
    print(f"{folder}: {size} MB (at most {LIMITS_MB['folder']})")
    if what == "deb":
        made = built_package(folder, packages_of(wanted_outside(folder)), _release(), into)
    else:
        name = f"{APP}-{__version__}-linux-{platform.machine()}"
        made = built_archive(folder, name, moment(os.environ), into)
    packed = made.stat().st_size >> 20
    print(f"{made}: {packed} MB (at most {LIMITS_MB['archive']})")
    return int(size > LIMITS_MB["folder"] or packed > LIMITS_MB["archive"])


def size_in_mb(folder: Path) -> int:
    """Return what the files of a folder hold, as `du --apparent-size -m` counts it."""
    files = (one for one in folder.rglob("*") if not one.is_symlink() and one.is_file())
    return sum(one.stat().st_size for one in files) >> 20


def _release() -> Release:
    said = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return Release(__version__, said.stdout.strip(), maintainer(os.environ), moment(os.environ))


def maintainer(variables: Mapping[str, str]) -> str:
    """Return who answers for the package, as Debian's own tools are told."""
    name = variables.get("DEBFULLNAME", "The Pinagent Desktop developers")
    return f"{name} <{variables.get('DEBEMAIL', 'developers@pinagent.invalid')}>"


def moment(variables: Mapping[str, str]) -> datetime:
    """Return the time that all files carry: the given one, or now."""
    given = variables.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
