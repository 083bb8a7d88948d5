"""Server and key of the model: a choice that fills in the address, and a key that is tested."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.setting_row import SettingRow
from pinagent_desktop.ui.presenters.settings_presenter import SettingsPresenter
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.secret_field import SecretField


class SettingsKeyPart(QObject):
    """The rows above the settings of the validation; the key itself is no setting.

    `address_wanted` comes when the person has a server of another address.
    """

    address_wanted = Signal()

    def __init__(self, icons: Icons, presenter: SettingsPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._base_url = presenter.settings.base_url
        self._server = QComboBox()
        for endpoint in presenter.endpoints:
            self._server.addItem(endpoint.name)
        self._server.addItem(self.tr("Another server"))
        self._key = SecretField(icons, self.tr("API key"))
        self._keep = Button(icons, self.tr("Keep and test"))
        self._test = Button(icons, self.tr("Test"))
        self._cancel = Button(icons, self.tr("Stop testing"))
        self._forget = Button(icons, self.tr("Remove the key"), "trash", "danger")
        self._told = Label(icons.theme, "", "small", "muted", wrap=True)
        self._cancel.hide()
        self._forget.hide()
        for button in (self._keep, self._test, self._cancel, self._forget):
            button.setAutoDefault(False)  # Enter in a field must not press one of them
        words = self.tr("Choosing one fills in its address, and its model where one is known.")
        self._server.setAccessibleName(self.tr("Server"))
        self._server.setAccessibleDescription(words)
        self.server_row = SettingRow(icons, self.tr("Server"), words, self._server)
        kept = self.tr("Belongs in this computer's keyring, never in the settings file.")
        self.key_row = SettingRow(icons, self.tr("API key"), kept, self._key_field(), wide=True)
        self._connect()
        self.show_server()
        presenter.look_at_key()

    def show_server(self) -> None:
        """Show the server of the address; another address has another key, so that is looked at."""
        base_url = self._presenter.settings.base_url
        known = [endpoint.base_url for endpoint in self._presenter.endpoints]
        self._server.setCurrentIndex(
            known.index(base_url) if base_url in known else self._server.count() - 1
        )
        self.server_row.show_values([self._server.currentText()])
        if base_url != self._base_url:
            self._base_url = base_url
            self._presenter.look_at_key()

    def _key_field(self) -> QWidget:
        field = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._key, 1)
        for button in (self._keep, self._test, self._cancel):
            row.addWidget(button)
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self._told, 1)
        below.addWidget(self._forget)
        column.addLayout(below)
        field.setFocusProxy(self._key)
        return field

    def _connect(self) -> None:
        presenter = self._presenter
        self._server.activated.connect(self._choose_server)
        self._keep.clicked.connect(lambda: presenter.keep_key(self._key.take()))
        self._test.clicked.connect(lambda: presenter.test_key(self._key.text()))
        self._cancel.clicked.connect(presenter.end_test)
        self._forget.clicked.connect(presenter.forget_key)
        presenter.key_told.connect(self._tell)
        presenter.key_kept.connect(self._forget.setVisible)
        presenter.key_place.connect(self._key.line.setPlaceholderText)
        presenter.testing.connect(self._show_testing)

    def _choose_server(self, index: int) -> None:
        if index == len(self._presenter.endpoints):
            self.address_wanted.emit()
            return
        chosen = self._presenter.endpoints[index]
        fields = {"base_url": chosen.base_url}
        if chosen.model is not None:
            fields["model"] = chosen.model
        self._presenter.changes.change(**fields)

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
