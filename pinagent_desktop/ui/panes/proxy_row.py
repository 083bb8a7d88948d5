"""Type, server, port and user of a proxy; its password in a field of its own."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pinagent_desktop.domain.account import Proxy
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.presenters.accounts_presenter import ProxyFields
from pinagent_desktop.ui.widgets.secret_field import SecretField

_TYPES = ("http", "https", "socks5")


class ProxyRow(QWidget):
    """Fields of a proxy; `edited` when the person has finished with one of them."""

    edited = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._type = QComboBox()
        for kind in _TYPES:
            self._type.addItem(kind.upper(), kind)
        self._type.setAccessibleName(self.tr("Proxy type"))
        self._type.setFixedWidth(104)
        self._server = QLineEdit()
        self._server.setPlaceholderText(self.tr("no proxy"))
        self._server.setAccessibleName(self.tr("Proxy server"))
        self._port = QLineEdit()
        self._port.setPlaceholderText(self.tr("port"))
        self._port.setAccessibleName(self.tr("Proxy port"))
        self._port.setValidator(QIntValidator(1, 65535, self))
        self._port.setFixedWidth(80)
        self._user = QLineEdit()
        self._user.setPlaceholderText(self.tr("user, if it wants one"))
        self._user.setAccessibleName(self.tr("Proxy user"))
        self.password = SecretField(icons, self.tr("Proxy password"), self.tr("password"))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._type)
        first.addWidget(self._server, 1)
        first.addWidget(self._port)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._user, 1)
        second.addWidget(self.password, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        for line in (self._server, self._port, self._user, self.password.line):
            line.editingFinished.connect(self.edited)
        self._type.activated.connect(lambda _: self.edited.emit())

    def fields(self) -> ProxyFields:
        """What is typed now."""
        return ProxyFields(
            type=str(self._type.currentData()),
            server=self._server.text(),
            port=self._port.text(),
            user=self._user.text(),
        )

    def fill(self, proxy: Proxy | None) -> None:
        """Show a stored proxy; its password is never shown."""
        self._type.setCurrentIndex(_TYPES.index(proxy.type) if proxy else 0)
        self._server.setText(proxy.server if proxy else "")
        self._port.setText(str(proxy.port) if proxy else "")
        self._user.setText((proxy.user or "") if proxy else "")
        self.password.line.clear()
