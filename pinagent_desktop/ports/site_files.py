"""Files that say what the site looks like: the built-in one, and newer ones taken in later."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.domain.model import Value


class Refusal(StrEnum):
    """Why a site file is not taken, or not used any more; each has its own sentence."""

    NO_SUCH_SOURCE = "no_such_source"
    ADDRESS = "address"
    UNREACHABLE = "unreachable"
    BROKE_OFF = "broke_off"
    TOO_SLOW = "too_slow"
    REDIRECT = "redirect"
    TOO_LARGE = "too_large"
    UNSIGNED = "unsigned"
    UNKNOWN_KEY = "unknown_key"
    KEY_TOO_OLD = "key_too_old"
    KEY_TOO_YOUNG = "key_too_young"
    WRONG_SIGNATURE = "wrong_signature"
    NO_KEYS = "no_keys"
    NO_TOML = "no_toml"
    UNFIT = "unfit"
    APP_TOO_OLD = "app_too_old"
    SAME = "same"
    OLDER = "older"
    OLDER_THAN_ACCEPTED = "older_than_accepted"
    PATTERN = "pattern"
    SELECTOR = "selector"
    NOTHING_BEFORE = "nothing_before"
    GONE = "gone"
    EXCHANGED = "exchanged"
    BUILT_IN_IS_NEWER = "built_in_is_newer"
    RECORD_DAMAGED = "record_damaged"


@dataclass(frozen=True)
class SignedSiteFile:
    """A site file that passed every check that needs no browser.

    Attributes:
        data: The whole file, its signature included.
        text: The same as text; the signature is a comment of it.
        version: Of the site data.
        key: Id of the key that signed it.
    """

    data: bytes
    text: str
    version: str
    key: str


class Arrival(Value):
    """How an installed site file came here."""

    version: str
    key: str
    """Id of the key that signed it."""
    source: str
    """File or address, without a query."""
    installed_at: datetime
    tried_in: str | None
    """The browser that accepted every selector; ``None`` where there was none."""


@dataclass(frozen=True)
class SiteFile:
    """A site file that can be used.

    Attributes:
        path: Where it lies.
        version: Of the site data.
        arrival: How it came here; ``None`` for the built-in one.
    """

    path: Path
    version: str
    arrival: Arrival | None = None


@dataclass(frozen=True)
class UnusedSiteFile:
    """An installed site file that is not used, and why."""

    version: str
    why: SiteFileRefused

    @property
    def is_superseded(self) -> bool:
        """Whether nothing is wrong with it but its age."""
        return self.why.facts.get("reason") == Refusal.BUILT_IN_IS_NEWER


@dataclass(frozen=True)
class SiteShelf:
    """All site files that are here.

    Attributes:
        in_use: The newest installed one that is valid, else the built-in one.
        before: What a rollback brings back; ``None`` when there is nothing to go back from.
        unused: Installed ones that are passed over.
    """

    in_use: SiteFile
    before: SiteFile | None = None
    unused: tuple[UnusedSiteFile, ...] = ()


class SiteFiles(Protocol):
    """Keeps site files. Its methods read and write the disk: call them in a thread."""

    def shelf(self) -> SiteShelf:
        """Return what is here; an installed file that is not valid any more is passed over."""
        ...

    def examine(self, data: bytes) -> SignedSiteFile:
        """Check signature, form, version of the app and order.

        Raises:
            SiteFileRefused: With the first check that failed.
        """
        ...

    def keep(self, file: SignedSiteFile, arrival: Arrival) -> SiteShelf:
        """Use an examined file from now on; a kill in the middle leaves the old one in use.

        Raises:
            StorageError: It cannot be written; the old one is still used.
        """
        ...

    def go_back(self) -> SiteShelf:
        """Take away the file in use; the one before it is used again, at last the built-in one.

        Raises:
            SiteFileRefused: There is nothing to go back from.
            StorageError: It cannot be written.
        """
        ...


class SiteFileSource(Protocol):
    """Where new site files come from."""

    async def read(self, source: str) -> bytes:
        """Return what a file or an address holds; bounded in size and time.

        Raises:
            SiteFileRefused: It cannot be read, or must not.
        """
        ...


@dataclass(frozen=True)
class Trial:
    """How a trial went: the browser that accepted everything, or why there was none."""

    browser: str | None
    detail: str = ""


class SiteFileTrial(Protocol):
    """Tries a site file before it is used."""

    async def try_out(self, text: str) -> Trial:
        """Compile every pattern, and let the app's own browser read every selector.

        Raises:
            SiteFileRefused: One of them is none.
        """
        ...
