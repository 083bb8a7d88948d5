"""Child: our wall of pins beside Qt's own views over the same model."""

import json
import os
import sys
from typing import Final

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QListView

from benchmarks.gallery_parts import THRESHOLD, a_pin, show, timed, wall
from pinagent_desktop import paths
from pinagent_desktop.ui.models.pin_filter import PinFilter, SortKey
from pinagent_desktop.ui.models.pin_list_model import PinListModel
from pinagent_desktop.ui.theme import Theme

MANY: Final = 100_000
SOME: Final = 10_000
ROUNDS: Final = 5


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
    pins = [a_pin(number) for number in range(MANY)]
    for _ in range(2):
        model = PinListModel()
        model.replace(pins, THRESHOLD)
        walls.append(model)
    ours, stock = wall(walls[0], theme), QListView()
    stock.setViewMode(QListView.ViewMode.IconMode)
    stock.setResizeMode(QListView.ResizeMode.Adjust)
    stock.setUniformItemSizes(True)  # its best: it asks for one size instead of 100,000
    stock.setModel(walls[1])
    for view in (ours, stock):
        show(app, view)
    best = [float("inf")] * 2
    for number in range(MANY, MANY + ROUNDS):
        for which, model in enumerate(walls):
            pin = a_pin(number)
            taken = timed(app, lambda model=model, pin=pin: model.append([pin]))  # type: ignore[misc] # bound now
            best[which] = min(best[which], taken)
    return best[0], best[1]


def _sort(app: QApplication, theme: Theme) -> tuple[float, float]:
    """Return the best seconds until the pins are painted by title: our model, Qt's proxy."""
    pins = [a_pin(number) for number in range(SOME)]
    model, source = PinListModel(), PinListModel()
    model.replace(pins, THRESHOLD)
    source.replace(pins, THRESHOLD)
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(source)
    proxy.setSortRole(Qt.ItemDataRole.DisplayRole)
    stock = QListView()
    stock.setUniformItemSizes(True)
    stock.setModel(proxy)
    ours = wall(model, theme)
    for view in (ours, stock):
        show(app, view)
    best = [float("inf")] * 2
    by_title = PinFilter(sort=SortKey.TITLE)
    for _ in range(ROUNDS):
        model.set_filter(PinFilter())
        proxy.sort(-1)
        app.processEvents()
        best[0] = min(best[0], timed(app, lambda: model.set_filter(by_title)))
        best[1] = min(best[1], timed(app, lambda: proxy.sort(0)))
    shown = [proxy.index(row, 0).data() for row in range(proxy.rowCount())]
    if shown != sorted(shown):
        raise AssertionError("the proxy does not sort by title")
    return best[0], best[1]


if __name__ == "__main__":
    sys.exit(main())
