"""Makes the archive of the built folder, for systems that have no package of ours."""

import tarfile
from datetime import datetime
from pathlib import Path

from bundling.share import APP


def built_archive(folder: Path, name: str, when: datetime, into: Path) -> Path:
    """Make ``<into>/<name>.tar.gz``, with all below a folder called ``name``.

    Args:
        folder: What PyInstaller built.
        name: Program, version and system.
        when: All files carry this time.
        into: An existing folder.
    """
    made = into / f"{name}.tar.gz"

    def equal(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        """Leave out who built it."""
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = int(when.timestamp())
        is_program = entry.isdir() or Path(entry.name).name in {APP, "node"}
        entry.mode = 0o755 if is_program else 0o644
        return entry

    with tarfile.open(made, "w:gz", compresslevel=9) as archive:
        archive.add(folder, arcname=name, filter=equal)
    return made
