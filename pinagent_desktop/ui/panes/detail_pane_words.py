"""Sentences of the detail: who decided, where the pin came from."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from pinagent_desktop.domain import verdict
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.models.pin_words import score_words, status_word


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


def origin_words(pin: Pin, locale: QLocale) -> str:
    """Return where and when a pin was found: "More ideas, 13:17"; with the day if not today."""
    moment = QDateTime.fromSecsSinceEpoch(round(pin.metadata.collected_at.timestamp()))
    short = QLocale.FormatType.ShortFormat
    time = locale.toString(moment.time(), short)
    if moment.date() != QDate.currentDate():
        day = locale.toString(moment.date(), short)
        time = QCoreApplication.translate("DetailWords", "{day} {time}").format(day=day, time=time)
    place = {
        "search": QCoreApplication.translate("DetailWords", "Search"),
        "more_ideas": QCoreApplication.translate("DetailWords", "More ideas"),
        "import": QCoreApplication.translate("DetailWords", "Imported"),
    }[pin.source]
    words = QCoreApplication.translate("DetailWords", "{place}, {time}")
    return words.format(place=place, time=time)


def client_words(pin: Pin) -> str:
    """Return what clients said: "starred by Anna, vetoed by a client"; empty if none did."""
    said = {
        "star": QCoreApplication.translate("DetailWords", "starred by {name}"),
        "veto": QCoreApplication.translate("DetailWords", "vetoed by {name}"),
    }
    nobody = QCoreApplication.translate("DetailWords", "a client")
    return ", ".join(said[one.word].format(name=one.by or nobody) for one in pin.client_words)
