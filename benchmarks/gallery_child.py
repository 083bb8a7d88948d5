"""Child: our wall of pins beside Qt's own views over the same model."""

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QListView

from pinagent_desktop import paths
from pinagent_desktop.domain.ids import PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import Pin, PinMetadata
from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.gallery.pin_card import PinCard
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_filter import PinFilter, SortKey
from pinagent_desktop.ui.models.pin_list_model import PinListModel
from pinagent_desktop.ui.theme import Theme

MANY: Final = 100_000
SOME: Final = 10_000
ROUNDS: Final = 5
_PROMPT = PromptId("pr-bench")
_SESSION = SessionId("run-bench")
_METADATA = PinMetadata(collected_at=datetime(2026, 1, 1, tzinfo=UTC))
_THRESHOLD = 0.7


def main() -> int:
    """Print the best seconds of each candidate."""
    app = QApplication(sys.argv[:1])
    theme = Theme(paths.find(os.environ).resources)
    theme.apply(app)
    told = {"append": _append(app, theme), "sort": _sort(app, theme)}
    print(json.dumps(told), flush=True)
    return 0


def _append(app: QApplication, theme: Theme) -> tuple[float, float]:
    """Return the best seconds until one pin more is shown: our wall, Qt's icon mode."""
    walls = []
    pins = [_pin(number) for number in range(MANY)]
    for _ in range(2):
        model = PinListModel()
        model.replace(pins, _THRESHOLD)
        walls.append(model)
    ours, stock = _wall(walls[0], theme), QListView()
    stock.setViewMode(QListView.ViewMode.IconMode)
    stock.setResizeMode(QListView.ResizeMode.Adjust)
    stock.setUniformItemSizes(True)  # its best: it asks for one size instead of 100,000
    stock.setModel(walls[1])
    for view in (ours, stock):
        _show(app, view)
    best = [float("inf")] * 2
    for number in range(MANY, MANY + ROUNDS):
        for which, model in enumerate(walls):
            pin = _pin(number)
            taken = _timed(app, lambda model=model, pin=pin: model.append([pin]))  # type: ignore[misc] # bound now
            best[which] = min(best[which], taken)
    return best[0], best[1]


def _sort(app: QApplication, theme: Theme) -> tuple[float, float]:
    """Return the best seconds until the pins are painted by title: our model, Qt's proxy."""
    pins = [_pin(number) for number in range(SOME)]
    model, source = PinListModel(), PinListModel()
    model.replace(pins, _THRESHOLD)
    source.replace(pins, _THRESHOLD)
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(source)
    proxy.setSortRole(Qt.ItemDataRole.DisplayRole)
    stock = QListView()
    stock.setUniformItemSizes(True)
    stock.setModel(proxy)
    wall = _wall(model, theme)
    for view in (wall, stock):
        _show(app, view)
    best = [float("inf")] * 2
    by_title = PinFilter(sort=SortKey.TITLE)
    for _ in range(ROUNDS):
        model.set_filter(PinFilter())
        proxy.sort(-1)
        app.processEvents()
        best[0] = min(best[0], _timed(app, lambda: model.set_filter(by_title)))
        best[1] = min(best[1], _timed(app, lambda: proxy.sort(0)))
    shown = [proxy.index(row, 0).data() for row in range(proxy.rowCount())]
    if shown != sorted(shown):
        raise AssertionError("the proxy does not sort by title")
    return best[0], best[1]


def _timed(app: QApplication, change: Callable[[], None]) -> float:
    """Return the seconds of this thread until a change is painted."""
    app.processEvents()
    began = time.thread_time()
    change()
    app.processEvents()
    return time.thread_time() - began


def _wall(model: PinListModel, theme: Theme) -> MasonryView:
    icons = Icons(paths.find(os.environ).resources / "icons", theme)
    thumbnails = Thumbnails(_nowhere)
    return MasonryView(model, PinCard(icons, thumbnails), thumbnails)


def _nowhere(_picture: str, _width: int) -> Path | None:
    """There are no picture files: layout and order are measured, not decoding."""
    return None


def _show(app: QApplication, view: QListView) -> None:
    view.resize(1200, 800)
    view.show()
    app.processEvents()


def _pin(number: int) -> Pin:
    shuffled = number * 7919 % 1_000_003
    pinterest_id = str(100_000 + number)
    return Pin(
        id=pin_id(_PROMPT, pinterest_id),
        pinterest_id=pinterest_id,
        prompt_id=_PROMPT,
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


if __name__ == "__main__":
    sys.exit(main())
