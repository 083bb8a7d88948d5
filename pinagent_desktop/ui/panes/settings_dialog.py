"""The settings: appearance, model and key, browser, data folder."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from pinagent_desktop.domain.limits import MOST_USD
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.presenters.settings_presenter import SettingsPresenter
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Rule
from pinagent_desktop.ui.widgets.hours_field import HoursField
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.number_field import MoneyField
from pinagent_desktop.ui.widgets.secret_field import SecretField

_MODES = ("system", "light", "dark")
_WIDTH = 640


class SettingsDialog(QDialog):
    """Every change is kept at once; there is nothing to apply."""

    folder_wanted = Signal()
    restore_wanted = Signal()
    wipe_wanted = Signal()

    def __init__(
        self, icons: Icons, presenter: SettingsPresenter, home: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._theme = icons.theme
        self._presenter = presenter
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(_WIDTH)
        settings = presenter.settings
        self._mode = QComboBox()
        for mode, word in zip(
            _MODES, (self.tr("As the system"), self.tr("Light"), self.tr("Dark")), strict=True
        ):
            self._mode.addItem(word, mode)
        self._mode.setCurrentIndex(_MODES.index(settings.appearance))
        self._motion = _switch(self.tr("Short movements"), on=settings.motion)
        self._model = QLineEdit(settings.model)
        self._base_url = QLineEdit(settings.base_url)
        self._language = QLineEdit(settings.explanation_language)
        self._pin_text = _switch(self.tr("Titles and descriptions too"), on=settings.send_pin_text)
        self._server = _servers(presenter, self.tr("Another server"))
        self._key = SecretField(icons, self.tr("API key"))
        self._keep = Button(icons, self.tr("Keep and test"))
        self._test = Button(icons, self.tr("Test"))
        self._cancel = Button(icons, self.tr("Stop testing"))
        self._cancel.hide()
        self._forget = Button(icons, self.tr("Remove the key"), "trash", "danger")
        self._told = Label(self._theme, "", "small", "muted", wrap=True)
        self._budget = _money(self.tr("Budget of a run"), settings.budget_usd)
        self._day = _money(self.tr("Budget of a day"), settings.daily_budget_usd)
        self._hours = HoursField(self._theme, settings.working_hours)
        self._browser = QLineEdit(settings.browser)
        self._refused = Label(self._theme, "", "small", "disqualified", wrap=True)
        self._refused.hide()
        self._forget.hide()
        self._lay_out(home)
        self._connect()
        presenter.look_at_key()

    def _connect(self) -> None:
        presenter = self._presenter
        self._mode.activated.connect(
            lambda _: presenter.change(appearance=self._mode.currentData())
        )
        self._motion.toggled.connect(lambda on: presenter.change(motion=on))
        self._model.editingFinished.connect(lambda: presenter.change(model=self._model.text()))
        self._base_url.editingFinished.connect(self._change_base_url)
        self._browser.editingFinished.connect(
            lambda: presenter.change(browser=self._browser.text().strip() or "auto")
        )
        self._budget.valueChanged.connect(lambda usd: presenter.change(budget_usd=usd))
        self._day.valueChanged.connect(lambda usd: presenter.change(daily_budget_usd=usd))
        self._server.activated.connect(self._choose_server)
        self._language.editingFinished.connect(
            lambda: presenter.change(explanation_language=self._language.text().strip())
        )
        self._pin_text.toggled.connect(lambda on: presenter.change(send_pin_text=on))
        self._cancel.clicked.connect(presenter.end_test)
        self._hours.changed.connect(lambda hours: presenter.change(working_hours=hours))
        self._keep.clicked.connect(lambda: presenter.keep_key(self._key.take()))
        self._test.clicked.connect(lambda: presenter.test_key(self._key.text()))
        self._forget.clicked.connect(presenter.forget_key)
        presenter.key_told.connect(self._tell)
        presenter.key_kept.connect(self._forget.setVisible)
        presenter.key_place.connect(self._key.line.setPlaceholderText)
        presenter.testing.connect(self._show_testing)
        presenter.refused.connect(self._refuse)

    def _lay_out(self, home: Path) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, 130)
        grid.setColumnStretch(1, 1)
        for index, (name, content) in enumerate(self._rows(home)):
            self._add_row(grid, index, name, content)
        done = Button(self._icons, self.tr("Done"), kind="primary")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(self._theme, self.tr("Settings"), "title"))
        column.addLayout(grid)
        column.addLayout(foot)

    def _rows(self, home: Path) -> tuple[tuple[str, QWidget | QHBoxLayout], ...]:
        return (
            (self.tr("Appearance"), self._mode),
            (self.tr("Motion"), self._motion),
            ("", Rule()),
            (self.tr("Server"), self._server),
            (self.tr("Model"), self._model),
            (self.tr("Address of its API"), self._base_url),
            (self.tr("API key"), self._key_row()),
            ("", self._told),
            ("", self._forget),
            (self.tr("Explains in"), self._language),
            (self.tr("The model gets"), self._pin_text),
            (self.tr("Budget of a run"), self._budget),
            (self.tr("Budget of a day"), self._day),
            (
                "",
                self._hint(self.tr("All runs of a day together; at the end of either, pins wait.")),
            ),
            ("", Rule()),
            (self.tr("Hours on Pinterest"), self._hours),
            (
                "",
                self._hint(self.tr("The same hour twice means at any time.")),
            ),
            ("", Rule()),
            (self.tr("Browser"), self._browser),
            ("", self._hint(self.tr("auto, chrome, msedge, chromium, or the path of a program"))),
            (self.tr("Data folder"), self._home_row(home)),
            ("", self._care_row()),
            ("", self._refused),
        )

    def _key_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._key, 1)
        for button in (self._keep, self._test, self._cancel):
            row.addWidget(button)
        for button in (self._keep, self._test, self._cancel, self._forget):
            button.setAutoDefault(False)  # Enter in a field must not press one of them
        return row

    def _home_row(self, home: Path) -> QHBoxLayout:
        folder = Label(self._theme, str(home), "small", wrap=True)
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = Button(self._icons, self.tr("Show the folder"), "folder", "quiet")
        show.setAutoDefault(False)
        show.clicked.connect(self.folder_wanted)
        row = QHBoxLayout()
        row.addWidget(folder, 1)
        row.addWidget(show)
        return row

    def _care_row(self) -> QHBoxLayout:
        restore = Button(self._icons, self.tr("Bring data back…"), "undo")
        wipe = Button(self._icons, self.tr("Wipe everything…"), "trash", "danger")
        restore.clicked.connect(self.restore_wanted)
        wipe.clicked.connect(self.wipe_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (restore, wipe):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        return row

    def _add_row(
        self, grid: QGridLayout, row: int, name: str, content: QWidget | QHBoxLayout
    ) -> None:
        if name:
            grid.addWidget(Label(self._theme, name, tone="muted"), row, 0)
        if isinstance(content, QHBoxLayout):
            grid.addLayout(content, row, 1)
            return
        if isinstance(content, Rule):
            grid.addWidget(content, row, 0, 1, 2)
            return
        if name:
            content.setAccessibleName(name)
        start = Qt.AlignmentFlag.AlignLeading
        narrow = isinstance(content, Button | MoneyField)
        grid.addWidget(content, row, 1, start if narrow else Qt.AlignmentFlag(0))

    def _hint(self, text: str) -> Label:
        return Label(self._theme, text, "small", "muted", wrap=True)

    def _change_base_url(self) -> None:
        self._presenter.change(base_url=self._base_url.text().strip())
        self._server.setCurrentIndex(_index_of(self._presenter, self._presenter.settings.base_url))
        self._presenter.look_at_key()

    def _choose_server(self, index: int) -> None:
        if index == len(self._presenter.endpoints):
            self._base_url.setFocus()
            return
        chosen = self._presenter.endpoints[index]
        self._base_url.setText(chosen.base_url)
        if chosen.model is not None:
            self._model.setText(chosen.model)
            self._presenter.change(model=chosen.model)
        self._change_base_url()

    def _tell(self, words: str, good: bool) -> None:  # noqa: FBT001 - a slot
        self._told.setText(words)
        self._told.set_tone("approved" if good else "muted")

    def _show_testing(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._test.setVisible(not on)
        self._keep.setEnabled(not on)
        self._cancel.setVisible(on)
        if on:
            self._told.setText(self.tr("Asking the model…"))
            self._told.set_tone("muted")

    def _refuse(self, why: str) -> None:
        self._refused.setText(why)
        self._refused.show()


def _switch(words: str, *, on: bool) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(on)
    return box


def _money(name: str, usd: float) -> MoneyField:
    field = MoneyField(name, MOST_USD)
    field.setValue(usd)
    field.setFixedWidth(120)
    return field


def _servers(presenter: SettingsPresenter, other: str) -> QComboBox:
    box = QComboBox()
    for endpoint in presenter.endpoints:
        box.addItem(endpoint.name)
    box.addItem(other)
    box.setCurrentIndex(_index_of(presenter, presenter.settings.base_url))
    return box


def _index_of(presenter: SettingsPresenter, base_url: str) -> int:
    """Place of an address among the servers that are offered; behind them if it is another."""
    known = [endpoint.base_url for endpoint in presenter.endpoints]
    return known.index(base_url) if base_url in known else len(known)
