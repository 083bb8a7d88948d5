"""Earlier copies of the data: what there is, what each lacks, what bringing one back did."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from pinagent_desktop.domain.model import Value

CopyKind = Literal["hourly", "daily", "before-version", "before-restore", "own"]
"""Why a copy was made: by the hour, by the day, before a newer version changed the data, before an
earlier restore replaced it; *own* is a file that the person chose."""


class StoreCopy(Value):
    """A copy that can be brought back."""

    path: Path
    kind: CopyKind
    taken_at: datetime
    size: int
    """In bytes."""


class Missing(Value):
    """What would be gone after a copy was brought back, compared with the data as it is now."""

    prompts: tuple[str, ...] = ()
    """Their texts, the newest first."""
    runs: int = 0
    pins: int = 0
    changed_pins: int = 0
    """Known to both, but judged or decided about in another way."""

    @property
    def is_nothing(self) -> bool:
        """Whether the copy lacks nothing."""
        return not (self.prompts or self.runs or self.pins or self.changed_pins)


class Restored(Value):
    """The outcome, for its sentences."""

    kept_as: str | None
    """File name of the data before; ``None`` when there was none."""
    carried_over: int
    """Acts, intents and accounts that the copy did not know."""
