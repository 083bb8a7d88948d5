"""What stays in place when the order of the wall changes: pins by id, never rows."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pinagent_desktop.ui.models.pin_list_model import PinListModel


@dataclass(frozen=True)
class Anchor:
    """A pin and the height at which it was seen.

    Attributes:
        pin_id: The pin.
        offset: From the upper edge of the view to the tile, in logical pixels.
    """

    pin_id: str
    offset: int


@dataclass(frozen=True)
class Stance:
    """Where a person was on the wall: what was seen, current, selected.

    Attributes:
        anchors: Visible pins, the one to hold on to first.
        heirs: The current pin and those that may follow it, nearest first; read once.
        selected: Ids of the selected pins.
    """

    anchors: tuple[Anchor, ...] = ()
    heirs: Iterator[str] = field(default_factory=lambda: iter(()))
    selected: tuple[str, ...] = ()

    def anchor_row(self, model: PinListModel) -> tuple[int, int] | None:
        """Return row and offset of the first anchor that is still shown."""
        for anchor in self.anchors:
            row = model.row_of(anchor.pin_id)
            if row is not None:
                return row, anchor.offset
        return None

    def current_row(self, model: PinListModel) -> int | None:
        """Return the row of the current pin, or of the one that takes its place."""
        return next((row for row in map(model.row_of, self.heirs) if row is not None), None)
