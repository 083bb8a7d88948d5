"""An order for pins that nobody has judged: free, on this computer, and no validation."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Sortable:
    """What is known of a pin without looking at it through a model."""

    text: str
    """Title and description."""
    picture: Path | None
    """Our own small file of its picture, if it is here."""
    approved: bool | None
    """What the person decided; ``None``: nothing yet."""


@dataclass(frozen=True)
class Presorted:
    """A rank for each pin, in their order; more is earlier. The numbers mean nothing else."""

    ranks: Sequence[float]
    learned: bool
    """Whether the person's decisions went into it, or the words alone."""


class OfflineOrder(Protocol):
    """Ranks by words, and by decisions once there are enough of both kinds."""

    def ranked(self, wanted: str, pins: Sequence[Sortable]) -> Presorted:
        """Rank pins; computes for a while, so call it beside the loop.

        Args:
            wanted: The prompt with its points.
            pins: All pins of the prompt.
        """
        ...
