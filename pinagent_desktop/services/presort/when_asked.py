"""The order, loaded when it is first asked for: numpy and Pillow are no part of a start."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import override

from pinagent_desktop.ports.presort import OfflineOrder, Presorted, Sortable

if TYPE_CHECKING:
    from pinagent_desktop.services.presort.offline_order import WordsAndLooks


class OrderWhenAsked(OfflineOrder):
    """Stands in for the order until somebody wants it."""

    def __init__(self) -> None:
        self._order: WordsAndLooks | None = None

    @override
    def ranked(self, wanted: str, pins: Sequence[Sortable]) -> Presorted:
        if self._order is None:
            from pinagent_desktop.services.presort.offline_order import WordsAndLooks

            self._order = WordsAndLooks()
        return self._order.ranked(wanted, pins)
