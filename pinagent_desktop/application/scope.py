"""Which pins are looked at: those of one run, of one prompt, or all."""

from dataclasses import dataclass

from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.domain.prompt import EVERY_PROMPT


@dataclass(frozen=True)
class Scope:
    """A choice among all pins.

    Attributes:
        prompt_id: Whose pins; ``None`` for those of every prompt.
        session_id: Of which run alone; ``None`` for those of every run.
    """

    prompt_id: PromptId | None = None
    session_id: SessionId | None = None

    @property
    def key(self) -> str:
        """A name of it that another start of the app finds again."""
        return self.session_id or self.prompt_id or EVERY_PROMPT

    def holds(self, pin: Pin) -> bool:
        """Whether a pin belongs to it."""
        return self.prompt_id in {None, pin.prompt_id} and self.session_id in {
            None,
            pin.session_id,
        }


def scope_of(prompt_id: PromptId) -> Scope:
    """Return the scope of a prompt, or of all where the id stands for all."""
    return Scope() if prompt_id == EVERY_PROMPT else Scope(prompt_id)
