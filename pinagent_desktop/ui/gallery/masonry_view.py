"""The wall of pins: a list view that lays out and paints its tiles by itself."""

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem
from typing_extensions import override

from pinagent_desktop.ui.gallery.masonry_anchor import Anchor, Stance
from pinagent_desktop.ui.gallery.pin_card import PinCard
from pinagent_desktop.ui.gallery.review_keys import KeyMap
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.gallery.tiled_view import LAID_OUT_AT_ONCE, TiledView
from pinagent_desktop.ui.gallery.wall import RING_REACH
from pinagent_desktop.ui.models.pin_list_model import PinListModel

_RESIZE_PAUSE_MS = 120
_AHEAD_PAUSE_MS = 40

Index = QModelIndex | QPersistentModelIndex
SelectionFlag = QItemSelectionModel.SelectionFlag


class MasonryView(TiledView):
    """Columns of cards over a ``PinListModel``; flat from a handful to a hundred thousand pins."""

    review_asked = Signal(object)
    """A ``ReviewKey`` was pressed with the focus here."""
    current_moved = Signal()
    """Another pin is current now, or none."""

    def __init__(
        self,
        model: PinListModel,
        card: PinCard,
        thumbnails: Thumbnails,
        keys: KeyMap | None = None,
    ) -> None:
        super().__init__(model)
        self._keys = keys or KeyMap()
        self._card = card
        self._thumbnails = thumbnails
        self._stance = Stance()
        self._band_from: QPoint | None = None
        self._resized = self._after(_RESIZE_PAUSE_MS, self._lay_out_in_place)
        self._ahead = self._after(_AHEAD_PAUSE_MS, self._ask_ahead)
        self.setAccessibleName(self.tr("Pins"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        # The wall paints its own ground, so that scrolling moves pixels and paints only a strip.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        card.theme.changed.connect(self.viewport().update)
        self.setItemDelegate(card)
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._come_back)
        model.replaced.connect(self.scrollToTop)
        thumbnails.arrived.connect(self._repaint_picture)
        card.fades.stepped.connect(self._repaint_pins)

    @property
    def tile_width(self) -> int:
        """The wished width of a tile in logical pixels."""
        return self._tile_width

    def set_tile_width(self, width: int) -> None:
        """Make the tiles larger or smaller; what is seen stays in place."""
        self._tile_width = width
        self._lay_out_in_place()

    def current_id(self) -> str | None:
        """Return the id of the current pin."""
        index = self.currentIndex()
        return self._pins.pin_id(index.row()) if index.isValid() else None

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected pins in their order; the current one if none is."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return [self._pins.pin_id(row) for row in rows]

    @override
    def caption_height(self, tile_width: int) -> int:
        return self._card.arrange(tile_width)

    def make_current(self, row: int) -> None:
        """Go to a pin and select it alone."""
        self.selectionModel().setCurrentIndex(self._pins.index(row), SelectionFlag.ClearAndSelect)

    def go_to(self, pin_id: str) -> None:
        """Make a pin current, if it is shown."""
        row = self._pins.row_of(pin_id)
        if row is not None:
            self.make_current(row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() == event.oldSize().width():
            self.updateGeometries()
        elif len(self._wall) <= LAID_OUT_AT_ONCE:
            self._lay_out_in_place()
        else:
            self._resized.start()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if abs(dy) > self.viewport().height():
            self._thumbnails.jump()
        self.viewport().scroll(0, dy)
        self._ahead.start()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update(self.visualRect(previous))
        self.current_moved.emit()

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        # One pin more may turn the ring of another one into a check.
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._keys.asked(event)
        if key is None:
            super().keyPressEvent(event)
        else:
            self.review_asked.emit(key)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: type-ahead would eat the verdict keys."""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._band_from = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.state() is QAbstractItemView.State.DragSelectingState:
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._band_from = None
        self.viewport().update()

    # -- painting -------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._card.theme.color("window"))
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        area = event.rect().adjusted(-RING_REACH, -RING_REACH, RING_REACH, RING_REACH)
        states = self._states()
        for row in self._wall.rows_in(area):
            option.state = states(row)
            option.rect = self._wall.seen(row)
            self._card.paint(painter, option, self._pins.index(row))
        self._paint_band(painter)

    def _states(self) -> Callable[[int], QStyle.StateFlag]:
        current = self.currentIndex().row()
        hovered = self._hovered_row()
        selection = self.selectionModel()
        # A single selected pin that is the current one carries the ring alone.
        ranges = selection.selection()
        alone = ranges.count() == 1 and ranges.at(0).top() == ranges.at(0).bottom() == current

        def state(row: int) -> QStyle.StateFlag:
            flags = QStyle.StateFlag.State_Enabled
            if row == current:
                flags |= QStyle.StateFlag.State_HasFocus
            if row == hovered:
                flags |= QStyle.StateFlag.State_MouseOver
            if not alone and selection.isSelected(self._pins.index(row)):
                flags |= QStyle.StateFlag.State_Selected
            return flags

        return state

    def _hovered_row(self) -> int | None:
        if not self.viewport().underMouse():
            return None
        return self._wall.row_at(self.viewport().mapFromGlobal(QCursor.pos()))

    def _paint_band(self, painter: QPainter) -> None:
        if self.state() is not QAbstractItemView.State.DragSelectingState:
            return
        if self._band_from is None:
            return
        start = self._band_from - QPoint(0, self.verticalOffset())
        end = self.viewport().mapFromGlobal(QCursor.pos())
        accent = self._card.theme.color("accent")
        painter.setPen(QPen(accent, 1))
        accent.setAlphaF(0.12)
        painter.setBrush(accent)
        painter.drawRect(QRect(start, end).normalized())

    def _repaint_picture(self, picture: str) -> None:
        for row in self.visible_rows():
            if self._pins.face(row).picture == picture:
                self.viewport().update(self._wall.reach(row))

    def _repaint_pins(self, pin_ids: frozenset[str]) -> None:
        for row in self.visible_rows():
            if self._pins.pin_id(row) in pin_ids:
                self.viewport().update(self._wall.reach(row))

    def _after(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _ask_ahead(self) -> None:
        self._card.fades.keep_only(self._pins.pin_id(row) for row in self.visible_rows())
        page = self.viewport().rect()
        ratio = self.devicePixelRatioF()
        for screen in (page.translated(0, page.height()), page.translated(0, -page.height())):
            for row in self._wall.rows_in(screen):
                self._card.ask_ahead(self._pins.face(row), self._wall.seen(row), ratio)

    # -- staying in place -----------------------------------------------------------------------

    def _remember(self) -> None:
        current = self.currentIndex().row()
        visible = self.visible_rows()
        if current in visible:
            visible.insert(0, current)
        elif self.verticalOffset() == 0:
            # At the very top people want to see what is first now, not where the first one went.
            visible = []
        self._stance = Stance(
            anchors=tuple(
                Anchor(self._pins.pin_id(row), self._wall.seen(row).top()) for row in visible
            ),
            heirs=self._pins.heirs(current) if current >= 0 else iter(()),
            selected=tuple(
                self._pins.pin_id(index.row()) for index in self.selectionModel().selectedIndexes()
            ),
        )

    def _come_back(self) -> None:
        self._laid_out_for = None
        self.doItemsLayout()
        model, selection = self._pins, self.selectionModel()
        rows = [row for row in map(model.row_of, self._stance.selected) if row is not None]
        self.select_rows(sorted(rows))
        current = self._stance.current_row(model)
        if current is not None:
            alone = SelectionFlag.NoUpdate if rows else SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(model.index(current), alone)
        else:
            self.current_moved.emit()
        self._hold()

    def _lay_out_in_place(self) -> None:
        self._remember()
        self._laid_out_for = None
        self.doItemsLayout()
        self._hold()

    def _hold(self) -> None:
        anchor = self._stance.anchor_row(self._pins)
        if anchor is not None:
            self.hold(*anchor)
