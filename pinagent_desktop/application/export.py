"""What leaves the app: pins as a file or a folder."""

import asyncio
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

from pinagent_desktop.application.gallery import largest_of
from pinagent_desktop.domain.errors import UnknownRun, UsageError
from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.not_written import not_written
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt, every_prompt
from pinagent_desktop.ports.exporting import (
    Exporter,
    LibraryItem,
    PictureLibrary,
    PictureShelf,
    ShelfItem,
)
from pinagent_desktop.ports.storage import Store

AT_ONCE = 50
"""Pictures that a library is handed in one go."""


_LONG_AGO = datetime(1980, 1, 1, tzinfo=UTC)


class _StoppedError(Exception):
    """Nobody waits for this export any more."""


def _no_progress(_done: int, _of: int) -> None:
    """Nobody looks."""


class Export:
    """Writes pins in the formats that it was given exporters for."""

    def __init__(
        self,
        store: Store,
        exporters: Sequence[Exporter],
        pictures: Path,
        library: PictureLibrary | None = None,
        *,
        shelf: PictureShelf,
    ) -> None:
        """Write from a store.

        Args:
            store: Where the pins are.
            exporters: One a format.
            pictures: Folder that a pin's ``picture_file`` is relative to.
            library: Another program that collects pictures.
            shelf: Where other programs find pictures that are dragged or pasted there.
        """
        self._store = store
        self._library = library
        self._shelf = shelf
        self._exporters: Mapping[str, Exporter] = {one.format: one for one in exporters}
        self._pictures = pictures

    @property
    def formats(self) -> Mapping[str, str]:
        """The formats that can be written, each with the ending of its file (a folder has none)."""
        return {word: exporter.ending for word, exporter in self._exporters.items()}

    async def of_run(
        self,
        session_id: SessionId,
        format_: str,
        to: Path,
        status: PinStatus | None = None,
        progress: Callable[[int, int], None] = _no_progress,
    ) -> tuple[Path, int]:
        """Write a run's pins, of one status or all; return where, and how many.

        Raises:
            UnknownRun: No such run.
            UsageError: There is no such format.
            NotWritten: No room, or no right to write there.
        """
        exporter = self._exporter(format_)
        run = await self._store.runs.get(session_id)
        prompt = await self._store.prompts.get(run.prompt_id) if run else None
        if run is None or prompt is None:
            raise UnknownRun(run=session_id)
        pins = await self._store.pins.of_run(session_id)
        chosen = [pin for pin in pins if status is None or pin.status is status]
        return await self._write(exporter, prompt, chosen, to, progress), len(chosen)

    async def of_pins(
        self,
        prompt_id: PromptId | None,
        pin_ids: Sequence[PinId],
        format_: str,
        to: Path,
        progress: Callable[[int, int], None] = _no_progress,
    ) -> tuple[Path, int]:
        """Write these pins in this order; return where, and how many.

        Args:
            prompt_id: Whose pins they are; ``None`` where they are of several prompts.
            pin_ids: Those that are here no more are left out.
            format_: One of ``formats``.
            to: The file, or the folder in which it lies.
            progress: Told how many are done, of how many.

        Raises:
            UsageError: The prompt is gone, or there is no such format.
            NotWritten: No room, or no right to write there.
        """
        exporter = self._exporter(format_)
        prompt, chosen = await self._chosen(prompt_id, pin_ids)
        return await self._write(exporter, prompt, chosen, to, progress), len(chosen)

    @property
    def has_library(self) -> bool:
        """Whether pins can be handed to a picture library; it need not run."""
        return self._library is not None

    async def to_library(
        self,
        prompt_id: PromptId | None,
        pin_ids: Sequence[PinId],
        progress: Callable[[int, int], None] = _no_progress,
    ) -> int:
        """Hand the pins that have a picture to the library; return how many.

        Raises:
            UsageError: The prompt is gone.
            LibraryUnreachable: The library does not run, or refuses them.
        """
        prompt, chosen = await self._chosen(prompt_id, pin_ids)
        items = [item for pin in chosen if (item := self._item(prompt, pin)) is not None]
        for start in range(0, len(items), AT_ONCE):
            if self._library is not None:
                await self._library.add(items[start : start + AT_ONCE])
            progress(min(start + AT_ONCE, len(items)), len(items))
        return len(items)

    def lay_out(self, pictures: Sequence[tuple[str, str]]) -> Future[Sequence[Path]]:
        """Begin to copy pictures to where other programs find them; see ``PictureShelf``.

        Args:
            pictures: Each a pin's ``picture_file`` and what its copy is to be called.
        """
        return self._shelf.lay_out([ShelfItem(*one) for one in pictures])

    def _item(self, prompt: Prompt, pin: Pin) -> LibraryItem | None:
        file = largest_of(self._pictures / pin.picture_file) if pin.picture_file else None
        if file is None:
            return None
        score = "" if pin.match_score is None else f"Score {pin.match_score:.2f}. "
        return LibraryItem(
            file=file.absolute(),
            name=pin.title or pin.alt_text or f"pin {pin.pinterest_id}",
            website=pin.pin_url,
            tags=(prompt.text, pin.status.value),
            note=f"{score}{pin.ai_explanation or ''}".strip(),
        )

    async def _chosen(
        self, prompt_id: PromptId | None, pin_ids: Sequence[PinId]
    ) -> tuple[Prompt, Sequence[Pin]]:
        if prompt_id is None:
            found = [await self._store.pins.get(pin_id) for pin_id in pin_ids]
            pins = [pin for pin in found if pin is not None]
            came = (pin.metadata.collected_at for pin in pins)
            return every_prompt(max(came, default=_LONG_AGO)), pins
        prompt = await self._store.prompts.get(prompt_id)
        if prompt is None:
            raise UsageError("This prompt is gone")
        by_id = {pin.id: pin for pin in await self._store.pins.of_prompt(prompt_id)}
        return prompt, [by_id[pin_id] for pin_id in pin_ids if pin_id in by_id]

    def _exporter(self, format_: str) -> Exporter:
        if format_ not in self._exporters:
            raise UsageError(f"There is no format {format_}")
        return self._exporters[format_]

    async def _write(
        self,
        exporter: Exporter,
        prompt: Prompt,
        pins: Sequence[Pin],
        to: Path,
        progress: Callable[[int, int], None],
    ) -> Path:
        stop = threading.Event()
        loop = asyncio.get_running_loop()

        def tell(done: int, of: int) -> None:
            if stop.is_set():
                raise _StoppedError
            loop.call_soon_threadsafe(progress, done, of)

        def write() -> Path:
            to.parent.mkdir(parents=True, exist_ok=True)
            return exporter.write(prompt, pins, self._pictures, to, tell)

        work = asyncio.ensure_future(asyncio.to_thread(write))
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            # The thread ends at its next pin, and takes its half-written file along.
            stop.set()
            await asyncio.wait([work])
            raise
        except OSError as error:
            raise not_written(error, to.name) from error
