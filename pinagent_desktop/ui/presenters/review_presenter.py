"""A review from its first pin to its summary, without a widget."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.models.pin_words import status_word
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.presenters.review_queue import ReviewQueue


@dataclass(frozen=True)
class Summary:
    """What came of a review.

    Attributes:
        approved: Pins that are approved by the person now.
        disqualified: Pins that the person put out.
        left: Pins that the score still decides about.
        seconds: From the first pin to the last.
    """

    approved: int
    disqualified: int
    left: int
    seconds: float

    @property
    def judged(self) -> int:
        """How many pins have a person's word now."""
        return self.approved + self.disqualified

    @property
    def a_minute(self) -> int:
        """How many were judged a minute."""
        return round(60 * self.judged / max(1.0, self.seconds))


class ReviewPresenter(QObject):
    """The queue over the gallery's pins: one verdict a stack, on to the next, back by undo."""

    changed = Signal()
    """Another stack is current, or more is known of those that are seen."""
    told = Signal(str)
    """Something to be said aloud."""
    ended = Signal()
    """The pins are gone: another prompt is shown."""

    def __init__(
        self,
        gallery: GalleryPresenter,
        parent: QObject | None = None,
        now: Callable[[], float] = monotonic,
    ) -> None:
        """Begin with nothing.

        Args:
            gallery: Whose pins are reviewed.
            parent: The owner.
            now: Seconds since any fixed moment.
        """
        super().__init__(parent)
        self.gallery = gallery
        self.queue = ReviewQueue([])
        self._judged: set[str] = set()
        self._now = now
        self._begun = now()
        self._over_after = 0.0
        gallery.model.counts_changed.connect(self.changed)
        gallery.detailed.connect(self._note_detail)
        gallery.revealed.connect(self._go_back_to)
        gallery.model.replaced.connect(self.ended)

    def start(self, selected: Sequence[str]) -> bool:
        """Take the pins that no person decided about, most doubtful first.

        Args:
            selected: Only these, if they are more than one; else all that are shown. Where a
                person decided about all of them, they come once more.

        Returns:
            Whether there is anything to review.
        """
        only = selected if len(selected) > 1 else None
        self.queue = ReviewQueue(self.gallery.model.stacks_by_doubt(only))
        self._judged.clear()
        self._begun = self._now()
        self._moved()
        return len(self.queue) > 0

    @property
    def face(self) -> PinFace | None:
        """The pin that is judged now."""
        return self.face_at(0)

    def face_at(self, offset: int) -> PinFace | None:
        """Return the first pin of a stack so far from the current one, if it is there."""
        stack = self.queue.at(offset)
        return None if stack is None else self.gallery.model.face_of(stack[0])

    def status_at(self, place: int) -> PinStatus | None:
        """Return what a person decided about a stack of the queue."""
        return self.gallery.model.human_of(self.queue.stacks[place][0])

    def ask_detail(self) -> Pin | None:
        """Return the whole current pin if it is at hand; else ``changed`` tells when it is."""
        stack = self.queue.at()
        return None if stack is None else self.gallery.ask_detail(stack[0])

    def publisher(self) -> tuple[str, int]:
        """Return whose picture the current one is, and how many undecided pins come from there."""
        stack = self.queue.at()
        if stack is None:
            return "", 0
        name, pins = self.gallery.model.of_publisher(stack[0])
        return name, len(pins)

    def decide(self, verdict: PinStatus | None) -> None:
        """Judge the current stack and go on; left to the score, it stays to show what it says."""
        stack = self.queue.at()
        if stack is None:
            return
        self._judge(stack, verdict)

    def disqualify_publisher(self) -> None:
        """Put out the current stack and every undecided pin from the same source."""
        stack = self.queue.at()
        if stack is not None:
            _, pins = self.gallery.model.of_publisher(stack[0])
            self._judge(tuple(dict.fromkeys((*stack, *pins))), PinStatus.DISQUALIFIED)

    def step(self, by: int) -> None:
        """Go to another stack without a word; from the summary back to the last one."""
        if self.queue.step(by):
            self._moved()

    def take_apart(self) -> None:
        """Judge the near-duplicates of the current stack one by one."""
        if self.queue.take_apart():
            self.changed.emit()

    def summary(self) -> Summary:
        """Return what came of it so far."""
        words = [self.gallery.model.human_of(one) for stack in self.queue.stacks for one in stack]
        return Summary(
            approved=words.count(PinStatus.APPROVED),
            disqualified=words.count(PinStatus.DISQUALIFIED),
            left=words.count(None),
            seconds=self._over_after or self._now() - self._begun,
        )

    def _judge(self, pin_ids: tuple[str, ...], verdict: PinStatus | None) -> None:
        self.gallery.decide(pin_ids, verdict)
        if verdict is None:
            self._judged.difference_update(pin_ids)
            self.changed.emit()
            return
        self._judged.update(pin_ids)
        self.queue.advance(self._judged)
        left = max(0, len(self.queue) - self.queue.position)
        words = self.tr("{status}, {count} left")
        self.told.emit(words.format(status=status_word(verdict), count=left))
        self._moved()

    def _moved(self) -> None:
        # The clock stands while the summary is shown.
        self._over_after = self._now() - self._begun if self.queue.is_over else 0.0
        self.changed.emit()

    def _go_back_to(self, pin_id: str) -> None:
        self._judged = {one for one in self._judged if self.gallery.model.human_of(one) is not None}
        if self.queue.go_to(pin_id):
            self._moved()

    def _note_detail(self, pin: Pin) -> None:
        stack = self.queue.at()
        if stack is not None and pin.id == stack[0]:
            self.changed.emit()
