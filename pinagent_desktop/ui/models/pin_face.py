"""What a wall shows of one pin: plain values, ready to be painted or read aloud."""

from dataclasses import dataclass

from pinagent_desktop.domain.pin import PendingReason, PinStatus
from pinagent_desktop.ui.models.pin_words import score_words, spoken, status_words


@dataclass(frozen=True)
class PinFace:
    """One pin as its card needs it.

    Attributes:
        pin_id: The pin's own id.
        title: Never empty; see ``pin_words.title_words``.
        status: Computed from score, threshold and the person's word.
        human: What a person decided, if anyone did.
        reason: Why there is no score yet, if there is none.
        score: 0 to 1, or nothing.
        explanation: What the judge said about the picture.
        colour: ``#rrggbb`` to show until the picture is here; may be empty.
        picture: Our own picture file; empty while it has not come.
        size: Of the original, in pixels; zeros when the site names none.
    """

    pin_id: str
    title: str
    status: PinStatus
    human: PinStatus | None
    reason: PendingReason | None
    score: float | None
    explanation: str
    colour: str
    picture: str
    size: tuple[int, int]

    @property
    def ratio(self) -> float:
        """Height ÷ width of the picture; 0 where it is unknown."""
        width, height = self.size
        return height / width if width > 0 and height > 0 else 0.0

    @property
    def is_broken(self) -> bool:
        """Whether the picture came and cannot be read."""
        return self.reason is PendingReason.UNDECODABLE

    @property
    def state_words(self) -> str:
        """State in words: who decided, or why it waits."""
        return status_words(self.status, self.human, self.reason)

    @property
    def score_words(self) -> str:
        """Score with two digits, or a dash."""
        return score_words(self.score)

    @property
    def spoken(self) -> str:
        """The whole pin in one line for a screen reader."""
        return spoken(self.title, self.state_words, self.score)
