"""Sentences of the detail: who decided, where the pin came from."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale

from pinagent_desktop.domain import verdict
from pinagent_desktop.domain.pin import ChangedBy, Pin, PinStatus
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.models.pin_words import score_words, status_word, status_words


def decider_words(face: PinFace, threshold: float) -> str:
    """Return who decided: "by its score; the threshold is 0.60"; nothing while it is pending."""
    if face.human is not None:
        if face.score is None:
            return ""
        by_score = verdict.status(face.score, threshold, None)
        if by_score is face.status:
            return QCoreApplication.translate("DetailWords", "its score says the same")
        alone = status_word(by_score)
        words = QCoreApplication.translate("DetailWords", "its score alone would say: {status}")
        return words.format(status=alone)
    if face.status is PinStatus.PENDING:
        return ""
    words = QCoreApplication.translate("DetailWords", "by its score; the threshold is {threshold}")
    return words.format(threshold=score_words(threshold))


def looks_words(pin: Pin) -> str:
    """Return that a picture was looked at twice, and what came of it; nothing after one look."""
    if not pin.look_scores:
        return ""
    words = QCoreApplication.translate(
        "DetailWords",
        "looked at twice: {first} and {second}, the mean counts; grades and reason are of the "
        "first look",
    )
    first, second = map(score_words, pin.look_scores)
    return words.format(first=first, second=second)


_CAME_BY: Mapping[ChangedBy, object] = {
    "judge": QT_TRANSLATE_NOOP("DetailWords", "{when}: {status} at {score}"),
    "threshold": QT_TRANSLATE_NOOP("DetailWords", "{when}: {status}, the threshold was moved"),
    "person": QT_TRANSLATE_NOOP("DetailWords", "{when}: {status}"),
}
_MOST_CHANGES = 4


def history_words(pin: Pin, locale: QLocale) -> str:
    """Return how the status of a pin came about, a line a change, the newest last.

    An older part of a long history is left out.
    """
    lines = []
    for change in pin.history[-_MOST_CHANGES:]:
        if change.by == "person" and change.human is None:
            words = QCoreApplication.translate("DetailWords", "{when}: left to the score again")
        else:
            words = QCoreApplication.translate("DetailWords", str(_CAME_BY[change.by]))
        lines.append(
            words.format(
                when=moment_words(change.at, locale),
                status=status_words(change.status, change.human),
                score=score_words(change.score),
            )
        )
    return "\n".join(lines)


def moment_words(at: datetime, locale: QLocale) -> str:
    """Return a moment by this computer's clock: "13:17", with the day if it is not today."""
    moment = QDateTime.fromSecsSinceEpoch(round(at.timestamp()))
    short = QLocale.FormatType.ShortFormat
    time = locale.toString(moment.time(), short)
    if moment.date() == QDate.currentDate():
        return time
    day = locale.toString(moment.date(), short)
    return QCoreApplication.translate("DetailWords", "{day} {time}").format(day=day, time=time)


def origin_words(pin: Pin, locale: QLocale, prompt: str = "") -> str:
    """Return where and when a pin was found: "More ideas, 13:17"; with the day if not today.

    Args:
        pin: The pin.
        locale: For time and day.
        prompt: Whose it is; said where pins of several prompts are shown.
    """
    time = moment_words(pin.metadata.collected_at, locale)
    place = {
        "search": QCoreApplication.translate("DetailWords", "Search"),
        "more_ideas": QCoreApplication.translate("DetailWords", "More ideas"),
        "import": QCoreApplication.translate("DetailWords", "Imported"),
    }[pin.source]
    words = QCoreApplication.translate("DetailWords", "{place}, {time}")
    if prompt:
        words = QCoreApplication.translate("DetailWords", "“{prompt}”: {place}, {time}")
    return words.format(place=place, time=time, prompt=prompt)


def client_words(pin: Pin) -> str:
    """Return what clients said: "starred by Anna, vetoed by a client"; empty if none did."""
    said = {
        "star": QCoreApplication.translate("DetailWords", "starred by {name}"),
        "veto": QCoreApplication.translate("DetailWords", "vetoed by {name}"),
    }
    nobody = QCoreApplication.translate("DetailWords", "a client")
    return ", ".join(said[one.word].format(name=one.by or nobody) for one in pin.client_words)
