"""Logging, set up once; live secrets never reach a handler."""

import copy
import logging
import logging.handlers
import re
import sys
from pathlib import Path

from typing_extensions import override

SHORTEST_SECRET = 4
MEGABYTE = 1_000_000
_NAMED = re.compile(
    r"(?i)((?:password|passwd|api[_-]?key|authorization|cookie|token|secret)\w*[\"']?\s*[=:]\s*)"
    r"(\"[^\"]*\"|'[^']*'|Bearer\s+\S+|\S+)"
)
_FILLED = re.compile(r"(?i)(\bfill\()(.*?)(\))")


class Redactor:
    """Knows the secrets of this start by value, and suspicious names by their look."""

    def __init__(self) -> None:
        self._secrets: set[str] = set()

    def learn(self, secret: str | None) -> None:
        """Never let this value reach a log; very short ones would blacken ordinary words."""
        if secret and len(secret) >= SHORTEST_SECRET:
            self._secrets.add(secret)

    def clean(self, text: str) -> str:
        """Return the text without any secret."""
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        text = _NAMED.sub(r"\1[secret]", text)
        return _FILLED.sub(r"\1[secret]\3", text)


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


def set_up(folder: Path, redactor: Redactor, *, verbose: bool = False) -> None:
    """Send warnings to standard error and everything worth knowing to a file in the home.

    A home that cannot be written is no reason not to start: then only standard error is left.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for name in ("asyncio", "openai", "httpx2", "httpcore2", "PIL", "aiohttp.access", "wakepy"):
        logging.getLogger(name).setLevel(logging.WARNING)
    formatter = _RedactingFormatter(redactor)
    shown = logging.StreamHandler(sys.stderr)
    shown.setLevel(logging.INFO if verbose else logging.WARNING)
    shown.setFormatter(formatter if verbose else _ShortFormatter(redactor))
    root.addHandler(shown)
    try:
        kept = logging.handlers.RotatingFileHandler(
            folder / "pinagent.log", maxBytes=2 * MEGABYTE, backupCount=3, encoding="utf-8"
        )
    except OSError as error:
        root.warning("No log file: %s", error.strerror)
        return
    (folder / "pinagent.log").chmod(0o600)
    kept.setFormatter(formatter)
    root.addHandler(kept)
