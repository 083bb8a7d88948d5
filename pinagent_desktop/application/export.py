"""What leaves the app: pins as a file or a folder."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from pinagent_desktop.domain.errors import StorageError, UnknownRun, UsageError
from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.ports.exporting import Exporter
from pinagent_desktop.ports.storage import Store


def _no_progress(_done: int, _of: int) -> None:
    """Nobody looks."""


class Export:
    """Writes pins in the formats that it was given exporters for."""

    def __init__(self, store: Store, exporters: Sequence[Exporter], pictures: Path) -> None:
        self._store = store
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
            StorageError: No room, or no right to write there.
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
        prompt_id: PromptId,
        pin_ids: Sequence[PinId],
        format_: str,
        to: Path,
        progress: Callable[[int, int], None] = _no_progress,
    ) -> tuple[Path, int]:
        """Write these pins in this order; return where, and how many.

        Raises:
            UsageError: The prompt is gone, or there is no such format.
            StorageError: No room, or no right to write there.
        """
        exporter = self._exporter(format_)
        prompt = await self._store.prompts.get(prompt_id)
        if prompt is None:
            raise UsageError("This prompt is gone")
        by_id = {pin.id: pin for pin in await self._store.pins.of_prompt(prompt_id)}
        chosen = [by_id[pin_id] for pin_id in pin_ids if pin_id in by_id]
        return await self._write(exporter, prompt, chosen, to, progress), len(chosen)

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
        def write() -> Path:
            to.parent.mkdir(parents=True, exist_ok=True)
            return exporter.write(prompt, pins, self._pictures, to, progress)

        try:
            return await asyncio.to_thread(write)
        except OSError as error:
            raise StorageError(f"{to.name} cannot be written: {error.strerror}") from error
