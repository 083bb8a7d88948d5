"""The archive: the same bytes whoever packs it, and programs that can be started."""

import tarfile
from datetime import UTC, datetime
from pathlib import Path

from bundling.archive import built_archive

WHEN = datetime(2026, 11, 30, tzinfo=UTC)


def test_all_lies_in_one_folder_with_rights_and_time_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "pinagent-desktop"
    (folder / "_internal").mkdir(parents=True, mode=0o700)
    (folder / "pinagent-desktop").write_text("program")
    (folder / "_internal/a.so").write_text("library")
    (folder / "_internal/b.so").symlink_to("a.so")
    made = built_archive(folder, "pinagent-desktop-0.1.0-linux-x86_64", WHEN, tmp_path)
    assert made.name == "pinagent-desktop-0.1.0-linux-x86_64.tar.gz"
    with tarfile.open(made) as archive:
        rights = {one.name.partition("/")[2]: one.mode for one in archive if not one.issym()}
        entries = archive.getmembers()
    assert rights == {
        "": 0o755,
        "_internal": 0o755,
        "_internal/a.so": 0o644,
        "pinagent-desktop": 0o755,
    }
    assert {one.name.partition("/")[0] for one in entries} == {made.name.removesuffix(".tar.gz")}
    assert {(one.uid, one.uname, one.mtime) for one in entries} == {(0, "root", WHEN.timestamp())}
