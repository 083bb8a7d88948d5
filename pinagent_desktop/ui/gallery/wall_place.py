"""Where a person was on a wall, so that another start can go back there."""

from typing import Final

from PySide6.QtCore import QItemSelectionModel

from pinagent_desktop.domain.model import Value
from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.models.pin_list_model import PinListModel

MOST_SELECTED: Final = 300
"""More are a bulk of the moment: only the current pin is found again."""


class WallPlace(Value):
    """Pins by id, for rows change with every pin that comes or goes."""

    top: str
    """The first pin that was seen."""
    offset: int = 0
    """From the upper edge of the wall to its tile, in logical pixels."""
    current: str = ""
    selected: tuple[str, ...] = ()


def place_of(view: MasonryView, pins: PinListModel) -> WallPlace | None:
    """Return where somebody is on a wall; nothing while nothing can be seen."""
    visible = view.visible_rows()
    if not visible:
        return None
    selected = [index.row() for index in view.selectionModel().selectedIndexes()]
    few = len(selected) <= MOST_SELECTED
    return WallPlace(
        top=pins.pin_id(visible[0]),
        offset=view.seen_top(visible[0]),
        current=view.current_id() or "",
        selected=tuple(pins.pin_id(row) for row in sorted(selected)) if few else (),
    )


def come_to(view: MasonryView, pins: PinListModel, place: WallPlace) -> bool:
    """Go back to a place as far as its pins are still shown; say whether any is."""
    top, current = pins.row_of(place.top), pins.row_of(place.current)
    selected = sorted(row for row in map(pins.row_of, place.selected) if row is not None)
    here = next((row for row in (current, *selected, top) if row is not None), None)
    if here is None:
        return False
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(pins.index(here), flags.NoUpdate)
    view.select_rows(selected or [here])
    if top is not None:
        view.hold(top, place.offset)
    else:
        view.scrollTo(pins.index(here))
    return True
