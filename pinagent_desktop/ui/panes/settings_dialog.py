"""The settings: pages, search, the way back; every change is kept at once."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pinagent_desktop.domain.declared_setting import DeclaredSetting, declared_settings
from pinagent_desktop.domain.setting_place import Page
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.setting_field import SettingField, setting_field
from pinagent_desktop.ui.panes.setting_row import SettingRow
from pinagent_desktop.ui.panes.settings_home_part import SettingsHomePart
from pinagent_desktop.ui.panes.settings_key_part import SettingsKeyPart
from pinagent_desktop.ui.panes.settings_pages import SettingsPages
from pinagent_desktop.ui.panes.settings_question import SettingsQuestion
from pinagent_desktop.ui.plain_tip import plain_tip
from pinagent_desktop.ui.presenters.settings_presenter import SettingsPresenter
from pinagent_desktop.ui.translation import in_words
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Rule
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.rail import RailList
from pinagent_desktop.ui.widgets.rail_delegate import RailEntry
from pinagent_desktop.ui.widgets.undo_keys import UndoKeys

_ICONS: Mapping[Page, str] = {
    Page.VALIDATION: "validation",
    Page.PACE: "clock",
    Page.BROWSER: "window",
    Page.STORAGE: "folder",
    Page.APPEARANCE: "sun",
    Page.LANGUAGE: "prompt",
    Page.GENERAL: "settings",
}
_USUAL, _LEAST = (860, 570), (760, 440)
_SIDE = 216


class SettingsDialog(QDialog):
    """Pages and rows come from the declared settings; there is nothing to apply."""

    folder_wanted = Signal()
    restore_wanted = Signal()
    wipe_wanted = Signal()

    def __init__(
        self, icons: Icons, presenter: SettingsPresenter, home: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._theme = icons.theme
        self._changes = presenter.changes
        self._page = next(iter(Page))
        self._fields: dict[str, SettingField] = {}
        self._rows: dict[str, SettingRow] = {}
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(*_LEAST)
        self.resize(*_USUAL)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.pages = RailList(icons, self.tr("Pages of the settings"), follows=True)
        self.shown = SettingsPages(icons)
        self._key = SettingsKeyPart(icons, presenter, self)
        self._home = SettingsHomePart(icons, self._changes, home, self)
        self._told = Label(self._theme, "", "small", "muted", wrap=True)
        self._reset_all = self._button(self.tr("Reset all…"), "")
        self._undo = self._button(self.tr("Undo"), "undo")
        self._add_pages()
        self._lay_out()
        self._connect()
        self._refresh()
        self._show_page(self._page)
        self.pages.setFocus()

    @override
    def reject(self) -> None:
        """Escape ends a search first."""
        if self.search.text():
            self.search.clear()
            return
        super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and in a field only keeps what is typed."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()

    def row(self, key: str) -> SettingRow:
        """The row of a setting."""
        return self._rows[key]

    def _button(self, words: str, icon: str) -> Button:
        button = Button(self._icons, words, icon, "quiet")
        button.setAutoDefault(False)
        return button

    def _add_pages(self) -> None:
        for page in Page:
            rows = [self._make_row(one) for one in declared_settings() if one.page is page]
            if page is Page.VALIDATION:
                rows = [self._key.server_row, self._key.key_row, *rows]
            if page is Page.STORAGE:
                rows = [*rows, *self._home.rows]
            self.shown.add_page(page, rows)
        self._show_counts({})

    def _make_row(self, setting: DeclaredSetting) -> SettingRow:
        key = setting.key
        field = setting_field(
            self._theme, setting, lambda value: self._changes.change(**{key: value})
        )
        row = SettingRow(
            self._icons,
            in_words(setting.name),
            in_words(setting.sentence),
            field.widget,
            wide=field.is_wide,
        )
        row.reset_wanted.connect(lambda: self._changes.reset(key))
        self._fields[key], self._rows[key] = field, row
        return row

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("side", True)  # noqa: FBT003 - a Qt property
        side.setFixedWidth(round(_SIDE * min(self._theme.text_scale, 1.25)))
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 20, 0, 12)
        left.setSpacing(12)
        above = QVBoxLayout()
        above.setContentsMargins(18, 0, 18, 0)
        above.setSpacing(12)
        above.addWidget(Label(self._theme, self.windowTitle(), "title"))
        above.addWidget(self.search)
        left.addLayout(above)
        left.addWidget(self.pages, 1)
        done = Button(self._icons, self.tr("Done"), kind="primary")
        done.setAutoDefault(False)
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 10, 24, 12)
        foot.setSpacing(8)
        foot.addWidget(self._reset_all)
        foot.addWidget(self._undo)
        foot.addWidget(self._told, 1)
        foot.addWidget(done)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(side)
        middle.addWidget(self.shown, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(Rule())
        column.addLayout(foot)

    def _connect(self) -> None:
        changes = self._changes
        changes.changed.connect(self._refresh)
        changes.refused.connect(self._refuse)
        changes.told.connect(self._tell)
        self.search.textChanged.connect(self._look_for)
        self.pages.activated_key.connect(self._choose_page)
        self.shown.clear.clicked.connect(self._end_search)
        self._undo.clicked.connect(changes.undo)
        self._reset_all.clicked.connect(self._ask_reset)
        self._key.address_wanted.connect(self._fields["base_url"].widget.setFocus)
        self._home.folder_wanted.connect(self.folder_wanted)
        self._home.restore_wanted.connect(self.restore_wanted)
        self._home.wipe_wanted.connect(self.wipe_wanted)
        keys = QKeySequence.StandardKey
        for key, act in (
            (keys.Undo, changes.undo),
            (keys.Redo, changes.redo),
            (keys.Find, self._begin_search),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys(key)  # all of them: Redo has two on some systems
            shortcut.activated.connect(act)
        undo_keys = UndoKeys(self)
        for field in self._fields.values():
            undo_keys.watch(field.widget)

    def _refresh(self) -> None:
        settings, differing = self._changes.settings, self._changes.differing
        outside = self._changes.named_outside
        for setting in declared_settings():
            value = getattr(settings, setting.key)
            row = self._rows[setting.key]
            self._fields[setting.key].show(value)
            row.show_values([in_words(setting.words(value))])
            again = in_words(setting.words(setting.default))
            row.offer_reset(again, differs=setting in differing)
            if setting.key in outside:
                why = self.tr("The environment names it for this start, so it stays so.")
                row.lock(why)
                if setting.key == "base_url":
                    self._key.server_row.lock(why)
        self._key.show_server()
        words = self._changes.undo_words
        self._undo.setEnabled(words is not None)
        name = self.tr("Undo: {what}").format(what=words) if words else self.tr("Undo")
        self._undo.setToolTip(plain_tip(name))
        self._undo.setAccessibleName(name)
        self._reset_all.setEnabled(bool(differing))
        self._told.setText("")

    def _refuse(self, key: str, why: str) -> None:
        if key:
            self._rows[key].refuse(why)
        else:
            self._refresh()  # what is shown is what is kept
            self._tell(why)

    def _tell(self, words: str) -> None:
        self._told.setText(words)

    def _show_page(self, page: Page) -> None:
        self._page = page
        self.shown.show_page(page)
        self.pages.make_current(page.value)

    def _choose_page(self, key: str) -> None:
        self._page = Page(key)
        self.search.clear()
        self._show_page(self._page)

    def _begin_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _end_search(self) -> None:
        self.search.clear()
        self.search.setFocus()

    def _look_for(self, query: str) -> None:
        if query.strip():
            self._show_counts(self.shown.look_for(query))
            self.pages.clearSelection()  # none of them is what is shown
        else:
            self._show_counts({})
            self._show_page(self._page)

    def _show_counts(self, counts: Mapping[Page, int]) -> None:
        self.pages.show_entries(
            [
                RailEntry(
                    page.value, in_words(page), icon=_ICONS[page], count=str(counts.get(page, ""))
                )
                for page in Page
            ]
        )

    def _ask_reset(self) -> None:
        differing, settings = self._changes.differing, self._changes.settings
        number = len(differing)
        question = self.tr("Give %n settings their defaults again?", "", number)
        verb = self.tr("Reset %n settings", "", number)
        if number == 1:
            question = self.tr("Give one setting its default again?")
            verb = self.tr("Reset it")
        said = [
            f"{one.name}: {one.words(getattr(settings, one.key))} → {one.words(one.default)}"
            for one in differing
        ]
        box = SettingsQuestion(self.tr("Reset all"), question, said, verb, self)
        box.confirmed.connect(self._changes.reset_all)
        box.open()
