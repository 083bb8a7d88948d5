"""What the gallery shows: a prompt with its pins."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pinagent_desktop.application.left_out_items import LeftOutItem, left_out_items
from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import LeftOutReason, Pin
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Run
from pinagent_desktop.ports.pictures import THUMBNAIL_WIDTHS, thumbnail_name
from pinagent_desktop.ports.storage import Store


@dataclass(frozen=True)
class Collection:
    """A prompt, its pins by arrival, its runs newest first."""

    prompt: Prompt
    pins: Sequence[Pin]
    runs: Sequence[Run]

    @property
    def is_practice(self) -> bool:
        """Whether no AI looked at these pictures."""
        return any(pin.scorer == "practice" for pin in self.pins)


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

    async def open(self, prompt_id: PromptId) -> Collection | None:
        """Return a prompt with everything collected for it."""
        prompt = await self._store.prompts.get(prompt_id)
        if prompt is None:
            return None
        pins = await self._store.pins.of_prompt(prompt_id)
        runs = await self._store.runs.of_prompt(prompt_id)
        return Collection(prompt, pins, runs)

    async def left_out(self, prompt_id: PromptId) -> Mapping[LeftOutReason, int]:
        """Return what all runs of a prompt together did not keep, by reason."""
        total: Counter[LeftOutReason] = Counter()
        for run in await self._store.runs.of_prompt(prompt_id):
            total.update(run.counts.left_out)
        return total

    async def left_out_items(self, prompt_id: PromptId) -> Sequence[LeftOutItem]:
        """Return what the runs of a prompt did not keep, the newest first."""
        return await left_out_items(self._store, prompt_id)

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
