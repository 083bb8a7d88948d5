"""The Debian package: what it says of itself and where its files lie."""

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bundling.debian import Release, built_package, changelog, control_text

RELEASE = Release("0.1.0", "amd64", "Lena <lena@example.org>", datetime(2026, 11, 30, tzinfo=UTC))


def test_it_says_what_it_is_and_needs() -> None:
    text = control_text(RELEASE, ["libc6 (>= 2.36)", "libegl1"], 1234)
    fields = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)
    assert (fields["Package"], fields["Version"]) == ("pinagent-desktop", "0.1.0")
    assert fields["Depends"].startswith("libc6 (>= 2.36), libegl1, ca-certificates")
    assert fields["Recommends"].startswith("chromium | ")
    assert fields["Installed-Size"] == "1234"
    description = text.partition("Description: ")[2].splitlines()
    assert all(line.startswith(" ") for line in description[1:])


def test_its_news_are_dated_as_debian_wants_it() -> None:
    assert changelog(RELEASE).endswith(
        " -- Lena <lena@example.org>  Mon, 30 Nov 2026 00:00:00 +0000\n"
    )


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A small folder in the place of the built one."""
    folder = tmp_path / "pinagent-desktop"
    for place in ("_internal/share/applications/a.desktop", "_internal/licences/PARTS.txt"):
        (folder / place).parent.mkdir(parents=True)
        (folder / place).write_text("x" * 2000)
    (folder / "pinagent-desktop").write_text("program")
    (folder / "_internal/lib.so.1").symlink_to("lib.so")
    (folder / "_internal/lib.so").write_text("library")
    (folder / "_internal/lib.so").chmod(0o600)
    return folder


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg is not here")
def test_files_lie_where_a_desktop_looks_for_them_and_each_is_summed(
    built: Path, tmp_path: Path
) -> None:
    made = built_package(built, ["libc6"], RELEASE, tmp_path)
    assert made.name == "pinagent-desktop_0.1.0_amd64.deb"
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "--raw-extract", made, root], check=True)
    found = {one.relative_to(root).as_posix() for one in root.rglob("*") if not one.is_dir()}
    home, papers = "usr/lib/pinagent-desktop", "usr/share/doc/pinagent-desktop"
    assert found == {
        "DEBIAN/control",
        "DEBIAN/md5sums",
        "usr/bin/pinagent-desktop",
        "usr/share/applications/a.desktop",
        f"{home}/pinagent-desktop",
        f"{home}/_internal/lib.so",
        f"{home}/_internal/lib.so.1",
        f"{home}/_internal/licences/PARTS.txt",
        f"{papers}/changelog.gz",
        f"{papers}/copyright",
    }
    assert (root / papers / "licences/PARTS.txt").is_file()
    assert os.access(root / "usr/bin/pinagent-desktop", os.X_OK)
    assert (root / home / "_internal/lib.so").stat().st_mode & 0o777 == 0o644
    assert gzip.decompress((root / papers / "changelog.gz").read_bytes())
    check = ["md5sum", "--quiet", "--check", "DEBIAN/md5sums"]
    assert subprocess.run(check, cwd=root, check=False).returncode == 0
