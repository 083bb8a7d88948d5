"""The accounts pane: the list, and the chosen account beside it."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.account_model import ROW_ROLE, AccountModel
from pinagent_desktop.ui.panes.account_delegate import AccountDelegate
from pinagent_desktop.ui.panes.account_detail import AccountDetail
from pinagent_desktop.ui.panes.add_account_dialog import AddAccountDialog
from pinagent_desktop.ui.presenters.account_words import (
    checked_line,
    fresh_profile_words,
    removal_words,
)
from pinagent_desktop.ui.presenters.accounts_presenter import AccountForm, AccountsPresenter
from pinagent_desktop.ui.presenters.ledger_presenter import LedgerPresenter
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.plain_box import PlainBox

_LIST, _LIST_NARROW = 320, 304
_NARROW_BELOW = 1000
_MOST_WIDER = 1.2


class AccountsPane(QWidget):
    """Layout and wiring of the accounts."""

    def __init__(self, icons: Icons, presenter: AccountsPresenter, ledger: LedgerPresenter) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._icons = icons
        self._presenter = presenter
        self._ledger = ledger
        self._dialog: AddAccountDialog | None = None
        self._shown: AccountId | None = None
        self._model = AccountModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._delegate = AccountDelegate(icons)
        self._list.setItemDelegate(self._delegate)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Accounts"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        icons.theme.changed.connect(self._list.viewport().update)
        self.detail = AccountDetail(icons, ledger)
        self._side_frame = QFrame()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self.detail, 1)
        self._connect()
        self._show_rows()
        self.setFocusProxy(self._list)

    def open_add_dialog(self) -> None:
        """Ask for a new account."""
        dialog = AddAccountDialog(self._icons, self)
        dialog.add_wanted.connect(self._add)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_BELOW
        wide = _LIST_NARROW if narrow else _LIST
        scale = min(self._icons.theme.text_scale, _MOST_WIDER)
        self._side_frame.setFixedWidth(round(wide * scale))

    def _side(self) -> QFrame:
        theme = self._icons.theme
        side = self._side_frame
        side.setProperty("side", True)  # noqa: FBT003 - a Qt property
        add = Button(self._icons, self.tr("Add account…"), "plus")
        add.clicked.connect(self.open_add_dialog)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 4, 0)
        head.addWidget(Label(theme, self.tr("Accounts"), "title"), 1)
        head.addWidget(add)
        own = self.tr(
            "Add only accounts that are yours. Passwords are kept in this computer's keyring, "
            "nowhere else."
        )
        column = QVBoxLayout(side)
        column.setContentsMargins(15, 20, 15, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        column.addWidget(Label(theme, own, "small", "muted", wrap=True))
        return side

    def _connect(self) -> None:
        presenter, detail = self._presenter, self.detail
        presenter.rows_changed.connect(self._show_rows)
        presenter.chosen_changed.connect(self._show_chosen)
        presenter.told.connect(self._tell)
        presenter.busy.connect(lambda busy: detail.set_busy(busy=busy))
        presenter.added.connect(lambda _: self._close_dialog())
        self._list.selectionModel().currentChanged.connect(self._choose)
        detail.check_wanted.connect(presenter.check)
        detail.sign_in_wanted.connect(presenter.sign_in)
        detail.remove_wanted.connect(self._ask_removal)
        detail.fresh_profile_wanted.connect(self._ask_fresh_profile)
        detail.changed.connect(self._change)

    def _show_rows(self) -> None:
        self._model.show_rows(self._presenter.rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self._presenter.chosen
        self.detail.setVisible(row is not None)
        self._ledger.show(row.account.id if row is not None else None)
        if row is None:
            return
        index = self._model.index(self._model.row_of(row.account.id))
        if self._list.currentIndex() != index:
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(index, select)
        if row.account.id != self._shown:
            self.detail.tell("", good=True)
            self._shown = row.account.id
        self.detail.show_account(row, checked_line(row.account, self._presenter.now()))
        self.detail.show_meters(self._presenter.meters)
        self.detail.runs.show_rows(self._presenter.runs)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._presenter.choose(index.data(ROW_ROLE).account.id)

    def _add(self, form: AccountForm) -> None:
        self._presenter.add(form)

    def _tell(self, words: str, good: bool) -> None:  # noqa: FBT001 - a slot
        if self._dialog is not None and not good:
            self._dialog.refuse(words)
            return
        self.detail.tell(words, good=good)
        if good:
            self.detail.forget_secrets()

    def _change(self) -> None:
        detail = self.detail
        self._presenter.change(
            stored_password=detail.stored_password,
            user_agent=detail.user_agent,
            proxy=detail.proxy.fields(),
            password=detail.password.text(),
            proxy_password=detail.proxy.password.text(),
        )

    def _ask_removal(self) -> None:
        row = self._presenter.chosen
        if row is not None:
            question = self.tr("Remove {name} from this computer?").format(name=row.name)
            verb = self.tr("Remove {name}").format(name=row.name)
            box = self._box(self.tr("Remove account"), question, removal_words(row.account))
            remove = box.addButton(verb, PlainBox.ButtonRole.DestructiveRole)
            remove.clicked.connect(self._presenter.remove)

    def _ask_fresh_profile(self) -> None:
        row = self._presenter.chosen
        if row is not None:
            question = self.tr("Begin a fresh browser profile for {name}?").format(name=row.name)
            words = fresh_profile_words()
            box = self._box(self.tr("Fresh browser profile"), question, words)
            begin = box.addButton(self.tr("Begin afresh"), PlainBox.ButtonRole.AcceptRole)
            begin.clicked.connect(self._presenter.begin_fresh_profile)

    def _box(self, title: str, question: str, words: str) -> PlainBox:
        """Return an open question whose usual answer is that all stays."""
        box = PlainBox(title, question, words, self)
        box.setDefaultButton(box.addButton(self.tr("Keep"), PlainBox.ButtonRole.RejectRole))
        box.open()
        return box

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
