"""SPDX licence expressions: which of the licences in one the app is handed on under."""

import re

FITTING = frozenset(
    {
        "0BSD",
        "AFL-2.1",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "Bitstream-Vera",
        "bzip2-1.0.6",
        "CC0-1.0",
        "FTL",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "HPND",
        "IJG",
        "ISC",
        "LGPL-2.0-or-later",
        "LGPL-2.1-or-later",
        "LGPL-3.0-only",
        "LicenseRef-public-domain",
        "libpng-2.0",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "MPL-2.0",
        "PSF-2.0",
        "Zlib",
    }
)
"""What an app under the MIT licence may carry along.

The LGPL stands for libraries in files of their own, which a person may exchange; a GPL only where
its exception is for just this use.
"""

_WORD = re.compile(r"\s*(\(|\)|[^\s()]+)")


class Unfit(Exception):
    """A licence does not allow what is done here, or is not known; the text says which."""


def chosen(expression: str) -> str:
    """Return the expression with each choice made: the first alternative that fits.

    Raises:
        Unfit: No alternative fits, or the text is no expression.
    """
    words = _WORD.findall(expression)
    text, rest = _either(words)
    if rest or text is None:
        raise Unfit(expression)
    return text


def _either(words: list[str]) -> tuple[str | None, list[str]]:
    text, words = _both(words)
    while words[:1] == ["OR"]:
        other, words = _both(words[1:])
        text = text if text is not None else other
    return text, words


def _both(words: list[str]) -> tuple[str | None, list[str]]:
    text, words = _one(words)
    while words[:1] == ["AND"]:
        other, words = _one(words[1:])
        text = None if text is None or other is None else f"{text} AND {other}"
    return text, words


def _one(words: list[str]) -> tuple[str | None, list[str]]:
    if words[:1] == ["("]:
        text, rest = _either(words[1:])
        # A choice is made by now, so no brackets are needed any more.
        return (text if rest[:1] == [")"] else None), rest[1:]
    name, rest = " ".join(words[:1]), words[1:]
    if rest[:1] == ["WITH"]:
        name, rest = " ".join(words[:3]), words[3:]
    return (name if name in FITTING else None), rest
