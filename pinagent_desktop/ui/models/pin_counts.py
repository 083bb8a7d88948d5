"""How many pins there are of each status: the same numbers in tabs, rail and run bar."""

from dataclasses import dataclass

from pinagent_desktop.domain.pin import PinStatus


@dataclass(frozen=True)
class PinCounts:
    """Pins of one prompt by status, shown or not."""

    approved: int = 0
    disqualified: int = 0
    pending: int = 0
    mine: int = 0
    """Of these, the ones that a person decided about."""

    @property
    def total(self) -> int:
        """All pins of the prompt."""
        return self.approved + self.disqualified + self.pending

    def of(self, status: PinStatus | None) -> int:
        """Return the number for one status, or for all."""
        return {
            None: self.total,
            PinStatus.APPROVED: self.approved,
            PinStatus.DISQUALIFIED: self.disqualified,
            PinStatus.PENDING: self.pending,
        }[status]
