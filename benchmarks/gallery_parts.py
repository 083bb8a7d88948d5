"""What the gallery's benchmarks share: pins, a wall, and the time until something is painted."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QListView

from pinagent_desktop import paths
from pinagent_desktop.domain.ids import PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import Pin, PinMetadata
from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.gallery.pin_card import PinCard
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_list_model import PinListModel
from pinagent_desktop.ui.theme import Theme

PROMPT: Final = PromptId("pr-bench")
_SESSION = SessionId("run-bench")
_METADATA = PinMetadata(collected_at=datetime(2026, 1, 1, tzinfo=UTC))
THRESHOLD: Final = 0.7


def timed(app: QApplication, change: Callable[[], None]) -> float:
    """Return the seconds of this thread until a change is painted.

    Args:
        app: Whose events are worked off.
        change: What is measured.
    """
    app.processEvents()
    began = time.thread_time()
    change()
    app.processEvents()
    return time.thread_time() - began


def wall(model: PinListModel, theme: Theme) -> MasonryView:
    """Return our wall over a model."""
    icons = Icons(paths.find(os.environ).resources / "icons", theme)
    thumbnails = Thumbnails(_nowhere)
    return MasonryView(model, PinCard(icons, thumbnails), thumbnails)


def _nowhere(_picture: str, _width: int) -> Path | None:
    """There are no picture files: layout and order are measured, not decoding."""
    return None


def show(app: QApplication, view: QListView) -> None:
    """Show a view and wait until it stands."""
    view.resize(1200, 800)
    view.show()
    app.processEvents()
    while isinstance(view, MasonryView) and not view.is_laid_out:
        app.processEvents()


def a_pin(number: int) -> Pin:
    """Return a pin whose title, size and score follow from its number."""
    shuffled = number * 7919 % 1_000_003
    pinterest_id = str(100_000 + number)
    return Pin(
        id=pin_id(PROMPT, pinterest_id),
        pinterest_id=pinterest_id,
        prompt_id=PROMPT,
        session_id=_SESSION,
        seq=number,
        pin_url=f"https://www.pinterest.com/pin/{pinterest_id}/",
        image_url=f"https://i.pinimg.com/736x/{pinterest_id}.jpg",
        title=f"pin {shuffled:07}",
        width=736,
        height=500 + shuffled % 900,
        match_score=shuffled % 21 / 20,
        metadata=_METADATA,
    )
