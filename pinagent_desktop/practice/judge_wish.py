"""The brief that a prompt quotes, found among the words of the rubric."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_QUOTED = (
    re.compile(r"<brief>(.*?)</brief>", re.DOTALL | re.IGNORECASE),
    re.compile(r"\bbrief\b[^:\n]*:\s*(.+)", re.IGNORECASE),
    re.compile(r'"""(.*?)"""', re.DOTALL),
)


@dataclass(frozen=True)
class Wish:
    """What a picture is judged against.

    Attributes:
        brief: What is looked for.
        must_not: What spoils it.
        said: What is told about the picture, if anything is.
        look: Which look at it this is; nothing for the first one.
    """

    brief: str
    must_not: tuple[str, ...] = ()
    said: str = ""
    look: str = ""


def wish_of(text: str) -> Wish:
    """Find the wish in the user's message.

    Looked for are, in this order, a JSON object with a field "brief" (and perhaps "must_not",
    "look" and "said_about_this_picture"), `<brief>...</brief>`, a line "brief: ..." and a text in
    triple quotes. When nothing marks a brief, the whole text is taken for one.
    """
    for found in _objects(text):
        brief, spoilers = found.get("brief"), found.get("must_not", ())
        if isinstance(brief, str):
            listed = spoilers if isinstance(spoilers, list) else ()
            look = str(found.get("look", ""))
            return Wish(brief, tuple(map(str, listed)), _said(found), look)
    for pattern in _QUOTED:
        quoted = pattern.search(text)
        if quoted:
            return Wish(quoted[1].strip())
    return Wish(text)


def _said(found: dict[str, Any]) -> str:
    told = found.get("said_about_this_picture")
    return " ".join(map(str, told.values())) if isinstance(told, dict) else ""


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """The JSON objects that stand in a text."""
    decoder = json.JSONDecoder()
    for opening in re.finditer(r"\{", text):
        try:
            found, _ = decoder.raw_decode(text, opening.start())
        except json.JSONDecodeError:
            continue
        if isinstance(found, dict):
            yield found
