"""Unpacking a downloaded browser: whole or not at all, and nothing outside its folder."""

import os
import shutil
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import Final

from pinagent_desktop.domain.disk_errors import storage_error
from pinagent_desktop.domain.errors import BrowserUnusable

MOST_BYTES: Final = 3 * 10**9
"""Unpacked, far more than any browser takes."""

_COMPLETE: Final = "INSTALLATION_COMPLETE"
"""What Playwright's own installer leaves in a browser's folder (1.65), and cleans up without."""


def unpack_browser(archive: Path, folder: Path) -> None:
    """Unpack an archive to a folder, which appears when everything is in it.

    Raises:
        BrowserUnusable: The archive is damaged, or no browser's.
        DiskFull: There is no room.
        StorageError: It cannot be written.
    """
    beside = folder.with_name(f"{folder.name}.unpacking")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        beside.mkdir(parents=True)
        with zipfile.ZipFile(archive) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > MOST_BYTES:
                raise BrowserUnusable("the download is larger than a browser can be")
            for entry in packed.infolist():
                _unpack(packed, entry, beside)
        (beside / _COMPLETE).touch()
        shutil.rmtree(folder, ignore_errors=True)
        beside.rename(folder)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:
        # Bytes that do not unpack, a link whose target is no text, an entry with a password.
        raise BrowserUnusable("the download is damaged; try again") from error
    except OSError as error:
        raise storage_error(error, "The browser cannot be unpacked") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _unpack(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, into: Path) -> None:
    name, mode = PurePosixPath(entry.filename), entry.external_attr >> 16
    place = _inside(into, into.joinpath(*name.parts))
    if entry.is_dir():
        place.mkdir(parents=True, exist_ok=True)
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    if stat.S_ISLNK(mode):  # as the frameworks of a browser for macOS have
        target = packed.read(entry).decode("utf-8")
        _inside(into, place.parent / target)
        place.symlink_to(target)
        return
    with packed.open(entry) as source, place.open("wb") as file:
        shutil.copyfileobj(source, file)
    if mode:
        place.chmod(stat.S_IMODE(mode) & 0o755 | stat.S_IWUSR | stat.S_IRUSR)


def _inside(root: Path, place: Path) -> Path:
    resolved = place.parent.resolve() / place.name
    if not Path(os.path.normpath(resolved)).is_relative_to(root.resolve()):
        raise BrowserUnusable("the download leads outside its folder")
    return place
