"""One account: state, limits, sign-in, browser, last runs, removal."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pinagent_desktop.domain.account import SignInWay
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.account_model import AccountRow
from pinagent_desktop.ui.panes.account_ledger_part import AccountLedgerPart
from pinagent_desktop.ui.panes.account_runs import AccountRuns
from pinagent_desktop.ui.panes.proxy_row import ProxyRow
from pinagent_desktop.ui.presenters.account_words import CapMeter
from pinagent_desktop.ui.presenters.ledger_presenter import LedgerPresenter
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Rule
from pinagent_desktop.ui.widgets.face import Face
from pinagent_desktop.ui.widgets.icon_view import IconView
from pinagent_desktop.ui.widgets.label import ElidedLabel, Label, Tone
from pinagent_desktop.ui.widgets.meter import Meter
from pinagent_desktop.ui.widgets.secret_field import SecretField

_WIDTH = 720
_TONES: dict[str, Tone] = {
    "approved": "approved",
    "disqualified": "disqualified",
    "warn_text": "warn",
    "muted": "muted",
}


class AccountDetail(QScrollArea):
    """What is known about an account and what can be done with it."""

    check_wanted = Signal()
    sign_in_wanted = Signal()
    remove_wanted = Signal()
    fresh_profile_wanted = Signal()
    changed = Signal()

    def __init__(self, icons: Icons, ledger: LedgerPresenter) -> None:
        super().__init__()
        self._icons = icons
        theme = icons.theme
        self._theme = theme
        self.ledger = AccountLedgerPart(icons, ledger)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._face = Face(theme)
        self._name = ElidedLabel(theme, "", "title")
        self._state_icon = IconView(icons, "ready", "approved", 16)
        self._state = Label(theme, medium=True)
        self._checked = ElidedLabel(theme, tone="muted")
        self._check = Button(icons, self.tr("Check"), "check")
        self._sign_in = Button(icons, self.tr("Sign in…"), "sign-in")
        self._told = Label(theme, "", "small", wrap=True)
        self._in_browser = QRadioButton(self.tr("I sign in myself in the browser"))
        self._stored = QRadioButton(self.tr("Pinagent types the password for me"))
        self._group = QButtonGroup(self)
        self.password = SecretField(icons, self.tr("Password"), self.tr("kept in the keyring"))
        self._user_agent = QLineEdit()
        self.proxy = ProxyRow(icons)
        self.runs = AccountRuns(icons)
        self._meters = QHBoxLayout()
        self._meters.setSpacing(24)
        self._fields: tuple[object, ...] = ()
        self._own = QWidget()
        self._removal = QWidget()
        self._lay_out()
        self._connect()

    def show_account(self, row: AccountRow, checked: str) -> None:
        """Show an account; nobody's typing is overwritten by the same account again."""
        account = row.account
        self._face.show_name(row.name, practice=account.is_practice)
        self._name.setText(row.name)
        self.ledger.show_name(row.name)
        self._state.setText(row.state)
        self._state.set_tone(_TONES.get(row.state_token, "text"))
        self._state_icon.show_icon(row.state_icon, row.state_token)
        self._checked.setText(row.line if account.is_practice else checked)
        for widget in (self._own, self._removal, self._check, self._sign_in):
            widget.setVisible(not account.is_practice)
        fields = (account.id, account.sign_in, account.user_agent, account.proxy)
        if fields == self._fields:
            return
        self._fields = fields
        stored = account.sign_in is SignInWay.STORED_PASSWORD
        (self._stored if stored else self._in_browser).setChecked(True)
        self.password.setVisible(stored)
        self.password.line.clear()
        self._user_agent.setText(account.user_agent or "")
        self.proxy.fill(account.proxy)

    def show_meters(self, meters: tuple[CapMeter, ...]) -> None:
        """Show how much of the limits is used."""
        while (item := self._meters.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for meter in meters:
            widget = Meter(self._theme, meter.name)
            widget.show_used(meter.used, meter.limit, meter.hint)
            self._meters.addWidget(widget, 1)

    def tell(self, words: str, *, good: bool) -> None:
        """Show the answer of the last act."""
        self._told.setText(words)
        self._told.set_tone("approved" if good else "disqualified")
        self._told.setVisible(bool(words))

    def forget_secrets(self) -> None:
        """Clear what is kept in the keyring by now."""
        self.password.take()
        self.proxy.password.take()

    def set_busy(self, *, busy: bool) -> None:
        """No second act while one is under way."""
        for button in (self._check, self._sign_in):
            button.setEnabled(not busy)
        if busy:
            self._told.setText(self.tr("Working in the browser…"))
            self._told.set_tone("muted")
            self._told.show()

    @property
    def stored_password(self) -> bool:
        """Whether the app types the password."""
        return self._stored.isChecked()

    @property
    def user_agent(self) -> str:
        """What is typed as user agent."""
        return self._user_agent.text()

    def _connect(self) -> None:
        self._group.addButton(self._in_browser)
        self._group.addButton(self._stored)
        self._stored.toggled.connect(self.password.setVisible)
        self._group.buttonClicked.connect(lambda _: self.changed.emit())
        self.password.line.editingFinished.connect(self.changed)
        self._user_agent.editingFinished.connect(self.changed)
        self.proxy.edited.connect(self.changed)
        self._check.clicked.connect(self.check_wanted)
        self._sign_in.clicked.connect(self.sign_in_wanted)

    def _lay_out(self) -> None:
        ground = QWidget()
        ground.setObjectName("pane")
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._head())
        column.addWidget(self._told)
        self._told.hide()
        column.addLayout(self._meters)
        column.addWidget(self._own_part())
        column.addWidget(self.runs)
        column.addWidget(self.ledger)
        column.addWidget(self._removal_part())
        column.addStretch()
        row = QHBoxLayout(ground)
        row.setContentsMargins(32, 24, 28, 24)
        row.addWidget(inner, 1)
        row.addStretch(0)
        self.setWidget(ground)

    def _head(self) -> QHBoxLayout:
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._state_icon)
        state.addWidget(self._state)
        state.addWidget(self._checked, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addLayout(state)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._face)
        head.addLayout(words, 1)
        head.addWidget(self._check)
        head.addWidget(self._sign_in)
        return head

    def _own_part(self) -> QWidget:
        self._user_agent.setPlaceholderText(self.tr("the browser's own"))
        self._user_agent.setAccessibleName(self.tr("User agent"))
        grid = QGridLayout(self._own)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 110)
        grid.setColumnStretch(1, 1)
        once = self.tr(
            "A browser window opens on Pinterest. You sign in there once; it is remembered."
        )
        leave = self.tr("Leave it as it is unless your company asks for another.")
        parts: tuple[tuple[str, str, tuple[QWidget, ...]], ...] = (
            (self.tr("Sign-in"), "", ()),
            (
                "",
                self.tr("How"),
                (self._in_browser, self._stored, self.password, self._small(once)),
            ),
            (self.tr("Browser"), "", ()),
            ("", self.tr("User agent"), (self._user_agent, self._small(leave))),
            ("", self.tr("Proxy"), (self.proxy,)),
        )
        row = 0
        for heading, name, widgets in parts:
            if heading:
                grid.setRowMinimumHeight(row, 10)
                grid.addWidget(Label(self._theme, heading, "heading"), row + 1, 0, 1, 2)
                grid.addWidget(Rule(), row + 2, 0, 1, 2)
                row += 3
                continue
            label = Label(self._theme, name, tone="muted")
            label.setContentsMargins(0, 7, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            for widget in widgets:
                grid.addWidget(widget, row, 1)
                row += 1
        return self._own

    def _removal_part(self) -> QWidget:
        fresh = Button(self._icons, self.tr("Fresh profile…"), "window")
        fresh.clicked.connect(self.fresh_profile_wanted)
        remove = Button(self._icons, self.tr("Remove account…"), "trash", "danger")
        remove.clicked.connect(self.remove_wanted)
        grid = QGridLayout(self._removal)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        moved = self.tr("where the browser does not start any more; the old one is moved aside")
        gone = self.tr("takes its browser profile, cookies and passwords away")
        for row, (button, words) in enumerate(((fresh, moved), (remove, gone))):
            grid.addWidget(button, row, 0)
            grid.addWidget(self._small(words), row, 1)
        return self._removal

    def _small(self, text: str) -> Label:
        return Label(self._theme, text, "small", "muted", wrap=True)
