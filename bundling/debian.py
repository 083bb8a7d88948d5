"""Makes the Debian package of the built folder.

No script of ours runs when it is installed or removed.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

from bundling.share import APP

CHECKOUT = Path(__file__).resolve().parents[1]
HOME = Path("usr/lib") / APP
DATA_PACKAGES = ("ca-certificates", "fontconfig-config", "libx11-data", "xkb-data")
"""What libraries inside the folder look up on the system: authorities, letters, keys."""
RECOMMENDED = (
    "chromium | google-chrome-stable | microsoft-edge-stable",
    "gnome-keyring | kwalletmanager | keepassxc",
    "default-dbus-session-bus | dbus-session-bus",
)
SUGGESTED = ("fonts-noto-cjk", "fonts-noto-color-emoji")
_DESCRIPTION = """\
find and grade Pinterest pictures for a brief
 Pinagent finds pictures on Pinterest for a prompt, with your own account and
 on your own computer. A vision model looks at each picture and grades it; you
 have the last word and take the approved ones away as a table, a page or a
 folder of pictures. Practice needs no account, no key and no internet.
 .
 It brings its own Python and Qt along, but no browser.
"""


@dataclass(frozen=True)
class Release:
    """Who hands on which version, for which computers."""

    version: str
    architecture: str
    """As ``dpkg --print-architecture`` says it."""
    maintainer: str
    """``Name <address>``."""
    when: datetime
    """All files carry this time, so that two builds of the same are the same."""


def built_package(folder: Path, depends: Sequence[str], release: Release, into: Path) -> Path:
    """Make ``<into>/pinagent-desktop_<version>_<architecture>.deb`` and return its path.

    Args:
        folder: What PyInstaller built.
        depends: Packages that the files of the folder ask for.
        release: What is made.
        into: An existing folder.
    """
    with tempfile.TemporaryDirectory(prefix="pinagent-deb-") as room:
        root = Path(room) / "root"
        shutil.copytree(folder, root / HOME, symlinks=True)
        _lay_out(root, release)
        files = _checked_files(root)
        control = root / "DEBIAN"
        control.mkdir()
        size = sum(one.lstat().st_size for one in files) // 1024
        (control / "control").write_text(control_text(release, depends, size), "utf-8")
        (control / "md5sums").write_text(sums(root, files), "utf-8")
        _make_equal(root, release.when)
        made = into / f"{APP}_{release.version}_{release.architecture}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, made],
            check=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(int(release.when.timestamp()))},
            stdout=subprocess.DEVNULL,
        )
        return made


def control_text(release: Release, depends: Sequence[str], size: int) -> str:
    """Return the package's description.

    Args:
        release: What is made.
        depends: Packages that the files of the folder ask for.
        size: In KiB, installed.
    """
    return (
        f"Package: {APP}\n"
        f"Version: {release.version}\n"
        f"Architecture: {release.architecture}\n"
        f"Maintainer: {release.maintainer}\n"
        f"Installed-Size: {size}\n"
        f"Depends: {', '.join([*depends, *DATA_PACKAGES])}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        f"Suggests: {', '.join(SUGGESTED)}\n"
        "Section: graphics\n"
        "Priority: optional\n"
        f"Description: {_DESCRIPTION}"
    )


def sums(root: Path, files: Sequence[Path]) -> str:
    """Return the sum of each file, as ``dpkg --verify`` reads them."""
    lines = (
        f"{hashlib.md5(one.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{one.relative_to(root).as_posix()}\n"
        for one in files
        if not one.is_symlink()
    )
    return "".join(lines)


def _lay_out(root: Path, release: Release) -> None:
    """Move what a desktop asks for to where it looks, and add the papers."""
    inside = root / HOME / "_internal"
    shutil.move(inside / "share", root / "usr/share")
    (root / "usr/bin").mkdir()
    (root / "usr/bin" / APP).symlink_to(f"../lib/{APP}/{APP}")
    papers = root / "usr/share/doc" / APP
    papers.mkdir(parents=True)
    (papers / "licences").symlink_to(f"../../../lib/{APP}/_internal/licences")
    shutil.copyfile(CHECKOUT / "packaging/copyright", papers / "copyright")
    news = gzip.compress(changelog(release).encode(), mtime=0)
    (papers / "changelog.gz").write_bytes(news)


def changelog(release: Release) -> str:
    """Return what Debian wants to know of this version; the news are in CHANGELOG.md."""
    return (
        f"{APP} ({release.version}) stable; urgency=medium\n\n"
        f"  * Release {release.version}; what is new stands in CHANGELOG.md.\n\n"
        f" -- {release.maintainer}  {format_datetime(release.when)}\n"
    )


def _checked_files(root: Path) -> list[Path]:
    return sorted(one for one in root.rglob("*") if one.is_symlink() or one.is_file())


def _make_equal(root: Path, when: datetime) -> None:
    """Give files the rights and the time that do not depend on who built them."""
    stamp = when.timestamp()
    for one in (root, *root.rglob("*")):
        if not one.is_symlink():
            is_program = one.is_dir() or one == root / HOME / APP or one.name == "node"
            one.chmod(0o755 if is_program else 0o644)
        os.utime(one, (stamp, stamp), follow_symlinks=False)
