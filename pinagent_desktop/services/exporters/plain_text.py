"""Text of strangers as files of other programs take it: no control characters, no half letters."""

import unicodedata
from typing import Final
from urllib.parse import urlsplit

_KEPT_CONTROLS = frozenset("\n\t")
# Turns the direction of what follows, so that a name reads as another; a text keeps its own.
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_NEVER = frozenset({"Cc", "Cs", "Cn"})


def plain(text: str) -> str:
    """Return a text without characters that break a document or turn its direction."""
    return "".join(character for character in text if _stays(character))


def one_line(text: str) -> str:
    """Return a text on a single line, white space joined."""
    return " ".join(plain(text).split())


def shortened(text: str, limit: int) -> str:
    """Return a text of at most so many characters, with a sign where it was cut."""
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"


def web_address(url: str) -> str:
    """Return an address that a click may open, or nothing (``javascript:`` and its kin)."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and parts.netloc else ""


def _stays(character: str) -> bool:
    if character in _KEPT_CONTROLS:
        return True
    return character not in _TURNING and unicodedata.category(character) not in _NEVER
