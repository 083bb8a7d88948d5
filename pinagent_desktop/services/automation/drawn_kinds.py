"""Pins that the page draws as another kind than its answers said."""

from collections.abc import Iterable, Sequence
from typing import Final

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason
from pinagent_desktop.services.automation.tile_parser import Tile

_KINDS: Final = {
    LeftOutReason.PRODUCT: "products",
    LeftOutReason.VIDEO: "videos",
    LeftOutReason.STORY: "stories",
    LeftOutReason.CAROUSEL: "several pictures in one",
}
"""What answers and page both tell; an advertisement bears another name in each."""

_ENOUGH: Final = 2


class DrawnKinds:
    """Finds kinds that only the page knows of: what told them in the answers is gone."""

    def __init__(self) -> None:
        self._named: set[str] = set()
        self._otherwise: dict[LeftOutReason, set[str]] = {kind: set() for kind in _KINDS}

    def name(self, pins: Iterable[str]) -> None:
        """Take note of the pins of an answer that are kept."""
        self._named.update(pins)

    def draw(self, tiles: Iterable[Tile]) -> None:
        """Take note of a look at the page."""
        for tile in tiles:
            reason = tile.entry.reason if isinstance(tile.entry, LeftOut) else None
            if reason in _KINDS and tile.pinterest_id in self._named:
                self._otherwise[reason].add(tile.pinterest_id)

    @property
    def differences(self) -> Sequence[str]:
        """A sentence for each kind that was drawn twice: one pin may just bear a kind's word."""
        return [
            f"The page shows {words} that its own answers call plain pins"
            for kind, words in _KINDS.items()
            if len(self._otherwise[kind]) >= _ENOUGH
        ]
