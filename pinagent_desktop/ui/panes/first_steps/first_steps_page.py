"""The page a new person sees: what the app does at its left, the first steps at its right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.first_steps.account_row import AccountRow
from pinagent_desktop.ui.panes.first_steps.browser_row import BrowserRow
from pinagent_desktop.ui.panes.first_steps.key_row import KeyRow
from pinagent_desktop.ui.panes.first_steps.notice_row import NoticeRow
from pinagent_desktop.ui.panes.first_steps.pitch import Pitch
from pinagent_desktop.ui.panes.first_steps.practice_row import PracticeRow
from pinagent_desktop.ui.presenters.first_steps.first_steps_presenter import FirstStepsPresenter
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Card, Rule
from pinagent_desktop.ui.widgets.label import Label

_PITCH_SHARE, _PITCH_LEAST, _PITCH_MOST = 0.32, 256, 460
_WIDEST = 780
_WIDE_FROM = 820


class FirstStepsPage(QWidget):
    """Layout and wiring of the first steps.

    `skipped` says that the person goes on and the page may come again; `finished` that it need
    not; `gallery_wanted` carries a prompt id; `settings_wanted` asks for the settings.
    """

    skipped = Signal()
    finished = Signal()
    gallery_wanted = Signal(str)
    settings_wanted = Signal()

    def __init__(self, icons: Icons, presenter: FirstStepsPresenter) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._theme = icons.theme
        self._presenter = presenter
        self.pitch = Pitch(icons)
        self.browser = BrowserRow(icons, presenter.browser)
        self.practice = PracticeRow(icons, presenter.practice)
        self.key = KeyRow(icons, presenter.key)
        self.account = AccountRow(icons, presenter.account)
        self.notice = NoticeRow(icons, presenter.notice)
        self._count = Label(icons.theme, "", "body", "muted")
        self._left = Label(icons.theme, "", "small", "muted", wrap=True)
        self.skip = Button(icons, self.tr("Skip for now"), kind="quiet")
        self.go_on = Button(icons, self.tr("Continue"), kind="primary")
        self.skip.setToolTip(self.tr("This page comes again at the next start."))
        self.go_on.setToolTip(self.tr("This page stays under Help."))
        self._lay_out()
        self.practice.gallery_wanted.connect(self.gallery_wanted)
        self.key.settings_wanted.connect(self.settings_wanted)
        self.skip.clicked.connect(self.skipped)
        self.go_on.clicked.connect(self.finished)
        presenter.changed.connect(self._show_counts)
        self._show_counts()

    def first_control(self) -> QWidget:
        """What to press or fill in first: in the first step that is open, else what leads on."""
        controls = (
            (self._presenter.practice, self.practice.start),
            (self._presenter.key, self.key.field.line),
            (self._presenter.account, self.account.name),
            (self._presenter.account, self.account.sign_in),
            (self._presenter.notice, self.notice.box),
        )
        for step, control in controls:
            if not step.is_done and control.isVisible() and control.isEnabled():
                return control
        return self.go_on

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = event.size().width(), event.size().height()
        scale = self._theme.text_scale
        least, most = round(_PITCH_LEAST * min(scale, 1.2)), round(_PITCH_MOST * scale)
        pitch = min(max(round(width * _PITCH_SHARE), least), most)
        self.pitch.fit(pitch, height)
        wide = (width - pitch) / scale >= _WIDE_FROM
        side = 56 if wide else 24
        self._column.setContentsMargins(side, 48 if wide else 24, side, 32 if wide else 20)

    def _lay_out(self) -> None:
        card = Card(0)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.setSpacing(0)
        rows = (self.browser, self.practice, self.key, self.account, self.notice)
        for index, row in enumerate(rows):
            if index:
                card.body.addWidget(Rule())
            card.body.addWidget(row)
        head = QHBoxLayout()
        head.addWidget(Label(self._theme, self.tr("Getting ready"), "title"), 1)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._left, 1)
        foot.addWidget(self.skip)
        foot.addWidget(self.go_on)
        steps = QWidget()
        steps.setMaximumWidth(round(_WIDEST * self._theme.text_scale))
        column = QVBoxLayout(steps)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(card)
        column.addLayout(foot)
        column.addStretch(1)
        ground = QWidget()
        ground.setObjectName("pane")
        self._column = QHBoxLayout(ground)
        self._column.addStretch(1)
        self._column.addWidget(steps, 1000)
        self._column.addStretch(2)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(self.pitch)
        sides.addWidget(_scrolling(ground), 1)

    def _show_counts(self) -> None:
        self._count.setText(self._presenter.count_words)
        self._left.setText(self._presenter.left_words)
        self.skip.setVisible(not self._presenter.all_done)


def _scrolling(ground: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(ground)
    return scroll
