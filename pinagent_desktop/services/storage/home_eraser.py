"""Removes what is ours from a home, and nothing else."""

import asyncio
import errno
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.ports.home import HomeEraser
from pinagent_desktop.services.storage.errors import translated
from pinagent_desktop.services.storage.home_lock import HomeLock
from pinagent_desktop.services.storage.reading_copies import clear_left

# A home may be a folder that a person named by mistake: only what has our names is ours.
_OURS = re.compile(
    r"""
      lock | wiping | (settings|refused-parameters)\.json(\..*)?
    | window\.ini.* | store\.sqlite3.* | store\.mongita(\.new|\.damaged-\d{8}T\d+Z)?/.*
    | backups/[a-z-]+-\d*-?\d{8}T\d+Z\.sqlite3.*
    | logs/pinagent\.log.*
    | crashes/crash-[\w-]+\.txt
    | pictures/[^/]+/([0-9a-f]{64}(-\d+)?\.jpg.*|\.\w+\.part)
    | handed-out/\d+/.+\.jpg
    | profiles/(acc-[0-9a-f]{12}|practice).*
    | practice/[^/]+\.jsonl?.*
    | practice/drawings/[\w.]+/[\w.-]+\.jpg
    | browsers/(chromium|ffmpeg|winldd|\.links|__dirlock).*
    | sites/(installed\.json|[\w.-]+\.toml).*
    | sheets/(run-[\w-]+\.html.*|\.pinagent-[0-9a-f]+\.part)
    | snapshots/.+\.(json|txt|html|png|jpe?g|webp)
    """,
    re.VERBOSE | re.DOTALL,
)
_FOLDERS = (
    "store.mongita",
    "backups",
    "logs",
    "crashes",
    "pictures",
    "handed-out",
    "profiles",
    "practice",
    "browsers",
    "sites",
    "sheets",
    "snapshots",
)
_REBUILT = re.compile(r"store\.mongita(\.new|\.damaged-\d{8}T\d+Z)")
"""What the rebuilding of a Mongita folder leaves beside it."""
_LOCK = "lock"
_BEGUN = "wiping"
"""Stands in the home from the first removal to the last, so that a killed one can be finished."""


class EraserOfHome(HomeEraser):
    """Erases one home; links are removed, never followed.

    Args:
        home: The data folder; it need not be there.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._lock = HomeLock(home)

    @override
    async def hold(self) -> None:
        await asyncio.to_thread(self._lock.acquire)

    @property
    @override
    def is_begun(self) -> bool:
        return (self._home / _BEGUN).exists()

    @override
    async def begin(self) -> None:
        await asyncio.to_thread(self._begin)

    @override
    async def erase(self) -> Sequence[str]:
        try:
            return await asyncio.to_thread(self._erase)
        except OSError as error:
            raise translated(error) from error

    @override
    async def let_go(self) -> None:
        self._lock.release()

    def _begin(self) -> None:
        try:
            (self._home / _BEGUN).touch(mode=0o600)
        except OSError as error:
            if error.errno not in {errno.ENOSPC, errno.EDQUOT}:
                raise translated(error) from error
            # A full disk has no room for the mark; what is removed next makes some.

    def _erase(self) -> list[str]:
        foreign: list[str] = []
        for path in self._entries():
            name = path.relative_to(self._home).as_posix()
            if path.is_dir() and not path.is_symlink():
                if _is_ours(name.partition("/")[0]):
                    with suppress(OSError):  # something foreign is in it, and is named itself
                        path.rmdir()
                else:
                    foreign.append(f"{name}/")
            elif name in {_LOCK, _BEGUN}:
                continue  # they go last
            elif _OURS.fullmatch(name):
                path.unlink(missing_ok=True)
            else:
                foreign.append(name)
        self._end()
        return sorted(foreign)

    def _entries(self) -> Iterator[Path]:
        """Yield what is in the home, the inner first; of foreign folders only their names."""
        for entry in sorted(self._home.iterdir()):
            if _is_ours(entry.name) and not entry.is_symlink():
                for inside, folders, files in os.walk(entry, topdown=False):
                    yield from (Path(inside, name) for name in (*files, *folders))
            yield entry

    def _end(self) -> None:
        """Remove the lock last: whoever waits for it finds an empty home."""
        clear_left(0.0)  # data of the home, wherever commands that were killed had it
        (self._home / _BEGUN).unlink(missing_ok=True)
        lock = self._home / _LOCK
        if os.name == "posix":
            lock.unlink(missing_ok=True)
            self._lock.release()
        else:  # Windows removes no file that is held
            self._lock.release()
            with suppress(PermissionError):  # another copy was quicker, and has a new home now
                lock.unlink(missing_ok=True)
        with suppress(OSError):  # something foreign stays there, or the home is a link
            self._home.rmdir()


def _is_ours(folder: str) -> bool:
    """Whether we made a folder of this name at the top of the home."""
    return folder in _FOLDERS or _REBUILT.fullmatch(folder) is not None
