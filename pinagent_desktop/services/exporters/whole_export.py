"""The frame of every format: what is chosen goes into a place that appears when it is complete."""

from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from typing_extensions import override

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.ports.exporting import Exporter
from pinagent_desktop.services.exporters.atomic import whole_file
from pinagent_desktop.services.exporters.own_pictures import picture_bytes, picture_names


@dataclass(frozen=True)
class Chosen:
    """What is exported."""

    prompt: Prompt
    pins: Sequence[Pin]
    pictures: Path
    """Folder that ``picture_file`` is relative to."""
    progress: Callable[[int, int], None]

    def each(self) -> Iterator[Pin]:
        """Yield the pins in their order, and tell of each that is done."""
        for done, pin in enumerate(self.pins, start=1):
            yield pin
            self.progress(done, len(self.pins))

    def named(self) -> Iterator[tuple[Pin, str, bytes | None]]:
        """Yield each pin with a speaking name for its picture, and the picture if it is there."""
        for pin, name in zip(self.each(), picture_names(self.pins), strict=True):
            yield pin, name, picture_bytes(self.pictures, pin)


class WholeExport(Exporter):
    """Writes one format whole or not at all; the format itself only says what is inside."""

    word: ClassVar[str]
    """The format's word."""
    suffix: ClassVar[str | None] = None
    """The ending of its file, where it is another."""

    @property
    @override
    def format(self) -> str:
        return self.word

    @property
    @override
    def ending(self) -> str:
        return self.word if self.suffix is None else self.suffix

    @override
    def write(
        self,
        prompt: Prompt,
        pins: Sequence[Pin],
        pictures: Path,
        to: Path,
        progress: Callable[[int, int], None],
    ) -> Path:
        target = self.place(to, prompt)
        with self.whole(target) as part:
            self.fill(part, Chosen(prompt, pins, pictures, progress))
        return target

    def place(self, to: Path, prompt: Prompt) -> Path:  # noqa: ARG002 - a folder is named after it
        """Return where the export is to appear."""
        return to

    def whole(self, to: Path) -> AbstractContextManager[Path]:
        """Return the place to write to, which becomes ``to`` at the end."""
        return whole_file(to)

    @abstractmethod
    def fill(self, part: Path, chosen: Chosen) -> None:
        """Write what is chosen into a place that nobody sees yet."""
