"""The keys of a review: the same in grid and detail."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from pinagent_desktop.domain.pin import PinStatus


class ReviewKey(StrEnum):
    """What a person may ask for with one key."""

    APPROVE = "approve"
    DISQUALIFY = "disqualify"
    LET_SCORE_DECIDE = "let_score_decide"
    OPEN_DETAIL = "open_detail"
    GO_BACK = "go_back"

    @property
    def is_verdict(self) -> bool:
        """Whether it decides about a pin."""
        return self in VERDICTS


VERDICTS: Final[dict[ReviewKey, PinStatus | None]] = {
    ReviewKey.APPROVE: PinStatus.APPROVED,
    ReviewKey.DISQUALIFY: PinStatus.DISQUALIFIED,
    ReviewKey.LET_SCORE_DECIDE: None,
}
_KEYS: Final = {
    Qt.Key.Key_A: ReviewKey.APPROVE,
    Qt.Key.Key_P: ReviewKey.APPROVE,
    Qt.Key.Key_D: ReviewKey.DISQUALIFY,
    Qt.Key.Key_X: ReviewKey.DISQUALIFY,
    Qt.Key.Key_U: ReviewKey.LET_SCORE_DECIDE,
    Qt.Key.Key_Space: ReviewKey.OPEN_DETAIL,
    Qt.Key.Key_Return: ReviewKey.OPEN_DETAIL,
    Qt.Key.Key_Enter: ReviewKey.OPEN_DETAIL,
    Qt.Key.Key_Escape: ReviewKey.GO_BACK,
}
_HARMLESS: Final = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def review_key(event: QKeyEvent) -> ReviewKey | None:
    """Return what a key press asks for; nothing when Ctrl, Alt or Meta is held."""
    if event.modifiers() & ~_HARMLESS:
        return None
    return _KEYS.get(Qt.Key(event.key()))
