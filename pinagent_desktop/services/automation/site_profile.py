"""The site as data, at one address: a stand-in differs from the real site in nothing else."""

import re
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, urlsplit

from pydantic import ValidationError

from pinagent_desktop.domain.account import is_loopback
from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.services.automation.page_parts import PagePart
from pinagent_desktop.services.automation.site_data import SiteData

_WEB = {"http", "https"}


@dataclass(frozen=True)
class SiteProfile:
    """Site data and the address it is used at.

    Attributes:
        data: What the file says.
        base_url: Scheme and host, without a slash at the end.
        sent_on_to: Hosts of the loopback to which a stand-in there has sent us on by itself.
    """

    data: SiteData
    base_url: str
    sent_on_to: set[str] = field(default_factory=set, compare=False)

    @property
    def is_stand_in(self) -> bool:
        """Whether the address is not one of the site itself (practice, tests)."""
        return not _host_fits(_host(self.base_url), self.data.site.hosts)

    @property
    def is_on_loopback(self) -> bool:
        """Whether the site runs on this very machine."""
        return is_loopback(self.base_url)

    def url(self, route: str, **values: str) -> str:
        """Return an address of the site.

        Args:
            route: Path with ``{placeholders}``, as in the ``routes`` table.
            **values: What is put in; percent-encoded, except ``board``, which is a path already.
        """
        ready = {
            name: value if name == "board" else quote(value, safe="")
            for name, value in values.items()
        }
        return self.base_url + route.format(**ready)

    def is_own_page(self, url: str) -> bool:
        """Whether a document of this address may be opened."""
        parts = urlsplit(url)
        # A browser reads "\\" as "/", and a name before "@" is no host of the site.
        if parts.scheme not in _WEB or "\\" in url or "@" in parts.netloc:
            return False
        if self.is_stand_in:
            return parts.netloc in {urlsplit(self.base_url).netloc, *self.sent_on_to}
        return _host_fits(parts.hostname or "", self.data.site.hosts)

    def follow(self, url: str) -> None:
        """The site itself has sent us on to this address; on the loopback that is its host too."""
        if self.is_stand_in and self.is_on_loopback and is_loopback(url):
            self.sent_on_to.add(urlsplit(url).netloc)

    def is_person_page(self, url: str) -> bool:
        """Whether a person who signs in by other means may be sent there."""
        parts = urlsplit(url)
        return parts.scheme in _WEB and _host_fits(
            parts.hostname or "", self.data.site.person_hosts
        )

    def is_picture(self, url: str) -> bool:
        """Whether an address is one of a picture of the site (any loopback host for a stand-in)."""
        parts = urlsplit(url)
        if parts.scheme not in _WEB:
            return False
        if self.is_on_loopback and is_loopback(url):
            return True
        return _host_fits(parts.hostname or "", self.data.site.picture_hosts)

    def part(self, key: str) -> PagePart:
        """Return a part of the page by its key."""
        return self.data.parts[key]

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the texts of one key in all languages, each once."""
        table = self.data.texts[key]
        return tuple(dict.fromkeys(text for texts in table.values() for text in texts))

    def exact_text(self, key: str) -> re.Pattern[str]:
        """Return a pattern that fits exactly one of the texts, blanks and a full stop aside."""
        words = "|".join(_loosely(text) for text in self.texts(key))
        return re.compile(rf"^\s*(?:{words})\.?\s*$", re.IGNORECASE)

    def says(self, key: str, words: str) -> str | None:
        """Return which of the texts occurs in some words, if any."""
        lowered = " ".join(words.casefold().replace("\u2019", "'").split())
        return next((text for text in self.texts(key) if text.casefold() in lowered), None)

    @cached_property
    def resource_address(self) -> re.Pattern[str]:
        """Pattern of the path of an answer the page asks for."""
        return re.compile(self.data.resources.address)


def load_profile(file: Path, base_url: str | None = None) -> SiteProfile:
    """Read a site file.

    Args:
        file: The TOML file.
        base_url: Address used instead of the site's own.

    Raises:
        SiteChanged: The file is no site file of this format.
    """
    try:
        data = SiteData.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise SiteChanged(f"The site file cannot be used: {error}", part=file.name) from error
    return SiteProfile(data, (base_url or data.site.home).rstrip("/"))


def _loosely(text: str) -> str:
    """Return a pattern of a text for Python and for the page: any blanks, either apostrophe."""
    pieces = (re.sub(r"([^\w\s'])", r"\\\1", piece) for piece in text.split())
    return r"\s+".join(pieces).replace("'", "['\u2019]")


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _host_fits(host: str, allowed: tuple[str, ...]) -> bool:
    lowered = host.casefold().rstrip(".")
    return any(
        lowered == entry.lstrip(".") or (entry.startswith(".") and lowered.endswith(entry))
        for entry in allowed
    )
