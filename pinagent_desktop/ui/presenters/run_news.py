"""What a person wants to hear of a run while they look at other things."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.events import (
    TOLD_ONLY,
    AttentionWanted,
    Event,
    ProblemMet,
    RunEnded,
    RunStarted,
)
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.ui.messages import end_sentence
from pinagent_desktop.ui.presenters.run_words import attention_words
from pinagent_desktop.ui.translation import in_words

LONG_SECONDS = 120.0
"""Who started a shorter run is still there."""


class RunNews(QObject):
    """Takes all events; `told` carries heading and sentence of what is worth a notification."""

    told = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[SessionId, str] = {}
        self._problems: dict[SessionId, ProblemMet] = {}

    def feed(self, events: Sequence[Event]) -> None:
        """Take a batch of events."""
        for event in events:
            match event:
                case RunStarted():
                    self._titles[event.session_id] = event.prompt_text
                    self._problems.pop(event.session_id, None)
                case ProblemMet() if event.code not in TOLD_ONLY:
                    self._problems[event.session_id] = event
                case AttentionWanted() if event.what != "over":
                    words = self.tr("Pinagent waits for you: “{title}”. Answer in the browser.")
                    title = self._titles.get(event.session_id, "")
                    self.told.emit(attention_words(event.what), words.format(title=title))
                case RunEnded():
                    self._tell_end(event)
                case _:
                    pass  # seen in the window by whoever wants to

    def _tell_end(self, ended: RunEnded) -> None:
        title = self._titles.pop(ended.session_id, "")
        problem = self._problems.pop(ended.session_id, None)
        by_person = ended.status is RunStatus.STOPPED
        if problem is not None and ended.status is not RunStatus.COMPLETED and not by_person:
            heading = self.tr("“{title}” has ended early").format(title=title)
            self.told.emit(heading, in_words(f"{problem.message} {problem.next_step}"))
        elif ended.status is RunStatus.COMPLETED and ended.seconds >= LONG_SECONDS:
            heading = self.tr("{n} approved for “{title}”").format(
                n=ended.counts.approved, title=title
            )
            sentence = end_sentence(
                ended.status,
                ended.counts,
                ended.cost,
                ended.seconds,
                is_practice=ended.is_practice,
            )
            self.told.emit(heading, sentence)
