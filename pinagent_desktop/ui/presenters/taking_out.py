"""Pictures and links on their way into other programs."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pinagent_desktop.application.export import Export
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.ids import site_number
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.models.pin_list_model import PinListModel
from pinagent_desktop.ui.tasks import TaskSet

MOST_AT_ONCE: Final = 200
"""Pictures; more are what an export is for."""
_TITLE_CHARACTERS: Final = 60


@dataclass(frozen=True)
class Leaving:
    """Pictures that are being copied for another program.

    Attributes:
        files: Those that are here, once they are there; may end in a ``StorageError``.
        links: Addresses of the pins.
        asked: How many pins were meant.
        missing: How many of them have no picture yet.
    """

    files: Future[Sequence[Path]]
    links: Sequence[str]
    asked: int
    missing: int


@dataclass(frozen=True)
class Copied:
    """Pictures ready for the clipboard.

    Attributes:
        files: Where they are.
        links: Addresses of the pins.
        image: The picture itself when it is one; else null.
        missing: How many pins have no picture here.
    """

    files: Sequence[Path]
    links: Sequence[str]
    image: QImage
    missing: int


class TakingOut(QObject):
    """Names what leaves, and has it copied beside the window."""

    copied = Signal(object)
    """Pictures (``Copied``) can be put on the clipboard."""
    refused = Signal(str)
    """Nothing leaves; says why and what to do."""

    def __init__(
        self, export: Export, model: PinListModel, tasks: TaskSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._export = export
        self._model = model
        self._tasks = tasks

    def links(self, pin_ids: Sequence[str]) -> list[str]:
        """Return the addresses of pins; those without one are left out."""
        return [link for link in map(self._model.address_of, pin_ids) if link]

    def begin(self, pin_ids: Sequence[str]) -> Leaving | None:
        """Begin to copy pictures; nothing when none leaves, which ``refused`` explains."""
        items = [item for pin_id in pin_ids if (item := self._item(pin_id)) is not None]
        if len(pin_ids) > MOST_AT_ONCE:
            words = self.tr("At most {n} pictures leave at once this way. Export takes any number.")
            self.refused.emit(words.format(n=MOST_AT_ONCE))
        elif not items:
            self.refused.emit(self.no_picture_words())
        else:
            asked = len(pin_ids)
            files = self._export.lay_out(items)
            return Leaving(files, self.links(pin_ids), asked, asked - len(items))
        return None

    def copy(self, pin_ids: Sequence[str]) -> None:
        """Copy pictures; ``copied`` brings them."""
        leaving = self.begin(pin_ids)
        if leaving is not None:
            self._tasks.spawn(self._copy(leaving), self.tr("Copy"))

    def arrived(self, leaving: Leaving) -> Sequence[Path]:
        """Wait for the files of pictures and return them; none when they cannot be copied."""
        try:
            return leaving.files.result()
        except PinAgentError as error:
            self._refuse(error)
            return ()

    def no_picture_words(self) -> str:
        """Say why nothing leaves when no pin has its picture."""
        return self.tr("There is no picture to take yet. The link can be copied.")

    async def _copy(self, leaving: Leaving) -> None:
        try:
            files = await asyncio.wrap_future(leaving.files)
        except PinAgentError as error:
            self._refuse(error)
            return
        alone = len(files) == 1 and leaving.asked == 1
        image = await asyncio.to_thread(QImage, str(files[0])) if alone else QImage()
        if files:
            self.copied.emit(Copied(files, leaving.links, image, leaving.asked - len(files)))
        else:
            self.refused.emit(self.no_picture_words())

    def _refuse(self, error: PinAgentError) -> None:
        problem = problem_of(error)
        self.refused.emit(f"{problem.message} {problem.next_step}".strip())

    def _item(self, pin_id: str) -> tuple[str, str] | None:
        face = self._model.face_of(pin_id)
        if face is None or not face.picture:
            return None
        # The number tells apart what has one title, also beside what was taken out before.
        title = face.title[:_TITLE_CHARACTERS].rstrip()
        return face.picture, f"{title} {site_number(pin_id)}"
