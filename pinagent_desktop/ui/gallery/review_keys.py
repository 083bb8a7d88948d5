"""The keys of a review: the same in grid, detail and full screen, and in the list of keys."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from pinagent_desktop.domain.pin import PinStatus


class ReviewKey(StrEnum):
    """What a person may ask for with one key."""

    APPROVE = "approve"
    DISQUALIFY = "disqualify"
    LET_SCORE_DECIDE = "let_score_decide"
    DISQUALIFY_PUBLISHER = "disqualify_publisher"
    TAKE_APART = "take_apart"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    OPEN_ON_SITE = "open_on_site"
    OPEN_DETAIL = "open_detail"
    GO_BACK = "go_back"
    REVIEW = "review"
    SHOW_KEYS = "show_keys"

    @property
    def is_verdict(self) -> bool:
        """Whether it decides about a pin."""
        return self in VERDICTS


VERDICTS: Final[dict[ReviewKey, PinStatus | None]] = {
    ReviewKey.APPROVE: PinStatus.APPROVED,
    ReviewKey.DISQUALIFY: PinStatus.DISQUALIFIED,
    ReviewKey.LET_SCORE_DECIDE: None,
}
USUAL_KEYS: Final[Mapping[ReviewKey, Sequence[str]]] = {
    ReviewKey.APPROVE: ("A", "P"),
    ReviewKey.DISQUALIFY: ("D", "X"),
    ReviewKey.LET_SCORE_DECIDE: ("U",),
    ReviewKey.DISQUALIFY_PUBLISHER: ("B",),
    ReviewKey.TAKE_APART: ("T",),
    ReviewKey.ZOOM_IN: ("Z", "+"),
    ReviewKey.ZOOM_OUT: ("-",),
    ReviewKey.OPEN_ON_SITE: ("O",),
    ReviewKey.OPEN_DETAIL: ("Space", "Return", "Enter"),
    ReviewKey.GO_BACK: ("Esc",),
    ReviewKey.REVIEW: ("R",),
    ReviewKey.SHOW_KEYS: ("?",),
}
_WORDS: Final[Mapping[ReviewKey, object]] = {
    ReviewKey.APPROVE: QT_TRANSLATE_NOOP("ReviewKeys", "Approve the pin"),
    ReviewKey.DISQUALIFY: QT_TRANSLATE_NOOP("ReviewKeys", "Disqualify the pin"),
    ReviewKey.LET_SCORE_DECIDE: QT_TRANSLATE_NOOP("ReviewKeys", "Let the score decide"),
    ReviewKey.DISQUALIFY_PUBLISHER: QT_TRANSLATE_NOOP(
        "ReviewKeys", "Disqualify all pins from this source"
    ),
    ReviewKey.TAKE_APART: QT_TRANSLATE_NOOP("ReviewKeys", "Judge near-duplicates one by one"),
    ReviewKey.ZOOM_IN: QT_TRANSLATE_NOOP("ReviewKeys", "Look closer"),
    ReviewKey.ZOOM_OUT: QT_TRANSLATE_NOOP("ReviewKeys", "See the whole picture"),
    ReviewKey.OPEN_ON_SITE: QT_TRANSLATE_NOOP("ReviewKeys", "Open on Pinterest"),
    ReviewKey.OPEN_DETAIL: QT_TRANSLATE_NOOP("ReviewKeys", "Show the detail of the pin"),
    ReviewKey.GO_BACK: QT_TRANSLATE_NOOP("ReviewKeys", "Go back"),
    ReviewKey.REVIEW: QT_TRANSLATE_NOOP("ReviewKeys", "Review on the full screen"),
    ReviewKey.SHOW_KEYS: QT_TRANSLATE_NOOP("ReviewKeys", "Show all keys"),
}
_HARMLESS: Final = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class KeyMap:
    """Which key asks for what: one map for every place where pins are judged.

    Args:
        changed: Keys by what they ask for, as ``QKeySequence`` writes them, where a person wants
            others than the usual ones.
    """

    def __init__(self, changed: Mapping[ReviewKey, Sequence[str]] | None = None) -> None:
        self._names = {**USUAL_KEYS, **(changed or {})}
        self._asked = {name: asked for asked, names in self._names.items() for name in names}

    def asked(self, event: QKeyEvent) -> ReviewKey | None:
        """Return what a key press asks for; nothing when Ctrl, Alt or Meta is held.

        A key that is held down asks once: a verdict on pin after pin would be an accident.
        """
        if event.modifiers() & ~_HARMLESS or event.isAutoRepeat():
            return None
        pressed = QKeySequence(Qt.Key(event.key()))
        return self._asked.get(pressed.toString(QKeySequence.SequenceFormat.PortableText))

    def cap(self, asked: ReviewKey) -> str:
        """Return the first key for something, as it is written on the keyboard."""
        return self._names[asked][0]

    def caps(self, asked: ReviewKey) -> Sequence[str]:
        """Return all keys for something."""
        return self._names[asked]


def key_words(asked: ReviewKey) -> str:
    """Return what a key does, in words."""
    return QCoreApplication.translate("ReviewKeys", str(_WORDS[asked]))
