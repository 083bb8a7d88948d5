"""A report as one zip file, cleaned, and written whole or not at all."""

import asyncio
import json
import os
import secrets
import zipfile
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.not_written import not_written
from pinagent_desktop.ports.diagnostics import ReportParts, ReportWriter
from pinagent_desktop.services.diagnostics.cleaning import Cleaner
from pinagent_desktop.services.diagnostics.read_me import READ_ME, read_me

LOG_LINES = 500
SNAPSHOTS = 20
LARGEST_SNAPSHOT = 3_000_000
_TEXTS = {".txt", ".json", ".html"}
_PICTURES = {".png", ".jpg", ".jpeg", ".webp"}


class ZipReport(ReportWriter):
    """Packs documents, texts, the end of the log, and the snapshots of pages that changed."""

    def __init__(
        self,
        *,
        folders: Mapping[str, Path],
        log: Path,
        snapshots: Path,
        clean_secrets: Callable[[str], str],
        now: Callable[[], datetime],
    ) -> None:
        """Take note of where things lie.

        Args:
            folders: Folders by the sign that stands for each in the report, inner ones first.
            log: The log file.
            snapshots: Folder of the snapshots; it need not be there.
            clean_secrets: Takes the secrets of this start out of a text.
            now: Tells the time, for the name of a file in a folder.
        """
        self._folders = folders
        self._log = log
        self._snapshots = snapshots
        self._clean_secrets = clean_secrets
        self._now = now

    @override
    def place(self, to: Path) -> Path:
        named = to / f"pinagent-report-{self._now():%Y%m%d-%H%M%S}.zip" if to.is_dir() else to
        if named.exists() or named.is_symlink():
            raise UsageError(f"{named.name} is there already: choose another name or a folder")
        return named

    @override
    async def write(self, parts: ReportParts, to: Path) -> Path:
        return await asyncio.to_thread(self._write, parts, self.place(to))

    def _write(self, parts: ReportParts, to: Path) -> Path:
        cleaner = Cleaner(parts.private, self._folders, self._clean_secrets)
        files = dict(self._files(parts, cleaner))
        with _whole_new_file(to) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as pack:
            pack.writestr(READ_ME, read_me(list(files)))
            for name, data in files.items():
                pack.writestr(name, data)
        return to

    def _files(self, parts: ReportParts, cleaner: Cleaner) -> Iterator[tuple[str, bytes]]:
        for name, value in parts.documents.items():
            clean = json.dumps(cleaner.document(value), ensure_ascii=False, indent=2)
            yield f"{name}.json", f"{clean}\n".encode()
        for name, text in parts.texts.items():
            yield name, cleaner.text(text).encode()
        yield "log.txt", cleaner.text(self._last_lines()).encode()
        for file in self._newest_snapshots():
            data = file.read_bytes()
            if file.suffix in _TEXTS:
                data = cleaner.text(data.decode("utf-8", errors="replace")).encode()
            yield f"snapshots/{cleaner.text(file.name)}", data

    def _last_lines(self) -> str:
        try:
            with self._log.open(encoding="utf-8", errors="replace") as lines:
                return "".join(deque(lines, LOG_LINES))
        except FileNotFoundError:
            return "There is no log yet.\n"

    def _newest_snapshots(self) -> list[Path]:
        if not self._snapshots.is_dir():
            return []
        found = [
            file
            for file in self._snapshots.rglob("*")
            if file.suffix in _TEXTS | _PICTURES
            and file.is_file()
            and not file.is_symlink()
            and file.stat().st_size <= LARGEST_SNAPSHOT
        ]
        return sorted(found, key=lambda file: file.stat().st_mtime)[-SNAPSHOTS:]


@contextmanager
def _whole_new_file(to: Path) -> Iterator[Path]:
    """Yield a path to write to, for the owner only; afterwards it is there under its name.

    Raises:
        UsageError: Somebody else wrote a file of that name meanwhile.
        NotWritten: No room, no right, no such folder; nothing is left behind.
    """
    part = to.with_name(f".pinagent-{secrets.token_hex(6)}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield part
        handle = os.open(part, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        if to.exists():
            raise UsageError(f"{to.name} is there already: choose another name or a folder")
        part.rename(to)
    except OSError as error:
        raise not_written(error, to.name) from error
    finally:
        with suppress(OSError):  # gone under its new name, or never made
            part.unlink()
