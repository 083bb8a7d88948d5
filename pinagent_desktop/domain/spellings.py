"""How one and the same word may be written in texts, addresses and data."""

import base64
import html
import json
import re

SHORTEST = 4
"""Spellings of fewer characters stand in too many other words."""
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def spellings(word: str) -> frozenset[str]:
    """Return the ways of writing a word that hide it from a plain search, and the plain one."""
    slug = re.sub(r"[^\w]+", "-", word.casefold()).strip("-")
    ways = {
        word,
        word.casefold(),
        slug,
        _in_url(word, plain="/"),
        _in_url(word),
        _in_url(word, plain=" ").replace(" ", "+"),
        "".join(f"%{byte:02X}" for byte in word.encode(errors="replace")),
        json.dumps(word)[1:-1],
        json.dumps(word)[1:-1].replace("/", "\\/"),
        "".join(f"\\u{unit:04x}" for unit in _utf_16_units(word)),
        json.dumps(word, ensure_ascii=False)[1:-1],
        repr(word)[1:-1],
        ascii(word)[1:-1],
        html.escape(word),
        *_in_base64(word.encode(errors="replace")),
        *_in_base64(word.encode("utf-16-le", errors="replace")),
    }
    return frozenset(way for way in ways if len(way) >= SHORTEST)


def _utf_16_units(word: str) -> list[int]:
    data = word.encode("utf-16-be", errors="replace")
    return [int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2)]


def _in_url(word: str, plain: str = "") -> str:
    kept = _PLAIN | set(plain.encode())
    data = word.encode(errors="replace")
    return "".join(chr(byte) if byte in kept else f"%{byte:02X}" for byte in data)


def _in_base64(data: bytes) -> set[str]:
    """Return the characters that stand for the data wherever it begins in a longer text."""
    found: set[str] = set()
    for shift in range(3):
        coded = base64.b64encode(bytes(shift) + data).decode().rstrip("=")
        # What the neighbours on both sides have a share in is left off.
        core = coded[-(-shift * 8 // 6) : (shift + len(data)) * 8 // 6]
        found |= {core, core.replace("+", "-").replace("/", "_")}
    return found
