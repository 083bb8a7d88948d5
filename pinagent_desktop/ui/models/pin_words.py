"""What a pin is called and how its state is said, everywhere in the same words."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pinagent_desktop.domain.pin import PendingReason, PinStatus
from pinagent_desktop.ui.models.trait import Trait, TraitKind

CONTEXT = "PinWords"

_STATUS: dict[PinStatus, object] = {
    PinStatus.APPROVED: QT_TRANSLATE_NOOP("PinWords", "Approved"),
    PinStatus.DISQUALIFIED: QT_TRANSLATE_NOOP("PinWords", "Disqualified"),
    PinStatus.PENDING: QT_TRANSLATE_NOOP("PinWords", "Pending"),
}
_STATUS_BY_YOU: dict[PinStatus, object] = {
    PinStatus.APPROVED: QT_TRANSLATE_NOOP("PinWords", "Approved by you"),
    PinStatus.DISQUALIFIED: QT_TRANSLATE_NOOP("PinWords", "Disqualified by you"),
    PinStatus.PENDING: QT_TRANSLATE_NOOP("PinWords", "Set aside by you"),
}
_PENDING: dict[PendingReason, object] = {
    PendingReason.NOT_JUDGED: QT_TRANSLATE_NOOP("PinWords", "Pending: in the queue"),
    PendingReason.NO_KEY: QT_TRANSLATE_NOOP("PinWords", "Pending: there is no key"),
    PendingReason.KEY_REFUSED: QT_TRANSLATE_NOOP("PinWords", "Pending: the key was not accepted"),
    PendingReason.NO_CREDIT: QT_TRANSLATE_NOOP("PinWords", "Pending: no credit left"),
    PendingReason.MODEL_GONE: QT_TRANSLATE_NOOP("PinWords", "Pending: the model is gone"),
    PendingReason.TIMEOUT: QT_TRANSLATE_NOOP("PinWords", "Pending: no answer in time"),
    PendingReason.SERVER: QT_TRANSLATE_NOOP("PinWords", "Pending: the judge had a fault"),
    PendingReason.RATE: QT_TRANSLATE_NOOP("PinWords", "Pending: the judge was too busy"),
    PendingReason.BAD_ANSWER: QT_TRANSLATE_NOOP("PinWords", "Pending: no usable answer"),
    PendingReason.DECLINED: QT_TRANSLATE_NOOP("PinWords", "Pending: the model declined"),
    PendingReason.UNDECODABLE: QT_TRANSLATE_NOOP("PinWords", "Pending: unreadable picture"),
    PendingReason.CANCELLED: QT_TRANSLATE_NOOP("PinWords", "Pending: stopped before its turn"),
    PendingReason.BUDGET: QT_TRANSLATE_NOOP("PinWords", "Pending: the budget is used"),
}
_PROBLEMS: dict[str, object] = {
    "watermark": QT_TRANSLATE_NOOP("PinWords", "watermark"),
    "text_overlay": QT_TRANSLATE_NOOP("PinWords", "words over the picture"),
    "collage": QT_TRANSLATE_NOOP("PinWords", "collage"),
    "screenshot": QT_TRANSLATE_NOOP("PinWords", "screenshot"),
    "product_ad": QT_TRANSLATE_NOOP("PinWords", "product ad"),
    "low_quality": QT_TRANSLATE_NOOP("PinWords", "low quality"),
    "person_focus": QT_TRANSLATE_NOOP("PinWords", "a person in focus"),
    "ai_artifacts": QT_TRANSLATE_NOOP("PinWords", "traces of AI"),
    "not_a_photo": QT_TRANSLATE_NOOP("PinWords", "not a photo"),
    "instructions": QT_TRANSLATE_NOOP("PinWords", "words that ask for a grade"),
}
_GRADES = (
    QT_TRANSLATE_NOOP("PinWords", "unrelated"),
    QT_TRANSLATE_NOOP("PinWords", "loosely"),
    QT_TRANSLATE_NOOP("PinWords", "partly"),
    QT_TRANSLATE_NOOP("PinWords", "close"),
    QT_TRANSLATE_NOOP("PinWords", "could lead"),
)
NO_SCORE = "–"


def _said(words: object) -> str:
    # The marker for translators is typed as an object; it is the text itself.
    return QCoreApplication.translate(CONTEXT, str(words))


def title_words(title: str, description: str = "", alt_text: str | None = None) -> str:
    """Return what a pin is called; many pins of the site have no title of their own."""
    for candidate in (title, description, alt_text):
        line = " ".join(candidate.split()) if candidate else ""
        if line:
            return line
    return _said(QT_TRANSLATE_NOOP("PinWords", "Untitled pin"))


def status_words(
    status: PinStatus, human: PinStatus | None = None, reason: PendingReason | None = None
) -> str:
    """Return the state of a pin in words: who decided, or why it waits.

    Args:
        status: What the pin counts as.
        human: What a person decided, if anyone did.
        reason: Why it has no score yet; used only while it is pending.
    """
    if human is not None:
        return _said(_STATUS_BY_YOU[human])
    if status is PinStatus.PENDING and reason is not None:
        return _said(_PENDING[reason])
    return _said(_STATUS[status])


def status_word(status: PinStatus) -> str:
    """Return the one word of a status."""
    return _said(_STATUS[status])


def score_words(score: float | None) -> str:
    """Return a score with two digits, or a dash."""
    return NO_SCORE if score is None else QLocale().toString(score, "f", 2)


def grade_word(grade: int) -> str:
    """Return the word for a grade of 0 to 4."""
    return _said(_GRADES[grade])


def problem_words(problem: str) -> str:
    """Return what a judge saw in a picture, in plain words; unknown names as they are."""
    return _said(_PROBLEMS[problem]) if problem in _PROBLEMS else problem.replace("_", " ")


def trait_words(trait: Trait, count: int) -> str:
    """Return what some pins have in common, with their number: "43 near-duplicates"."""
    if trait.kind is TraitKind.DUPLICATE:
        several = QT_TRANSLATE_NOOP("PinWords", "%n near-duplicates")
        one = QT_TRANSLATE_NOOP("PinWords", "1 near-duplicate")
        return QCoreApplication.translate(CONTEXT, str(one if count == 1 else several), "", count)
    name = problem_words(trait.name) if trait.kind is TraitKind.PROBLEM else trait.name
    words = _said(QT_TRANSLATE_NOOP("PinWords", "{count} · {name}"))
    return words.format(count=QLocale().toString(count), name=f"\u2068{name}\u2069")


def hidden_words(counts: Mapping[Trait, int]) -> str:
    """Return what is out of sight: "43 near-duplicates, 12 · product ad"; nothing if nothing is."""
    return ", ".join(trait_words(trait, count) for trait, count in counts.items())


def spoken(title: str, state: str, score: float | None) -> str:
    """Return a whole pin as a screen reader says it: "title, Approved by you, score 0.54"."""
    if score is None:
        return _said(QT_TRANSLATE_NOOP("PinWords", "{0}, {1}")).format(title, state)
    words = _said(QT_TRANSLATE_NOOP("PinWords", "{0}, {1}, score {2}"))
    return words.format(title, state, score_words(score))
