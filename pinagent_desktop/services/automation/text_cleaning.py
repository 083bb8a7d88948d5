"""Titles and descriptions as people wrote them: entities decoded, the machine's words taken off."""

import html
from collections.abc import Iterable

from pinagent_desktop.domain.well_formed import well_formed
from pinagent_desktop.services.automation.site_data import Cleaning


def decoded(text: str) -> str:
    """Decode HTML entities, also doubly encoded ones (``&amp;#39;``); halves of characters go."""
    return well_formed(html.unescape(html.unescape(text)))


def clean_title(text: str, cleaning: Cleaning) -> str:
    """Return a title or link label without the machine's beginning or ending."""
    words = _without_beginning(decoded(text), cleaning.label_beginnings)
    ending = next((e for e in cleaning.title_endings if words.endswith(e)), "")
    return words.removesuffix(ending).strip()


def clean_text(text: str, cleaning: Cleaning) -> str:
    """Return a description or alt text without the machine's beginning."""
    return _without_beginning(decoded(text), cleaning.text_beginnings).strip()


def _without_beginning(words: str, beginnings: Iterable[str]) -> str:
    beginning = next((b for b in beginnings if words.startswith(b)), "")
    return words.removeprefix(beginning)
