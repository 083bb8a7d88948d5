"""What a verdict is called, before and after it is given."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pinagent_desktop.domain.pin import PinStatus

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


def _counted(words: tuple[object, object], count: int) -> str:
    one, several = words
    return QCoreApplication.translate(
        "GalleryWords", str(one if count == 1 else several), "", count
    )
