"""Full-screen review: one picture, one key, on to the next."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.ui.gallery.map_cap import MapCap
from pinagent_desktop.ui.gallery.review_keys import VERDICTS, KeyMap, ReviewKey
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.help_dialog import HelpDialog
from pinagent_desktop.ui.panes.pin_page import open_page
from pinagent_desktop.ui.panes.review_facts import ReviewFacts
from pinagent_desktop.ui.panes.review_foot import ReviewFoot
from pinagent_desktop.ui.panes.review_marks import ReviewMarks
from pinagent_desktop.ui.panes.review_stage import ReviewStage
from pinagent_desktop.ui.panes.review_summary import ReviewSummary
from pinagent_desktop.ui.presenters.review_presenter import ReviewPresenter
from pinagent_desktop.ui.widgets.label import ElidedLabel, Label
from pinagent_desktop.ui.widgets.toast import Toast

_PICTURES = 96 * 1024 * 1024
_AHEAD = (-1, 0, 1, 2)
_ASIDE = 0.15


class ReviewWindow(QWidget):
    """Lies over the gallery's window, always in the dark tokens.

    Args:
        presenter: The review that was started.
        icons: The window's; those of the review are made from them.
        small: The wall's pictures.
        keys: The one key map.
        parent: The window it lies over.
    """

    closed = Signal(str)
    """Id of the pin that was current; empty when all are gone."""

    def __init__(
        self,
        presenter: ReviewPresenter,
        icons: Icons,
        small: Thumbnails,
        keys: KeyMap,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._presenter = presenter
        self._icons = icons.dark()
        self._theme = self._icons.theme
        self._keys = keys
        self._pictures = Thumbnails(presenter.gallery.locate, _PICTURES, parent=self)
        self.setObjectName("review")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = presenter.gallery.title
        self.setWindowTitle(self.tr("Review · {title}").format(title=title))
        self.setPalette(self._theme.qt_palette())
        self.setStyleSheet(self._theme.style_sheet())
        self.facts = ReviewFacts(self._icons, keys, self.act)
        self.stage = ReviewStage(self._icons, self._pictures, small, self.facts)
        self.summary = ReviewSummary(self._icons)
        self._marks = ReviewMarks(self._theme, presenter.status_at)
        self.progress = Label(self._theme, "", strong=True)
        self._foot = ReviewFoot(self._theme, keys, self.act)
        self._pages = QStackedWidget()
        self._last_pin = ""
        self._lay_out(title)
        self._toast = Toast(self._icons, self)
        presenter.setParent(self)
        presenter.changed.connect(self._show)
        presenter.told.connect(self._say)
        presenter.ended.connect(self.close)
        presenter.gallery.refused.connect(self._toast.say)
        self.stage.step_asked.connect(presenter.step)
        self.summary.back.clicked.connect(self.close)
        self._show()

    def act(self, key: ReviewKey) -> None:
        """Do what a key asks for."""
        presenter = self._presenter
        acts = {
            ReviewKey.DISQUALIFY_PUBLISHER: presenter.disqualify_publisher,
            ReviewKey.TAKE_APART: presenter.take_apart,
            ReviewKey.ZOOM_IN: lambda: self.stage.look_closer(1),
            ReviewKey.ZOOM_OUT: lambda: self.stage.look_closer(-1),
            ReviewKey.OPEN_ON_SITE: self._open_on_site,
            ReviewKey.OPEN_DETAIL: self.close,
            ReviewKey.GO_BACK: self.close,
            ReviewKey.REVIEW: self.close,
            ReviewKey.SHOW_KEYS: self._show_keys,
        }
        if key in VERDICTS:
            presenter.decide(VERDICTS[key])
        else:
            acts[key]()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = self._keys.asked(event)
        onward = -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Right: onward, Qt.Key.Key_Left: -onward}
        steps |= {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.matches(QKeySequence.StandardKey.Undo):
            self._presenter.gallery.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._presenter.gallery.redo()
        elif shift and pressed in steps:
            # With Shift the same arrows move what is seen of an enlarged picture.
            across = {Qt.Key.Key_Right: _ASIDE, Qt.Key.Key_Left: -_ASIDE}.get(pressed, 0.0)
            down = {Qt.Key.Key_Down: _ASIDE, Qt.Key.Key_Up: -_ASIDE}.get(pressed, 0.0)
            self.stage.look_aside(across, down)
        elif pressed in steps:
            self._presenter.step(steps[pressed])
        elif key is not None:
            self.act(key)
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._pictures.close()
        self.closed.emit(self._last_pin)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._show()

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 20, 24, 20)
        head.setSpacing(12)
        start = QHBoxLayout()
        start.setSpacing(12)
        start.addWidget(Label(self._theme, self.tr("Review"), strong=True))
        start.addWidget(ElidedLabel(self._theme, title, tone="muted"), 1)
        end = QHBoxLayout()
        end.setSpacing(8)
        end.addStretch(1)
        end.addWidget(self.progress)
        end.addSpacing(6)
        end.addWidget(Label(self._theme, self.tr("Close"), tone="muted"))
        end.addWidget(MapCap(self._theme, self._keys, ReviewKey.GO_BACK))
        head.addLayout(start, 1)
        head.addWidget(self._marks, 2)
        head.addLayout(end, 1)
        one_pin = QWidget()
        column = QVBoxLayout(one_pin)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stage, 1)
        column.addWidget(self._foot)
        self._pages.addWidget(one_pin)
        self._pages.addWidget(self.summary)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)

    def _show(self) -> None:
        presenter = self._presenter
        queue = presenter.queue
        count = len(queue)
        shown = min(queue.position + 1, count)
        number = self.locale().toString
        words = self.tr("{current} of {count}")
        self.progress.setText(words.format(current=number(shown), count=number(count)))
        self._marks.show_place(queue.position, count)
        if queue.is_over:
            self._show_summary()
            return
        face = presenter.face
        if face is None:
            return
        self._pages.setCurrentIndex(0)
        self._last_pin = face.pin_id
        stack = queue.at() or ()
        self.facts.show_face(face, presenter.gallery.model.threshold_of(face.pin_id))
        self.facts.show_pin(presenter.ask_detail())
        self.facts.show_company(len(stack), *presenter.publisher())
        faces = {offset: presenter.face_at(offset) for offset in _AHEAD}
        self.stage.show_faces(faces, len(stack))
        self.setAccessibleName(face.spoken)
        self.setAccessibleDescription(face.explanation)

    def _show_summary(self) -> None:
        said = self.summary.show_summary(self._presenter.summary())
        if self._pages.currentIndex() == 0:
            self._pages.setCurrentIndex(1)
            self.setFocus()
            self._say(said)
        self.setAccessibleName(said)

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _show_keys(self) -> None:
        HelpDialog(self._icons, self, self._keys).open()

    def _open_on_site(self) -> None:
        pin = self._presenter.ask_detail()
        if pin is not None:
            open_page(pin)
