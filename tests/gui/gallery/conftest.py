"""Pins to show, a store to keep them in, and the gallery over both."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from typing_extensions import override

from pinagent_desktop.application.export import Export
from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.review import Review, settled
from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import Pin, PinMetadata, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Run
from pinagent_desktop.ports.exporting import Exporter
from pinagent_desktop.ports.storage import Store
from pinagent_desktop.services.exporters.shelf import FolderShelf
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.tasks import TaskSet
from tests.fakes.clock import FakeClock

START = datetime(2026, 5, 4, 13, 5, tzinfo=UTC)
PROMPT = PromptId("pr-1")
SCORES = [0.9, 0.3, None, 0.6, 0.75, 0.55, 0.2, 1.0]


def make_pin(number: int, **changes: Any) -> Pin:
    """Return a pin that differs from every other by its number."""
    score = changes.get("match_score")
    values: dict[str, Any] = {
        "id": PinId(f"{PROMPT}:{number}"),
        "pinterest_id": str(number),
        "prompt_id": PROMPT,
        "session_id": SessionId("run-1"),
        "seq": number,
        "pin_url": f"https://www.pinterest.com/pin/{number}/",
        "image_url": f"https://i.pinimg.com/736x/00/00/00/{number:032x}.jpg",
        "title": f"Picture {number}",
        "dominant_color": "#7a8a6b",
        "width": 736,
        "height": 736 + 37 * (number % 11),
        "pending_reason": None if score is not None else "not_judged",
        "metadata": PinMetadata(collected_at=START + timedelta(minutes=number)),
    }
    return Pin(**{**values, **changes})


def make_scored(scores: Sequence[float | None]) -> list[Pin]:
    """Return pins numbered from 1 with these scores."""
    return [make_pin(i, match_score=score) for i, score in enumerate(scores, 1)]


@pytest.fixture
def a_pin() -> Callable[..., Pin]:
    return make_pin


@pytest.fixture
def scored() -> Callable[..., list[Pin]]:
    return make_scored


class _Prompts:
    def __init__(self) -> None:
        self.kept: dict[str, Prompt] = {}

    async def get(self, prompt_id: PromptId) -> Prompt | None:
        return self.kept.get(prompt_id)

    async def newest(self, limit: int) -> Sequence[Prompt]:
        return sorted(self.kept.values(), key=lambda one: one.created_at, reverse=True)[:limit]

    async def put(self, prompt: Prompt) -> None:
        self.kept[prompt.id] = prompt


class _Pins:
    def __init__(self) -> None:
        self.kept: dict[str, Pin] = {}

    async def get(self, pin_id: PinId) -> Pin | None:
        return self.kept.get(pin_id)

    async def put(self, pin: Pin) -> None:
        self.kept[pin.id] = pin

    async def of_prompt(self, prompt_id: PromptId) -> Sequence[Pin]:
        return [pin for pin in self.kept.values() if pin.prompt_id == prompt_id]

    async def of_run(self, session_id: SessionId) -> Sequence[Pin]:
        return [pin for pin in self.kept.values() if pin.session_id == session_id]

    async def page(
        self, prompt_id: PromptId, status: PinStatus | None, after_seq: int, limit: int
    ) -> Sequence[Pin]:
        pins = [pin for pin in await self.of_prompt(prompt_id) if pin.seq > after_seq]
        return pins[:limit]


class _Runs:
    def __init__(self) -> None:
        self.kept: list[Run] = []

    async def of_prompt(self, prompt_id: PromptId) -> Sequence[Run]:
        return [run for run in self.kept if run.prompt_id == prompt_id]


class _Events:
    def __init__(self) -> None:
        self.kept: list[Mapping[str, Any]] = []

    async def of_run(self, session_id: SessionId) -> Sequence[Mapping[str, Any]]:
        return [event for event in self.kept if event["session_id"] == session_id]


class MemoryStore:
    """The collections that a gallery reads and a review writes."""

    def __init__(self) -> None:
        self.prompts = _Prompts()
        self.pins = _Pins()
        self.runs = _Runs()
        self.events = _Events()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        yield

    def fill(self, pins: Sequence[Pin], threshold: float = 0.6) -> None:
        """Keep a prompt with its pins."""
        prompt = Prompt(id=PROMPT, text="oak chairs", threshold=threshold, created_at=START)
        self.prompts.kept[PROMPT] = prompt
        self.pins.kept.update((pin.id, settled(pin, threshold)) for pin in pins)


class NotingExporter:
    """Writes one line a pin, so that a test sees what came and in which order."""

    format = "csv"
    ending = "csv"

    def write(
        self,
        prompt: Prompt,
        pins: Sequence[Pin],
        pictures: Path,
        to: Path,
        progress: Callable[[int, int], None],
    ) -> Path:
        to.write_text("\n".join(pin.id for pin in pins), encoding="utf-8")
        return to


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder with one picture, ``oak.jpg``: plain red, 400 by 600."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    image = QImage(400, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(folder / "oak.jpg"))
    return folder


@pytest.fixture
def use_cases(store: MemoryStore, pictures: Path) -> tuple[Gallery, Review, Export]:
    kept = cast("Store", store)
    exporters: list[Exporter] = [NotingExporter()]
    shelf = FolderShelf(pictures, pictures.with_name("handed-out"))
    export = Export(kept, exporters, pictures, shelf=shelf)
    return Gallery(kept, pictures), Review(kept, FakeClock()), export


class StraightTasks(TaskSet):
    """Runs each piece of work to its end at once, on a loop of its own; its own work after it."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Coroutine[Any, Any, Any]] = []
        self._runs = False

    @override
    def spawn(self, coro: Coroutine[Any, Any, Any], owner: str) -> Any:
        self._waiting.append(coro)
        if self._runs:
            return None
        self._runs = True
        try:
            while self._waiting:
                with asyncio.Runner() as runner:
                    runner.run(self._waiting.pop(0))
        finally:
            self._runs = False
        return None


@pytest.fixture
def presenter(qapp: object, use_cases: tuple[Gallery, Review, Export]) -> GalleryPresenter:
    return GalleryPresenter(*use_cases, StraightTasks())


@pytest.fixture
def thumbnails(qapp: object, pictures: Path) -> Iterator[Thumbnails]:
    def locate(name: str, width: int) -> Path | None:
        path = pictures / name
        return path if path.exists() else None

    thumbnails = Thumbnails(locate)
    yield thumbnails
    thumbnails.close()


@pytest.fixture
def pane(
    qtbot: QtBot,
    presenter: GalleryPresenter,
    icons: Icons,
    store: MemoryStore,
) -> Iterator[GalleryPane]:
    pins = make_scored(SCORES)
    grades = {"subject": 4, "style": 3, "problems": ["watermark"]}
    pins[0] = pins[0].with_(ai_explanation="A plain oak chair.", grades=grades)
    store.fill(pins)
    pane = GalleryPane(presenter, icons)
    qtbot.addWidget(pane)
    pane.resize(1224, 820)
    with qtbot.waitActive(pane):
        pane.show()
        # Without a window manager nobody else makes it the one that keys go to.
        pane.activateWindow()
    yield pane
    pane.close_pictures()


@pytest.fixture
def opened(pane: GalleryPane, presenter: GalleryPresenter) -> GalleryPane:
    presenter.open(PROMPT)
    pane.view.setFocus()
    return pane
