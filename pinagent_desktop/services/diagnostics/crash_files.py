"""Crash reports as text files, cleaned, for this user only, the newest few."""

import os
import secrets
import traceback
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.crash_report import CrashReport
from pinagent_desktop.ports.diagnostics import CrashWriter
from pinagent_desktop.services.diagnostics.cleaning import Cleaner

KEPT = 20
_LONGEST = 60_000
_HEAD = """\
Pinagent: a report on an error that nobody expected
===================================================

Nothing was sent. Passwords, keys, e-mail addresses and your folders were taken out of this text.
The name of an account or of a board may still be in it: read it before you give it to anybody, or
throw it away.

"""


class CrashFiles(CrashWriter):
    """Writes one file an error."""

    def __init__(
        self,
        folder: Path,
        *,
        folders: Mapping[str, Path],
        clean_secrets: Callable[[str], str],
        versions: Callable[[], Mapping[str, str]],
        now: Callable[[], datetime],
    ) -> None:
        """Take note of where reports go.

        Args:
            folder: Of the reports; made when it is missing, private to this user.
            folders: Folders by the sign that stands for each in a report, inner ones first.
            clean_secrets: Takes the secrets of this start out of a text.
            versions: Tells what is installed.
            now: Tells the time.
        """
        self._folder = folder
        self._clean = Cleaner((), folders, clean_secrets).text
        self._versions = versions
        self._now = now

    @override
    def write(self, error: BaseException, doing: str) -> CrashReport:
        now = self._now()
        text = self._text(error, doing, now)
        path = self._folder / f"crash-{now:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}.txt"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
                file.write(text)
            self._drop_oldest()
        except OSError:
            return CrashReport(path=None, text=text)  # a full disk: the text can still be shown
        return CrashReport(path=path, text=text)

    @override
    def kept(self) -> Sequence[CrashReport]:
        return [
            CrashReport(path=file, text=file.read_text("utf-8", errors="replace"))
            for file in reversed(self._files())
        ]

    @override
    def remove(self, report: CrashReport) -> None:
        if report.path is not None:
            report.path.unlink(missing_ok=True)

    def _text(self, error: BaseException, doing: str, now: datetime) -> str:
        facts = {"when": f"{now:%Y-%m-%d %H:%M:%S %z}", "doing": doing or "-", **self._versions()}
        lines = "".join(f"{name}: {fact}\n" for name, fact in facts.items())
        # The names of what was called and the text of the error; never the values of variables.
        steps = "".join(traceback.format_exception(error))
        if len(steps) > _LONGEST:
            steps = f"{steps[: _LONGEST // 2]}\n[…]\n{steps[-_LONGEST // 2 :]}"
        return _HEAD + self._clean(f"{lines}\n{steps}")

    def _drop_oldest(self) -> None:
        for file in self._files()[:-KEPT]:
            file.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        found = [file for file in self._folder.glob("crash-*.txt") if not file.is_symlink()]
        return sorted(found)
