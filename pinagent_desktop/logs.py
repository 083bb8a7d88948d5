"""Logging, set up once; live secrets never reach a handler."""

import copy
import logging
import logging.handlers
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from typing_extensions import override

from pinagent_desktop.domain.spellings import spellings

SHORTEST_SECRET = 4
MEGABYTE = 1_000_000
_QUOTED = r"\\*\"(?:[^\"\\]|\\.)*\"|\\*'(?:[^'\\]|\\.)*'"
# Headers first: their value is all that stands behind them.
_HEADER = re.compile(
    r"(?i)((?:set-)?cookie\\*[\"']?\s*[:=]\s*|(?:proxy-)?authorization\\*[\"']?\s*[:=]\s*)"
    rf"({_QUOTED}|[^\r\n]+)"
)
_NAMED = re.compile(
    r"(?i)((?:password|passwd|api[_-]?key|token|secret|_auth|_pinterest_sess)\w*\\*[\"']?\s*[=:]\s*)"
    rf"({_QUOTED}|[^\s,;&]+)"
)
# Playwright tells in its errors what it typed.
_TYPED = re.compile(
    r"(?i)(\b(?:fill|type|press_?sequentially|insert_?text)\()"
    rf"({_QUOTED}|[^)\r\n]*)"
)
_IN_ADDRESS = re.compile(r"(\b[A-Za-z][A-Za-z0-9+.-]*://)[^\s/?#\"'<>]+@")
_HIDDEN = "[secret]"


class Redactor:
    """Knows the secrets of this start by value, and suspicious names by their look."""

    def __init__(self) -> None:
        self._secrets: set[str] = set()
        self._values: re.Pattern[str] | None = None

    def learn(self, secret: str | None) -> None:
        """Never let this value reach a log; very short ones would blacken ordinary words."""
        if not secret or len(secret) < SHORTEST_SECRET or secret in self._secrets:
            return
        self._secrets.add(secret)
        ways = {way for one in self._secrets for way in spellings(one)}
        # The longest first: a value within a longer one must not leave the rest of that.
        longest_first = sorted(ways, key=len, reverse=True)
        self._values = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)

    def clean(self, text: str) -> str:
        """Return the text without any secret."""
        if self._values is not None:
            text = self._values.sub(_HIDDEN, text)
        text = _HEADER.sub(rf"\1{_HIDDEN}", text)
        text = _NAMED.sub(rf"\1{_HIDDEN}", text)
        text = _TYPED.sub(rf"\1{_HIDDEN}", text)
        return _IN_ADDRESS.sub(rf"\1{_HIDDEN}@", text)


class _RedactingFormatter(logging.Formatter):
    """Cleans the whole line, tracebacks included."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._redactor = redactor

    @override
    def format(self, record: logging.LogRecord) -> str:
        return self._redactor.clean(super().format(record))


class _ShortFormatter(_RedactingFormatter):
    """Leaves tracebacks to the log file: on a person's screen they only hide the sentence."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        short = copy.copy(record)
        short.exc_info = short.exc_text = short.stack_info = None
        return super().format(short)


class _Screen(logging.StreamHandler[TextIO]):
    """Standard error; where that is gone there is nobody left to tell."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        # The library's own answer prints the line as it was before it was cleaned.
        return


class _KeptFile(logging.handlers.RotatingFileHandler):
    """The log file; a full disk is told once, without the line that found no room."""

    _is_told = False

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        if self._is_told:
            return
        self._is_told = True
        error = sys.exc_info()[1]
        why = getattr(error, "strerror", None) or type(error).__name__
        # To the screen alone: the file would only fail once more.
        sys.stderr.write(f"The log is not complete: {why}.\n")

    @override
    def close(self) -> None:
        with suppress(OSError):  # what found no room before finds none now
            super().close()


def set_up(folder: Path, redactor: Redactor, *, verbose: bool = False) -> None:
    """Send warnings to standard error and everything worth knowing to a file in the home.

    A home that cannot be written is no reason not to start: then only standard error is left.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for name in ("asyncio", "openai", "httpx2", "httpcore2", "PIL", "aiohttp.access", "wakepy"):
        logging.getLogger(name).setLevel(logging.WARNING)
    formatter = _RedactingFormatter(redactor)
    shown = _Screen(sys.stderr)
    shown.setLevel(logging.INFO if verbose else logging.WARNING)
    shown.setFormatter(formatter if verbose else _ShortFormatter(redactor))
    root.addHandler(shown)
    keep(folder, redactor)


def keep(folder: Path, redactor: Redactor) -> None:
    """Write everything worth knowing to a file in the home from now on, if that is possible."""
    root = logging.getLogger()
    file = folder / "pinagent.log"
    try:
        kept = _KeptFile(file, maxBytes=2 * MEGABYTE, backupCount=3, encoding="utf-8")
        file.chmod(0o600)
    except OSError as error:
        root.warning("No log file: %s", error.strerror)
        return
    kept.setFormatter(_RedactingFormatter(redactor))
    root.addHandler(kept)


def close_files() -> None:
    """Let go of the log file: the home is about to be removed."""
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one, _KeptFile)]:
        root.removeHandler(handler)
        handler.close()
