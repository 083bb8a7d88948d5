"""What every command is handed."""

import argparse
import sys
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TextIO

from pinagent_desktop.application.crash_reports import CrashReports
from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
from pinagent_desktop.application.wiping import Wiping
from pinagent_desktop.cli.output import Output
from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.recovery import Restored


class Opener(Protocol):
    """Opens the app's use cases on the home; reading works beside another writer."""

    def __call__(
        self, *, read_only: bool = False, practice: PracticeChoice | None = None
    ) -> AbstractAsyncContextManager[UseCases]:
        """Open them; closed with the block."""
        ...


class Restorer(Protocol):
    """Brings an earlier copy of the data back."""

    async def __call__(self, source: Path) -> Restored:
        """Replace the data of the home with the copy."""
        ...


@dataclass(frozen=True)
class Context:
    """One command: its words, its use cases, its output."""

    words: argparse.Namespace
    open: Opener
    restore: Restorer
    output: Output
    learn_secret: Callable[[str], None]
    """Tells the logs which value never to write."""
    has_screen: bool
    wiping: Callable[[], Wiping] | None = None
    """Removes everything, without opening the data first."""
    crashes: CrashReports | None = None

    def secret_lines(self, names: tuple[str, ...], stream: TextIO | None = None) -> list[str]:
        """Read secrets from standard input, one a line, in this order.

        Raises:
            UsageError: A line is missing or empty.
        """
        source = stream or sys.stdin
        secrets: list[str] = []
        for name in names:
            line = source.readline().rstrip("\r\n")
            if not line:
                raise UsageError(f"Standard input has no line for the {name}")
            self.learn_secret(line)
            secrets.append(line)
        return secrets
