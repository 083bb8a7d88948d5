"""The keys of a review: the same in grid, detail and full screen, and in the list of keys."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
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
_HELD: Final = frozenset(
    {"", "Shift", "Control", "Alt", "AltGr", "Meta", "CapsLock", "NumLock", "ScrollLock"}
)
_FIXED: Final = frozenset(
    {"Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Tab", "Backtab", "F6", "Menu"}
)
"""They move the person about, whatever the map says."""


class KeyTaken(ValueError):
    """A key that is meant for something else; ``by`` says for what, nothing for moving about."""

    def __init__(self, name: str, by: ReviewKey | None = None) -> None:
        super().__init__(name)
        self.name = name
        self.by = by


class KeyMap(QObject):
    """Which key asks for what: one map for every place where pins are judged.

    Args:
        chosen: A key by what it asks for (``ReviewKey``), as ``QKeySequence`` writes it, where a
            person wants another than the usual ones.
    """

    changed = Signal()
    """Something has another key now."""

    def __init__(
        self, chosen: Mapping[str, str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen: dict[ReviewKey, str] = {}
        self._asked: dict[str, ReviewKey] = {}
        self.take(chosen or {})

    @property
    def chosen(self) -> Mapping[str, str]:
        """The keys that are not the usual ones; what :meth:`take` takes."""
        return {str(asked): name for asked, name in self._chosen.items()}

    def take(self, chosen: Mapping[str, str]) -> None:
        """Use the keys that a person chose at some time; what no longer fits is left out."""
        before = dict(self._chosen)
        self._chosen = {}
        self._build()
        for asked in ReviewKey:
            name = chosen.get(asked)
            # Two may have changed places, so what is usual does not count against a choice.
            if name and name not in (*_FIXED, *self._chosen.values()) and _is_one_key(name):
                self._chosen[asked] = name
        self._build()
        if self._chosen != before:
            self.changed.emit()

    def give(self, asked: ReviewKey, name: str) -> None:
        """Let one key, and no other, ask for something.

        Raises:
            KeyTaken: It asks for something else, or moves about.
        """
        holder = self._asked.get(name)
        if name in _FIXED or holder not in {None, asked}:
            raise KeyTaken(name, holder)
        self._chosen[asked] = name
        self._build()
        self.changed.emit()

    def give_usual(self, asked: ReviewKey) -> None:
        """Let the usual keys ask for something again.

        Raises:
            KeyTaken: One of them asks for something else now.
        """
        for name in USUAL_KEYS[asked]:
            holder = self._asked.get(name)
            if holder not in {None, asked}:
                raise KeyTaken(name, holder)
        del self._chosen[asked]
        self._build()
        self.changed.emit()

    def is_usual(self, asked: ReviewKey) -> bool:
        """Say whether nobody chose another key for something."""
        return asked not in self._chosen

    def asked(self, event: QKeyEvent) -> ReviewKey | None:
        """Return what a key press asks for; nothing when Ctrl, Alt or Meta is held.

        A key that is held down asks once: a verdict on pin after pin would be an accident.
        """
        return None if event.isAutoRepeat() else self._asked.get(key_name(event))

    def cap(self, asked: ReviewKey) -> str:
        """Return the first key for something, as it is written on the keyboard; may be empty."""
        return next(iter(self.caps(asked)), "")

    def caps(self, asked: ReviewKey) -> Sequence[str]:
        """Return all keys for something."""
        return [name for name, one in self._asked.items() if one is asked]

    def _build(self) -> None:
        self._asked = {
            name: asked
            for asked, names in USUAL_KEYS.items()
            if asked not in self._chosen
            for name in names
        }
        self._asked |= {name: asked for asked, name in self._chosen.items()}


def key_name(event: QKeyEvent) -> str:
    """Return the pressed key as the map names it; nothing where others are held beside it."""
    name = _name(event)
    return name if _is_one_key(name) and not event.modifiers() & ~_HARMLESS else ""


def is_held(event: QKeyEvent) -> bool:
    """Say whether it is a key that is only held beside others, as Shift is."""
    return _name(event) in _HELD


def _name(event: QKeyEvent) -> str:
    return QKeySequence(Qt.Key(event.key())).toString(QKeySequence.SequenceFormat.PortableText)


def _is_one_key(name: str) -> bool:
    sequence = QKeySequence(name, QKeySequence.SequenceFormat.PortableText)
    is_alone = sequence.count() == 1 and "+" not in name[:-1] and name not in _HELD
    same = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return is_alone and name.isprintable() and same == name


def key_words(asked: ReviewKey) -> str:
    """Return what a key does, in words."""
    return QCoreApplication.translate("ReviewKeys", str(_WORDS[asked]))
