"""The offline pre-sort of a prompt's pins: an order for the gallery, never a verdict."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.scope import Scope
from pinagent_desktop.domain.ids import PinId, PromptId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.ports.pictures import THUMBNAIL_WIDTHS
from pinagent_desktop.ports.presort import OfflineOrder, Sortable


@dataclass(frozen=True)
class OfflineRanks:
    """A rank for each pin; more is earlier."""

    ranks: Mapping[PinId, float] = field(default_factory=dict)
    learned: bool = False
    """Whether the person's decisions went into it."""


class OfflineSort:
    """Ranks what was collected; statuses and scores are left as they are."""

    def __init__(self, gallery: Gallery, order: OfflineOrder) -> None:
        self._gallery = gallery
        self._order = order

    async def ranks(self, prompt_id: PromptId) -> OfflineRanks:
        """Return the ranks of a prompt's pins; empty without the prompt."""
        collection = await self._gallery.open(Scope(prompt_id))
        if collection is None:
            return OfflineRanks()
        # The newest decisions last: of very many only those are learned from.
        pins = sorted(collection.pins, key=_decided)
        sortable = [self._sortable(pin) for pin in pins]
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(
            None, self._order.ranked, _wanted(collection.prompts[0]), sortable
        )
        ranks = zip((pin.id for pin in pins), found.ranks, strict=True)
        return OfflineRanks(dict(ranks), found.learned)

    def _sortable(self, pin: Pin) -> Sortable:
        picture = None
        if pin.picture_file is not None:
            picture = self._gallery.file(pin.picture_file, THUMBNAIL_WIDTHS[0])
        words = (pin.title, pin.description, pin.alt_text or "")
        approved = None if pin.human_status is None else pin.human_status is PinStatus.APPROVED
        return Sortable(" ".join(word for word in words if word), picture, approved)


def _decided(pin: Pin) -> float:
    return pin.decided_at.timestamp() if pin.decided_at is not None else 0.0


def _wanted(prompt: Prompt) -> str:
    return " ".join((prompt.text, *prompt.must_have, *prompt.nice_to_have))
