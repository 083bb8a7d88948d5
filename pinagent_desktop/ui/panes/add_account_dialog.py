"""Add an account: username, how to sign in, user agent, proxy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.proxy_row import ProxyRow
from pinagent_desktop.ui.presenters.accounts_presenter import AccountForm
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.secret_field import SecretField


class AddAccountDialog(QDialog):
    """Stays open until the account is really added; a refusal stands below the fields."""

    add_wanted = Signal(object)
    """Carries the form."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        theme = icons.theme
        self._theme = theme
        self.setWindowTitle(self.tr("Add account"))
        self.setMinimumWidth(520)
        self._username = QLineEdit()
        self._username.setAccessibleName(self.tr("Username or e-mail"))
        self._username.setPlaceholderText(self.tr("as you sign in on Pinterest"))
        self._in_browser = QRadioButton(self.tr("I sign in myself in the browser"))
        self._stored = QRadioButton(self.tr("Pinagent types the password for me"))
        self._in_browser.setChecked(True)
        self._group = QButtonGroup(self)
        self._group.addButton(self._in_browser)
        self._group.addButton(self._stored)
        self._password = SecretField(icons, self.tr("Password"), self.tr("kept in the keyring"))
        self._password.hide()
        self._stored.toggled.connect(self._password.setVisible)
        self._user_agent = QLineEdit()
        self._user_agent.setPlaceholderText(self.tr("the browser's own"))
        self._user_agent.setAccessibleName(self.tr("User agent"))
        self._proxy = ProxyRow(icons)
        self._told = Label(theme, "", "small", "disqualified", wrap=True)
        self._told.hide()
        self._add = Button(icons, self.tr("Add account"), kind="primary")
        self._add.setEnabled(False)
        self._add.setDefault(True)
        self._username.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self._add.clicked.connect(lambda: self.add_wanted.emit(self.form()))
        cancel = Button(icons, self.tr("Cancel"), kind="quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._add)
        self._lay_out(buttons)

    def form(self) -> AccountForm:
        """What is typed now."""
        return AccountForm(
            username=self._username.text(),
            stored_password=self._stored.isChecked(),
            password=self._password.text(),
            user_agent=self._user_agent.text(),
            proxy=self._proxy.fields(),
            proxy_password=self._proxy.password.text(),
        )

    def refuse(self, why: str) -> None:
        """Say why the account was not added; what is typed stays."""
        self._told.setText(why)
        self._told.show()

    def _lay_out(self, buttons: QHBoxLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addWidget(Label(self._theme, self.tr("Add account"), "title"))
        column.addSpacing(8)
        fields: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Username or e-mail"), (self._username,)),
            (self.tr("Sign-in"), (self._in_browser, self._stored, self._password)),
            (self.tr("User agent"), (self._user_agent,)),
            (self.tr("Proxy"), (self._proxy,)),
        )
        for name, widgets in fields:
            column.addWidget(Label(self._theme, name, medium=True))
            for widget in widgets:
                column.addWidget(widget)
            column.addSpacing(10)
        own = self.tr(
            "Add only accounts that are yours. Passwords are kept in this computer's keyring, "
            "nowhere else."
        )
        column.addWidget(Label(self._theme, own, "small", "muted", wrap=True))
        column.addWidget(self._told)
        column.addSpacing(8)
        column.addLayout(buttons)
