"""Markdown, as far as the written pages need it."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

_TEXTS = Path(__file__).parent


def filled(name: str, parts: Mapping[str, Sequence[str]]) -> str:
    """Return the text of this folder with what was written put in the places of its marks.

    Args:
        name: Of the text.
        parts: Lines, by the word of the mark.
    """
    text = (_TEXTS / name).read_text("utf-8")
    for word, lines in parts.items():
        before, mark, after = text.partition(f"<!-- {word} -->\n")
        if not mark:
            raise ValueError(f"{name} has no mark for {word}")
        text = before + "\n".join(lines).strip("\n") + "\n" + after
    return text


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return a table as lines, with an empty line behind it."""
    lines = [_row(heads), _row(["---"] * len(heads))]
    return [*lines, *(_row(row) for row in rows), ""]


def _row(cells: Sequence[str]) -> str:
    # A bar would begin the next cell.
    return f"| {' | '.join(' '.join(cell.split()).replace('|', '&#124;') for cell in cells)} |"


def code(text: str) -> str:
    """Return words as code, nothing for nothing."""
    return f"`{text}`" if text else ""
