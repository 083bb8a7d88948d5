"""Care of the site data: which is used, a newer one taken in, the one before brought back."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.application.sentences import site_file_words
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.diagnostics import Finding
from pinagent_desktop.ports.site_files import (
    Arrival,
    SiteFile,
    SiteFiles,
    SiteFileSource,
    SiteFileTrial,
    SiteShelf,
    Trial,
    UnusedSiteFile,
)

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class SiteReport:
    """What one may know of the site data, in sentences.

    Attributes:
        in_use: The file that real runs use.
        site: Address that it is used at.
        lines: Version, origin, what a rollback would do, and what is passed over and why.
    """

    in_use: SiteFile
    site: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Installed:
    """What was taken in: the file used before, the one used now, and how the trial went."""

    before: SiteFile
    now: SiteFile
    trial: Trial


class SiteCare:
    """What the person can do for the site data."""

    def __init__(
        self,
        files: SiteFiles,
        source: SiteFileSource,
        trial: SiteFileTrial,
        clock: Clock,
        site: Callable[[], str],
    ) -> None:
        """Care for the site data of one home.

        Args:
            files: Keeps the files.
            source: Where new ones come from.
            trial: Tries them before they are used.
            clock: Tells when one came.
            site: Returns the address of the site.
        """
        self._files = files
        self._source = source
        self._trial = trial
        self._clock = clock
        self._site = site

    async def current(self) -> Path:
        """Return the file that a real run uses now: an installed one that is valid, else ours."""
        shelf = await asyncio.to_thread(self._files.shelf)
        for unused in _faulty(shelf):
            logger.warning("%s", _passed_over(unused))
        return shelf.in_use.path

    async def show(self) -> SiteReport:
        """Return version, origin and what a rollback would do."""
        shelf = await asyncio.to_thread(self._files.shelf)
        lines = [
            f"Site data {shelf.in_use.version} is used for {self._site()}.",
            f"{site_file_words(shelf.in_use)}.",
        ]
        lines += [_passed_over(unused) for unused in shelf.unused]
        lines.append(_after_rollback(shelf))
        return SiteReport(shelf.in_use, self._site(), tuple(lines))

    async def finding(self) -> Finding:
        """Return the same as one finding of the doctor; never raises for what lies on the disk."""
        shelf = await asyncio.to_thread(self._files.shelf)
        words = f"Version {shelf.in_use.version} for {self._site()}, {_origin(shelf.in_use)}"
        if not (faulty := _faulty(shelf)):
            return Finding(name="site data", state="ok", sentence=words)
        return Finding(
            name="site data",
            state="warning",
            sentence=" ".join((f"{words}.", *map(_passed_over, faulty))),
            next_step="Install newer site data, or clear up with: pinagent-desktop site rollback",
        )

    async def install(self, source: str) -> Installed:
        """Take in a newer file, if it passes every check.

        Args:
            source: A file, or an https address.

        Raises:
            SiteFileRefused: It does not; the file in use stays in use.
            StorageError: It cannot be kept; the file in use stays in use.
        """
        data = await self._source.read(source)
        before = (await asyncio.to_thread(self._files.shelf)).in_use
        file = await asyncio.to_thread(self._files.examine, data)
        trial = await self._trial.try_out(file.text)
        arrival = Arrival(
            version=file.version,
            key=file.key,
            source=_without_query(source),
            installed_at=self._clock.now(),
            tried_in=trial.browser,
        )
        shelf = await asyncio.to_thread(self._files.keep, file, arrival)
        logger.info("site data %s installed, signed by %s", file.version, file.key)
        return Installed(before, shelf.in_use, trial)

    async def rollback(self) -> SiteFile:
        """Go back to the file before, at last to the built-in one, and return it.

        Raises:
            SiteFileRefused: The built-in one is used already.
            StorageError: The record cannot be written.
        """
        shelf = await asyncio.to_thread(self._files.go_back)
        logger.info("site data rolled back to %s", shelf.in_use.version)
        return shelf.in_use


def _faulty(shelf: SiteShelf) -> list[UnusedSiteFile]:
    return [unused for unused in shelf.unused if not unused.is_superseded]


def _passed_over(unused: UnusedSiteFile) -> str:
    why = problem_of(unused.why).message
    return f"Installed site data {unused.version} is not used: {why}" if unused.version else why


def _origin(file: SiteFile) -> str:
    return f"signed by {file.arrival.key}" if file.arrival else "built in"


def _after_rollback(shelf: SiteShelf) -> str:
    if shelf.before is None:
        return "There is nothing to roll back."
    if shelf.before == shelf.in_use:
        return "A rollback would take away what cannot be used."
    origin = "installed earlier" if shelf.before.arrival else "built in"
    return f"A rollback would bring back {shelf.before.version}, {origin}."


def _without_query(source: str) -> str:
    """Return a source as it may be kept: queries of addresses can hold secrets."""
    if "://" not in source:
        return str(Path(source).expanduser().absolute())
    parts = urlsplit(source)
    return f"{parts.scheme}://{parts.netloc}{parts.path}"
