"""Child: our wall at 100,000 pins beside the same at 1,000, and beside Qt's own filter."""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QListView
from typing_extensions import override

from benchmarks.gallery_parts import THRESHOLD, a_pin, show, timed, wall
from pinagent_desktop import paths
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.garbage import GarbageRounds
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_filter import PinFilter, SortKey
from pinagent_desktop.ui.models.pin_list_model import PinListModel, PinRole
from pinagent_desktop.ui.panes.gallery_pane_header import GalleryHeader
from pinagent_desktop.ui.presenters.gallery_presenter import AT_ONCE
from pinagent_desktop.ui.theme import Theme

MANY: Final = 100_000
FEW: Final = 1_000
STEPS, CHANGES, TICKS, ROUNDS = 100, 60, 40, 3
Index = QModelIndex | QPersistentModelIndex


def main() -> int:
    """Print seconds, by what was measured."""
    app = QApplication(sys.argv[:1])
    theme = Theme(paths.find(os.environ).resources)
    theme.apply(app)
    pins = [a_pin(number) for number in range(MANY)]
    # As in the window, where garbage is collected in rounds of its own between two beats.
    with GarbageRounds().kept():
        model, opened = _opened(app, theme, pins)
    few = PinListModel()
    few.replace(pins[:FEW], THRESHOLD)
    walls = [wall(few, theme), opened.wall]
    for one in walls:
        show(app, one)
    told: dict[str, object] = {"open": opened.turns}
    told |= _flat(app, walls, [few, model])
    told |= _orders(app, opened.wall, model)
    told["tick"] = _ticks(app, theme, opened.wall, model)
    told["stock_filter"] = _stock_filter(app, model)
    print(json.dumps(told), flush=True)
    return 0


class _Opened:
    def __init__(self, view: MasonryView, turns: list[float]) -> None:
        self.wall, self.turns = view, turns


def _opened(app: QApplication, theme: Theme, pins: Sequence[Pin]) -> tuple[PinListModel, _Opened]:
    """Open a prompt as the window does, and return the seconds of each turn of the loop."""
    model = PinListModel()
    view = wall(model, theme)
    show(app, view)
    columns = model.empty_columns(THRESHOLD)
    starts = range(0, len(pins), AT_ONCE)
    turns = [_seconds(partial(columns.append, pins[at : at + AT_ONCE])) for at in starts]
    turns.append(_seconds(lambda: model.adopt(columns, THRESHOLD)))
    turns.append(_seconds(app.processEvents))
    while not view.is_laid_out:
        turns.append(_seconds(app.processEvents))
    return model, _Opened(view, turns)


def _flat(
    app: QApplication, walls: Sequence[MasonryView], models: Sequence[PinListModel]
) -> dict[str, object]:
    """Scroll, append and change at both sizes, in turn."""
    scroll: list[list[float]] = [[], []]
    append: list[list[float]] = [[], []]
    change: list[list[float]] = [[], []]
    for _ in range(STEPS):
        for which, view in enumerate(walls):
            bar = view.verticalScrollBar()
            scroll[which].append(timed(app, partial(bar.setValue, bar.value() + 120)))
    numbers = count(MANY)
    for _ in range(CHANGES):
        pin = a_pin(next(numbers))
        for which, model in enumerate(models):
            append[which].append(timed(app, partial(model.append, [pin])))
    for number in range(CHANGES):
        for which, (view, model) in enumerate(zip(walls, models, strict=True)):
            seen = view.visible_rows()
            pin_id = model.pin_id(seen[number % len(seen)])
            word = (PinStatus.APPROVED, PinStatus.DISQUALIFIED)[number % 2]
            change[which].append(timed(app, partial(model.decide, [pin_id], word)))
    return {"scroll": scroll, "append": append, "change": change}


def _orders(app: QApplication, view: MasonryView, model: PinListModel) -> dict[str, object]:
    """Return the best seconds until another filter, order or width is painted."""
    approved = PinFilter(status=PinStatus.APPROVED)

    def back() -> None:
        model.set_filter(PinFilter())
        _settle(app, view)

    told = {}
    for name, asked in (
        ("filter", approved),
        ("search", PinFilter(search="pin 01")),
        ("sort_score", PinFilter(sort=SortKey.SCORE, descending=True)),
        ("sort_title", PinFilter(sort=SortKey.TITLE)),
        ("sort_doubt", PinFilter(sort=SortKey.DOUBT)),
    ):
        best = float("inf")
        for _ in range(ROUNDS):
            back()
            best = min(best, timed(app, partial(model.set_filter, asked)))
        told[name] = best
    back()
    best = float("inf")
    for width in (1000, 1200) * 2:
        began = time.thread_time()
        view.set_tile_width(180 + width % 70)
        app.processEvents()
        best = min(best, time.thread_time() - began)
        _settle(app, view)
    return {**told, "width": best}


def _ticks(
    app: QApplication, theme: Theme, view: MasonryView, model: PinListModel
) -> dict[str, list[float]]:
    """Move the line as the pane does: statuses, counts, histogram, repaint; beside a repaint."""
    header = GalleryHeader(Icons(paths.find(os.environ).resources / "icons", theme))
    header.resize(1200, 120)
    header.show()
    app.processEvents()
    ticks, repaints = [], []

    def move(threshold: float) -> None:
        model.set_threshold(threshold)
        header.show_counts(model.counts(), model.bins())
        header.histogram.show_threshold(threshold)

    for number in range(TICKS):
        threshold = (20 + number) / 100
        ticks.append(timed(app, partial(move, threshold)))
        repaints.append(timed(app, view.viewport().update))
    return {"ours": ticks, "repaint": repaints}


class _OneStatus(QSortFilterProxyModel):
    """Qt's own way to show one status."""

    wanted: str | None = None

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        index = self.sourceModel().index(source_row, 0)
        return self.wanted is None or bool(index.data(PinRole.STATUS) == self.wanted)


def _stock_filter(app: QApplication, model: PinListModel) -> float:
    """Return the best seconds until Qt's proxy shows the approved pins of the same model."""
    proxy = _OneStatus()
    proxy.setSourceModel(model)
    view = QListView()
    view.setUniformItemSizes(True)
    view.setModel(proxy)
    show(app, view)
    best = float("inf")
    for _ in range(2):
        best = min(best, timed(app, lambda: _ask(proxy, str(PinStatus.APPROVED))))
        _ask(proxy, None)
        app.processEvents()
    return best


def _ask(proxy: _OneStatus, wanted: str | None) -> None:
    proxy.wanted = wanted
    # Another role makes it filter anew; the plain way to ask for that is deprecated.
    proxy.setFilterRole(Qt.ItemDataRole.UserRole + (1 if wanted else 2))


def _settle(app: QApplication, view: MasonryView) -> None:
    app.processEvents()
    while not view.is_laid_out:
        app.processEvents()


def _seconds(act: Callable[[], object]) -> float:
    began = time.thread_time()
    act()
    return time.thread_time() - began


if __name__ == "__main__":
    sys.exit(main())
