"""A row that says what happened, what is kept and what to do."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import Button, IconButton
from pinagent_desktop.ui.widgets.icon_view import IconView
from pinagent_desktop.ui.widgets.label import Label, repolish

BannerKind = Literal["warn", "error", "note"]

_TOKENS = {"warn": "warn_text", "error": "disqualified", "note": "text"}


@dataclass(frozen=True)
class Notice:
    """What a banner shows.

    `key` merges equal ones and says which one to take away; `verb` is the one button (none if
    empty); `details` stands behind *Details*; `closable` ones have a cross.
    """

    key: str
    kind: BannerKind
    icon: str
    heading: str
    sentence: str = ""
    verb: str = ""
    details: str = ""
    closable: bool = False


class Banner(QFrame):
    """One notice. `acted` carries its key when the button is pressed, `closed` when taken away."""

    acted = Signal(str)
    closed = Signal(str)

    def __init__(self, icons: Icons, notice: Notice) -> None:
        super().__init__()
        self.notice = notice
        self._count = 1
        theme = icons.theme
        self.setProperty("banner", notice.kind)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(f"{notice.heading} {notice.sentence}".strip())
        self._heading = Label(theme, notice.heading, "heading", wrap=True)
        self._sentence = Label(theme, notice.sentence, wrap=True)
        self._sentence.setProperty("plain", True)  # noqa: FBT003 - a Qt property
        self._sentence.setVisible(bool(notice.sentence))
        self._details = Label(theme, notice.details, "small", wrap=True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._heading, self._sentence, self._details):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(16)
        row.addWidget(IconView(icons, notice.icon, _TOKENS[notice.kind], 24))
        row.addLayout(words, 1)
        self._add_buttons(icons, row)

    def merge(self) -> None:
        """The same thing happened once more."""
        self._count += 1
        times = self.tr("{heading} ({count} times)")
        self._heading.setText(times.format(heading=self.notice.heading, count=self._count))

    @property
    def count(self) -> int:
        """How often it happened."""
        return self._count

    def _add_buttons(self, icons: Icons, row: QHBoxLayout) -> None:
        notice = self.notice
        if notice.details:
            details = Button(icons, self.tr("Details"), kind="quiet")
            details.setCheckable(True)
            details.toggled.connect(self._details.setVisible)
            row.addWidget(details)
        if notice.verb:
            act = Button(icons, notice.verb, kind="warn" if notice.kind == "warn" else "plain")
            act.clicked.connect(lambda: self.acted.emit(notice.key))
            row.addWidget(act)
        if notice.closable:
            close = IconButton(icons, "close", self.tr("Close this notice"), 16)
            close.clicked.connect(lambda: self.closed.emit(notice.key))
            row.addWidget(close)


class BannerRow(QFrame):
    """All notices of the moment, the newest on top; takes no room when there is none."""

    acted = Signal(str)
    closed = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._banners: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Add a notice; an equal one is counted, another one of the same key is replaced."""
        known = self._banners.get(notice.key)
        if known is not None and known.notice == notice:
            known.merge()
            return
        self.take(notice.key)
        banner = Banner(self._icons, notice)
        banner.acted.connect(self.acted)
        banner.closed.connect(self._close)
        self._banners[notice.key] = banner
        self._column.insertWidget(0, banner)
        repolish(banner)
        self.show()

    def take(self, key: str) -> None:
        """Take a notice away; one that is not there is fine."""
        banner = self._banners.pop(key, None)
        if banner is not None:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._banners))

    def keys(self) -> tuple[str, ...]:
        """Which notices are shown."""
        return tuple(self._banners)

    def banner(self, key: str) -> Banner | None:
        """The banner of a key."""
        return self._banners.get(key)

    def come_first(self) -> None:
        """Put the buttons of all banners right behind this row in Tab order."""
        # Only what takes focus can be named in a Tab order: the row does so for this moment.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        before: QWidget = self
        for index in range(self._column.count()):
            item = self._column.itemAt(index)
            banner = item.widget() if item is not None else None
            for button in banner.findChildren(QAbstractButton) if banner is not None else ():
                self.setTabOrder(before, button)
                before = button
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _close(self, key: str) -> None:
        self.take(key)
        self.closed.emit(key)
