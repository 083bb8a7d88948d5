"""What a verdict is called, before and after it is given."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.models.pin_words import score_words

# Keyed by verdict: about one pin, about several.
_UNDO: dict[PinStatus | None, tuple[object, object]] = {
    PinStatus.APPROVED: (
        QT_TRANSLATE_NOOP("GalleryWords", "Approve pin"),
        QT_TRANSLATE_NOOP("GalleryWords", "Approve %n pins"),
    ),
    PinStatus.DISQUALIFIED: (
        QT_TRANSLATE_NOOP("GalleryWords", "Disqualify pin"),
        QT_TRANSLATE_NOOP("GalleryWords", "Disqualify %n pins"),
    ),
    None: (
        QT_TRANSLATE_NOOP("GalleryWords", "Let the score decide"),
        QT_TRANSLATE_NOOP("GalleryWords", "Let the score decide about %n pins"),
    ),
}
_DONE: dict[PinStatus | None, tuple[object, object]] = {
    PinStatus.APPROVED: (
        QT_TRANSLATE_NOOP("GalleryWords", "Approved by you"),
        QT_TRANSLATE_NOOP("GalleryWords", "%n pins approved by you"),
    ),
    PinStatus.DISQUALIFIED: (
        QT_TRANSLATE_NOOP("GalleryWords", "Disqualified by you"),
        QT_TRANSLATE_NOOP("GalleryWords", "%n pins disqualified by you"),
    ),
    None: (
        QT_TRANSLATE_NOOP("GalleryWords", "The score decides again"),
        QT_TRANSLATE_NOOP("GalleryWords", "The score decides about %n pins again"),
    ),
}


def undo_words(verdict: PinStatus | None, count: int) -> str:
    """Return what can be undone: "Approve 12 pins"."""
    return _counted(_UNDO[verdict], count)


def done_words(verdict: PinStatus | None, count: int) -> str:
    """Return what was done: "12 pins approved by you"."""
    return _counted(_DONE[verdict], count)


def threshold_words(threshold: float) -> str:
    """Return what can be undone: "Threshold 0.60"."""
    words = QCoreApplication.translate("GalleryWords", "Threshold {score}")
    return words.format(score=score_words(threshold))


def moves_words(moves: int) -> str:
    """Return what a place of the threshold would do: "moves 14 pins to approved".

    Args:
        moves: Pins that would come to the approved ones; negative when they would leave them.
    """
    if moves == 0:
        return QCoreApplication.translate("GalleryWords", "moves no pin")
    words = (
        QT_TRANSLATE_NOOP("GalleryWords", "moves %n pins to approved"),
        QT_TRANSLATE_NOOP("GalleryWords", "moves %n pins to disqualified"),
        QT_TRANSLATE_NOOP("GalleryWords", "moves 1 pin to approved"),
        QT_TRANSLATE_NOOP("GalleryWords", "moves 1 pin to disqualified"),
    )
    several, one = (words[0], words[2]) if moves > 0 else (words[1], words[3])
    return _counted((one, several), abs(moves))


def moved_words(moves: int, threshold: float) -> str:
    """Return what the threshold did: "14 pins moved to approved at 0.55"."""
    score = score_words(threshold)
    if moves == 0:
        words = QCoreApplication.translate("GalleryWords", "The threshold is {score} now")
        return words.format(score=score)
    to_approved = (
        QT_TRANSLATE_NOOP("GalleryWords", "1 pin moved to approved at {score}"),
        QT_TRANSLATE_NOOP("GalleryWords", "%n pins moved to approved at {score}"),
    )
    to_disqualified = (
        QT_TRANSLATE_NOOP("GalleryWords", "1 pin moved to disqualified at {score}"),
        QT_TRANSLATE_NOOP("GalleryWords", "%n pins moved to disqualified at {score}"),
    )
    return _counted(to_approved if moves > 0 else to_disqualified, abs(moves)).format(score=score)


def _counted(words: tuple[object, object], count: int) -> str:
    one, several = words
    return QCoreApplication.translate(
        "GalleryWords", str(one if count == 1 else several), "", count
    )
