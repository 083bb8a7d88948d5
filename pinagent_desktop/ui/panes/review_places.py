"""Where things lie on the stage of a review: plain arithmetic on a size."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from pinagent_desktop.ui.gallery.masonry_layout import UNKNOWN_SHAPE

MOST_PEEK, LEAST_PEEK = 210, 48
ARROW, ARROW_ROOM = 32, 96
FACTS_GAP, MOST_FACTS, LEAST_FACTS = 38, 340, 260
ABOVE, BELOW = 26, 36
TALLEST_PICTURE = 1100
NEIGHBOUR_SHARE = 0.63
"""Height of a neighbour to the height there is for the current picture."""


@dataclass(frozen=True)
class Places:
    """Rectangles on the stage, as read from left to right.

    Attributes:
        picture: Of the current pin, in its own shape.
        room: The most that the picture may take when it is looked at closer.
        facts: What is known of the current pin.
        peek: How much of each neighbour can be seen.
        arrows: Back and on.
    """

    picture: QRect
    room: QRect
    facts: QRect
    peek: int
    arrows: tuple[QRect, QRect]


def places(stage: QSize, ratio: float) -> Places:
    """Divide a stage.

    Args:
        stage: In logical pixels.
        ratio: Height ÷ width of the current picture; 0 where it is unknown.
    """
    width, height = stage.width(), stage.height()
    peek = max(LEAST_PEEK, min(MOST_PEEK, round(width * 0.132)))
    side = peek + (ARROW_ROOM if width >= 1200 else ARROW + 16)  # noqa: PLR2004 - as wide as drawn
    facts = max(LEAST_FACTS, min(MOST_FACTS, round(width * 0.24)))
    tall = max(1, min(TALLEST_PICTURE, height - ABOVE - BELOW))
    wide = max(1, width - 2 * side - facts - FACTS_GAP)
    size = fitting(QSize(wide, tall), ratio)
    left = side + (wide - size.width()) // 2
    picture = QRect(left, ABOVE + (tall - size.height()) // 2, size.width(), size.height())
    beside = picture.right() + 1 + FACTS_GAP
    arrow_y = ABOVE + (tall - ARROW) // 2
    gap = (side - peek - ARROW) // 2
    return Places(
        picture=picture,
        room=QRect(side, ABOVE, wide, tall),
        facts=QRect(beside, ABOVE, facts, tall),
        peek=peek,
        arrows=(
            QRect(peek + gap, arrow_y, ARROW, ARROW),
            QRect(width - peek - gap - ARROW, arrow_y, ARROW, ARROW),
        ),
    )


def fitting(room: QSize, ratio: float) -> QSize:
    """Return the largest size of a picture's shape within a room.

    Args:
        room: In logical pixels.
        ratio: Height ÷ width; 0 where it is unknown.
    """
    shape = ratio if ratio > 0 else UNKNOWN_SHAPE
    width = min(room.width(), max(1, round(room.height() / shape)))
    return QSize(width, max(1, min(room.height(), round(width * shape))))
