"""Installed site files in the home: ``sites/<version>.toml`` and the record of their arrivals."""

import logging
from contextlib import suppress
from datetime import date
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.errors import PinAgentError, SiteFileRefused
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.site_files import (
    Arrival,
    Refusal,
    SignedSiteFile,
    SiteFile,
    SiteFiles,
    SiteShelf,
    UnusedSiteFile,
)
from pinagent_desktop.services.updates.arrivals import Arrivals, ArrivalsFile
from pinagent_desktop.services.updates.private_files import PART, make_folder, write_whole
from pinagent_desktop.services.updates.site_file_checks import SiteFileChecks, built_in_version
from pinagent_desktop.services.updates.version_order import VersionOrder, version_order

logger = logging.getLogger(__name__)

HISTORY = 5
"""So many installed files are kept, the one in use included."""


class KeptSiteFiles(SiteFiles):
    """The built-in file, and those installed over it."""

    def __init__(self, built_in: Path, folder: Path, checks: SiteFileChecks, clock: Clock) -> None:
        """Take note of where they lie.

        Args:
            built_in: The file that ships with the app; it needs no signature.
            folder: Where installed ones are kept; made when the first one comes.
            checks: What each must pass, at each use again.
            clock: Tells on which day a file comes.
        """
        self._built_in = built_in
        self._folder = folder
        self._checks = checks
        self._clock = clock
        self._record = ArrivalsFile(folder / "installed.json")

    @override
    def shelf(self) -> SiteShelf:
        built_in = SiteFile(self._built_in, self._built_in_version())
        try:
            arrivals = self._record.read()
        except SiteFileRefused as why:
            return SiteShelf(built_in, unused=(UnusedSiteFile("", why),))
        usable, unused = self._sorted_out(arrivals, built_in)
        if not usable:
            # Going back from here takes away what cannot be used.
            return SiteShelf(built_in, built_in if unused else None, unused)
        *older, in_use = usable
        return SiteShelf(in_use, older[-1] if older else built_in, unused)

    @override
    def examine(self, data: bytes) -> SignedSiteFile:
        file = self._checks.examine(data, self._today())
        here = self.shelf().in_use.version
        newest = self._newest_accepted()
        if version_order(file.version) == version_order(here):
            raise _not_newer(Refusal.SAME, file.version, here)
        if version_order(file.version) < version_order(here):
            raise _not_newer(Refusal.OLDER, file.version, here)
        if version_order(file.version) < version_order(newest):
            raise _not_newer(Refusal.OLDER_THAN_ACCEPTED, file.version, newest)
        return file

    @override
    def keep(self, file: SignedSiteFile, arrival: Arrival) -> SiteShelf:
        make_folder(self._folder)
        newest = max(self._newest_accepted(), file.version, key=version_order)
        installed = (*self._usable_arrivals(), arrival)[-HISTORY:]
        write_whole(self._path(file.version), file.data)
        # Until the record is replaced, the new file means nothing.
        self._write(Arrivals(newest_accepted=newest, installed=installed))
        return self.shelf()

    @override
    def go_back(self) -> SiteShelf:
        shelf = self.shelf()
        if shelf.in_use.arrival is None and not shelf.unused:
            raise SiteFileRefused(
                "Nothing is installed",
                reason=Refusal.NOTHING_BEFORE,
                here=shelf.in_use.version,
            )
        make_folder(self._folder)
        newest = self._newest_accepted()
        left = self._usable_arrivals()[:-1]
        self._write(Arrivals(newest_accepted=newest, installed=left))
        return self.shelf()

    def _sorted_out(
        self, arrivals: Arrivals, built_in: SiteFile
    ) -> tuple[list[SiteFile], tuple[UnusedSiteFile, ...]]:
        usable: list[SiteFile] = []
        unused: list[UnusedSiteFile] = []
        for arrival in arrivals.installed:
            try:
                self._check_again(arrival, built_in)
            except SiteFileRefused as why:
                unused.append(UnusedSiteFile(arrival.version, why))
            else:
                usable.append(SiteFile(self._path(arrival.version), arrival.version, arrival))
        return usable, tuple(unused)

    def _check_again(self, arrival: Arrival, built_in: SiteFile) -> None:
        if version_order(arrival.version) <= version_order(built_in.version):
            raise _not_newer(Refusal.BUILT_IN_IS_NEWER, arrival.version, built_in.version)
        try:
            data = self._path(arrival.version).read_bytes()
        except OSError as error:
            raise SiteFileRefused(
                f"{arrival.version} cannot be read: {error.strerror}", reason=Refusal.GONE
            ) from error
        # A key that has run out since then was good on the day of the installation.
        found = self._checks.examine(data, arrival.installed_at.date())
        if (found.version, found.key) != (arrival.version, arrival.key):
            raise SiteFileRefused(
                f"{arrival.version} holds {found.version}", reason=Refusal.EXCHANGED
            )

    def _usable_arrivals(self) -> tuple[Arrival, ...]:
        built_in = SiteFile(self._built_in, self._built_in_version())
        try:
            usable, _ = self._sorted_out(self._record.read(), built_in)
        except SiteFileRefused:
            return ()  # of a damaged record nothing is used; shelf() says so
        return tuple(one.arrival for one in usable if one.arrival is not None)

    def _newest_accepted(self) -> str:
        """Return the version to stay above; where the record is lost, the files remember it."""
        try:
            newest = self._record.read().newest_accepted
        except SiteFileRefused:
            names = [path.stem for path in self._folder.glob("*.toml") if _order(path.stem)]
            newest = max(names, key=version_order, default=None)
        return newest or "0"

    def _write(self, arrivals: Arrivals) -> None:
        self._record.write(arrivals)
        named = {self._path(one.version).name for one in arrivals.installed}
        for path in self._folder.iterdir():
            if path.suffix in {".toml", PART} and path.name not in named:
                with suppress(OSError):  # it takes room, nothing else: nobody names it any more
                    path.unlink()

    def _built_in_version(self) -> str:
        try:
            return built_in_version(self._built_in.read_bytes())
        except (OSError, PinAgentError) as error:
            # Whoever uses it says what is wrong with it; here it only has no place in the order.
            logger.info("the built-in site file names no version: %s", error)
            return "0"

    def _path(self, version: str) -> Path:
        return self._folder / f"{version}.toml"

    def _today(self) -> date:
        return self._clock.now().date()


def _order(version: str) -> VersionOrder:
    try:
        return version_order(version)
    except ValueError:
        return ()


def _not_newer(reason: Refusal, version: str, here: str) -> SiteFileRefused:
    return SiteFileRefused(
        f"{version} is not newer than {here}", reason=reason, version=version, here=here
    )
