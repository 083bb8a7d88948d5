"""What the doctor looks at: checks, a walk through the site, a report to hand on."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from pinagent_desktop.domain.crash_report import CrashReport
from pinagent_desktop.domain.model import Value
from pinagent_desktop.ports.automation import SiteAccess, SiteListener


class Finding(Value):
    """What a check found, in one sentence with the next step."""

    name: str
    state: Literal["ok", "warning", "error"]
    sentence: str
    next_step: str = ""


class Check(Protocol):
    """Looks at one thing and says what it found; never raises."""

    async def run(self) -> Finding:
        """Return the finding."""
        ...


class PartSeen(Value):
    """One part of a page that was looked for."""

    key: str
    name: str
    """For people."""
    strategy: int | None
    """Which of its strategies fitted, 1 = best; ``None``: it is gone."""
    strategies: int
    """How many there are."""


WalkState = Literal["ok", "warning", "gone", "not looked at", "stopped"]


class WalkStep(Value):
    """What the walk saw on one page of the site."""

    step: str
    page: str
    """Kind of its address: ``start``, ``profile``, ``search``, ``pin``, ``board``, …"""
    state: WalkState
    parts: tuple[PartSeen, ...] = ()
    read: str = ""
    """What was read, in numbers; never a name or a text of the person."""
    left: tuple[str, ...] = ()
    """Names of parts that were not looked for."""
    who: str | None = None
    """Who is signed in, where this step told it."""

    @property
    def gone(self) -> tuple[str, ...]:
        """Names of the parts that no strategy finds."""
        return tuple(part.name for part in self.parts if part.strategy is None)


class SiteWalker(Protocol):
    """Looks through the site without changing anything on it."""

    def walk(self, access: SiteAccess, listener: SiteListener) -> AsyncGenerator[WalkStep, None]:
        """Open the account's browser and yield what each page shows.

        What is gone is told in the steps. A step that could not be done ends the walk: it is told
        as ``stopped``, then its error is raised.

        Raises:
            AlreadyRunning: The account's browser profile is in use.
            SignInNeeded: Nobody is signed in, or somebody else.
            Challenged: The site wants the person.
            LimitReached: The site asks for a break.
            SiteUnreachable: It does not answer.
            BrowserUnusable: No browser, or it died.
            RootRefused: As root only a site on this machine may be opened.
        """
        ...


@dataclass(frozen=True)
class ReportParts:
    """What goes into a report, before it is cleaned."""

    documents: Mapping[str, object]
    """JSON documents by file name, without ``.json``."""
    texts: Mapping[str, str]
    """Texts by file name."""
    private: Sequence[str]
    """Names, prompts and other words of the person that must not be in it."""


class ReportWriter(Protocol):
    """Writes a report that a person can look into and send."""

    def place(self, to: Path) -> Path:
        """Return the file that would be written.

        Args:
            to: A file that is not there yet, or a folder that is.

        Raises:
            UsageError: There is a file of that name already.
        """
        ...

    async def write(self, parts: ReportParts, to: Path) -> Path:
        """Clean everything, write one file, whole or not at all, and return its path.

        Raises:
            UsageError: There is a file of that name already.
            StorageError: It cannot be written.
        """
        ...


class CrashWriter(Protocol):
    """Keeps texts about errors that nobody expected, in a folder of the home."""

    def write(self, error: BaseException, doing: str) -> CrashReport:
        """Clean and write a text, for this user only; never raises.

        Args:
            error: With its causes and its traceback.
            doing: What went on; may be empty.
        """
        ...

    def kept(self) -> Sequence[CrashReport]:
        """Return what is there, newest first."""
        ...

    def remove(self, report: CrashReport) -> None:
        """Throw one away; silent when it is gone."""
        ...
