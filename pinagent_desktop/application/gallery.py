"""What the gallery shows: a prompt with its pins."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pinagent_desktop.application.left_out_items import LeftOutItem, left_out_items
from pinagent_desktop.application.scope import Scope
from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import LeftOutReason, Pin
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Run
from pinagent_desktop.ports.pictures import THUMBNAIL_WIDTHS, thumbnail_name
from pinagent_desktop.ports.storage import Store

MOST_PROMPTS: Final = 10_000
"""Prompts that are looked at together: more than a person types."""


@dataclass(frozen=True)
class Collection:
    """Prompts, their pins by arrival, the runs newest first.

    Of all prompts together no runs are told: there may be thousands.
    """

    prompts: Sequence[Prompt]
    pins: Sequence[Pin]
    runs: Sequence[Run]

    @property
    def is_practice(self) -> bool:
        """Whether no AI looked at these pictures."""
        return any(pin.scorer == "practice" for pin in self.pins)

    @property
    def thresholds(self) -> Mapping[PromptId, float]:
        """By prompt, from which score on a pin is approved."""
        return {prompt.id: prompt.threshold for prompt in self.prompts}


class Gallery:
    """Reads what was collected."""

    def __init__(self, store: Store, pictures: Path) -> None:
        """Read from a store.

        Args:
            store: Where the pins are.
            pictures: Folder that a pin's ``picture_file`` is relative to.
        """
        self._store = store
        self.pictures = pictures

    async def open(self, scope: Scope) -> Collection | None:
        """Return what was collected within a scope; nothing where its prompt or run is gone."""
        if scope.prompt_id is None:
            return await self._everything()
        prompt = await self._store.prompts.get(scope.prompt_id)
        if prompt is None:
            return None
        runs = await self._store.runs.of_prompt(scope.prompt_id)
        if scope.session_id is None:
            return Collection([prompt], await self._store.pins.of_prompt(scope.prompt_id), runs)
        if all(run.id != scope.session_id for run in runs):
            return None
        return Collection([prompt], await self._store.pins.of_run(scope.session_id), runs)

    async def left_out(self, scope: Scope) -> Mapping[LeftOutReason, int]:
        """Return what all runs within a scope together did not keep, by reason."""
        total: Counter[LeftOutReason] = Counter()
        for run in await self._runs(scope):
            total.update(run.counts.left_out)
        return total

    async def left_out_items(self, scope: Scope) -> Sequence[LeftOutItem]:
        """Return what the runs within a scope did not keep, the newest first."""
        runs = await self._runs(scope)
        by_prompt = {
            run.prompt_id: [one for one in runs if one.prompt_id == run.prompt_id] for run in runs
        }
        found = [
            item
            for prompt_id, its_runs in by_prompt.items()
            for item in await left_out_items(self._store, prompt_id, its_runs)
        ]
        return sorted(found, key=lambda item: item.at, reverse=True)

    async def _everything(self) -> Collection:
        prompts = await self._store.prompts.newest(MOST_PROMPTS)
        pins = [pin for one in prompts for pin in await self._store.pins.of_prompt(one.id)]
        return Collection(prompts, sorted(pins, key=lambda pin: pin.metadata.collected_at), ())

    async def _runs(self, scope: Scope) -> Sequence[Run]:
        ids = (
            [scope.prompt_id]
            if scope.prompt_id is not None
            else [prompt.id for prompt in await self._store.prompts.newest(MOST_PROMPTS)]
        )
        runs = [run for one in ids for run in await self._store.runs.of_prompt(one)]
        return [run for run in runs if scope.session_id in {None, run.id}]

    async def of_run(self, session_id: SessionId) -> Sequence[Pin]:
        """Return the pins of one run by arrival."""
        return await self._store.pins.of_run(session_id)

    async def pin(self, pin_id: PinId) -> Pin | None:
        """Return one pin as it is now."""
        return await self._store.pins.get(pin_id)

    def picture(self, pin: Pin, width: int | None = None) -> Path | None:
        """Return our own file of a pin's picture; a thumbnail of 256 or 512 px where asked for."""
        if pin.picture_file is None:
            return None
        whole = self.pictures / pin.picture_file
        return whole if width is None else _thumbnail(whole, width)

    def file(self, picture_file: str, width: int) -> Path | None:
        """Return our own file of a picture, the smallest that is wide enough, if it is here.

        Args:
            picture_file: A pin's ``picture_file``.
            width: Wanted, in physical pixels.
        """
        whole = self.pictures / picture_file
        thumbnails = (_thumbnail(whole, one) for one in THUMBNAIL_WIDTHS if one >= width)
        return next((path for path in thumbnails if path.is_file()), None) or largest_of(whole)


def largest_of(whole: Path) -> Path | None:
    """Return the largest file of a picture that is here: a large one may have made room."""
    smaller = (_thumbnail(whole, width) for width in reversed(THUMBNAIL_WIDTHS))
    return next((path for path in (whole, *smaller) if path.is_file()), None)


def _thumbnail(whole: Path, width: int) -> Path:
    return whole.with_name(thumbnail_name(whole.name, width))
