"""Text that keeps its own direction inside a line of the other one."""

import unicodedata

from PySide6.QtCore import Qt

_FROM_THE_RIGHT = frozenset({"R", "AL", "AN"})


def isolated(text: str, direction: Qt.LayoutDirection) -> str:
    """Fence a text off, so that "35 of 50" is not torn apart in a right-to-left window.

    Where everything reads from the left there is no fence: a font that lacks its characters would
    lend them from another, whose lines are higher, and words would be cut off below.

    Args:
        text: what is drawn.
        direction: in which the line around it reads.
    """
    from_left = direction is Qt.LayoutDirection.LeftToRight
    if not text or (from_left and not _reads_from_the_right(text)):
        return text
    return f"\u2068{text}\u2069"


def _reads_from_the_right(text: str) -> bool:
    return not text.isascii() and any(
        unicodedata.bidirectional(one) in _FROM_THE_RIGHT for one in text
    )
