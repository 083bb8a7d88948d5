"""Telling the site's own words from those of the person, where nobody can be asked."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Self
from urllib.parse import quote

from pinagent_desktop.services.automation.site_profile import SiteProfile

HIDDEN = "…"
"""Stands where a word of the person stood, or may have stood."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^\W\d_]+")
_LONGEST = 60
_SHORTEST = 3
_DIGITS_OF_AN_ID = 3


@dataclass(frozen=True)
class SiteWords:
    """Words that are the site's own.

    Attributes:
        vocabulary: Single words by which the site data finds things, case folded.
        texts: What the site is known to say, in all languages, case folded.
        beginnings: What stands before a board's name in an id.
    """

    vocabulary: frozenset[str]
    texts: frozenset[str]
    beginnings: tuple[str, ...]

    @classmethod
    def of(cls, profile: SiteProfile) -> Self:
        """Gather them from the site data."""
        texts = (text for key in profile.data.texts for text in profile.texts(key))
        return cls(
            frozenset(_vocabulary(profile)),
            frozenset(text.casefold() for text in texts),
            _beginnings(profile),
        )


class PersonWords:
    """Hides words of the person in what a page is marked with.

    A word stays when the site data itself uses it, or when neither the person nor any text of the
    page has it: marks of the site seldom stand on the page, names of boards and people always do.
    """

    def __init__(
        self, site: SiteWords, person: Collection[str], page_texts: Iterable[str] = ()
    ) -> None:
        """Prepare.

        Args:
            site: Words of the site, which may stay.
            person: Words of the person that are known.
            page_texts: Everything the page says.
        """
        self._site = site
        forms = {form for text in person for form in _forms(text)}
        # The longest first: it may hold a shorter one.
        self._secrets = sorted(forms - site.vocabulary - site.texts, key=len, reverse=True)
        told = {word.casefold() for text in (*person, *page_texts) for word in _words(text)}
        self._hidden = told - site.vocabulary

    def identifier(self, value: str) -> str:
        """Return a test id or an id without words of the person."""
        if not value:
            return ""
        if len(value) > _LONGEST:
            return HIDDEN
        for beginning in self._site.beginnings:
            if value.startswith(beginning):
                return beginning + HIDDEN
        for secret in self._secrets:
            value = re.sub(re.escape(secret), HIDDEN, value, flags=re.IGNORECASE)
        return _WORD.sub(lambda found: self._word(found[0]), value)

    def known_text(self, value: str) -> str:
        """Return a text if the site data knows it, a mark that there is one if not."""
        if not value.strip():
            return ""
        return value.strip() if value.strip().casefold() in self._site.texts else HIDDEN

    def _word(self, word: str) -> str:
        lowered = word.casefold()
        if lowered in self._site.vocabulary:
            return word
        if word.isdecimal():
            return "#" if len(word) >= _DIGITS_OF_AN_ID else word
        return HIDDEN if lowered in self._hidden or not word.isascii() else word


def _words(text: str) -> Iterable[str]:
    yield from _WORD.findall(text)
    yield from re.findall(r"\w+", text)


def _forms(text: str) -> Iterable[str]:
    """Yield the forms in which a text may stand in an id: as it is, joined, percent-encoded."""
    plain = text.strip().casefold()
    pieces = re.findall(r"\w+", plain)
    for form in (
        plain,
        quote(plain),
        quote(plain, safe=""),
        *(j.join(pieces) for j in ("-", "_", "")),
    ):
        if len(form) >= _SHORTEST:
            yield form


def _beginnings(profile: SiteProfile) -> tuple[str, ...]:
    """Return what stands before a board's name in an id."""
    values = {s.value for part in profile.data.parts.values() for s in part.strategies}
    found = {value.split("{", 1)[0] for value in values if re.fullmatch(r"[\w -]+\{\w+\}", value)}
    return tuple(found | {profile.data.tiles.board_card_beginning} - {""})


def _vocabulary(profile: SiteProfile) -> set[str]:
    data = profile.data
    strategies = [s for part in data.parts.values() for s in part.strategies]
    told = [text for s in strategies for text in (s.value, s.inside)]
    told += [signal.value for signal in data.signals if signal.by == "css"]
    told += list(data.page_regions.model_dump().values())
    for value in data.tiles.model_dump(exclude={"name"}).values():
        told += [value] if isinstance(value, str) else list(value)
    return {word.casefold() for text in told if isinstance(text, str) for word in _words(text)}
