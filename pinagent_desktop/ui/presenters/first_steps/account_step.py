"""The fourth step: the person's own account, signed in by the person."""

from PySide6.QtCore import QObject

from pinagent_desktop.domain.account import AccountState
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ui.models.account_model import AccountRow
from pinagent_desktop.ui.presenters.accounts_presenter import AccountForm, AccountsPresenter
from pinagent_desktop.ui.presenters.first_steps.first_step import FirstStep

_SIGNED_IN = {AccountState.READY, AccountState.RESTING}


class AccountStep(FirstStep):
    """Adds the first account and lets the person sign in; more are added under Accounts."""

    def __init__(self, accounts: AccountsPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._busy = False
        self._is_asked = False
        self._refusal = ""
        accounts.rows_changed.connect(self.look)
        accounts.busy.connect(self._note_busy)
        accounts.told.connect(self._tell)

    @property
    def needs_name(self) -> bool:
        """Whether there is no account yet, so that one has to be named."""
        return self._own is None

    @property
    def is_busy(self) -> bool:
        """Whether a browser window waits for the person."""
        return self._busy

    @property
    def ready_id(self) -> AccountId | None:
        """The account that can run, if one is signed in."""
        own = self._own
        return own.account.id if own is not None and self.is_done else None

    def sign_in(self, username: str) -> None:
        """Open the browser for the account that is here, else for a new one of this name."""
        if self._busy or self._is_asked:
            return
        self._refusal = ""
        own = self._own
        self._is_asked = own is not None or bool(username.strip())
        if own is not None:
            self._accounts.choose(own.account.id)
            self._accounts.sign_in()
        elif username.strip():
            self._accounts.add_and_sign_in(AccountForm(username=username))
        else:
            self._refusal = self.tr("Type the name or e-mail with which you sign in.")
            self.look()

    def look(self) -> None:
        """Say how the account stands."""
        own = self._own
        if self._busy:
            words = self.tr("A browser window is open. Sign in there; Pinagent goes on by itself.")
            self._show("waiting", words)
        elif own is not None and own.account.state in _SIGNED_IN:
            words = self.tr("{name} is signed in.").format(name=own.name)
            self._show("done", words)
        elif self._refusal:
            self._show("failed", self._refusal)
        elif own is not None:
            words = self.tr("{name}: {state}.").format(name=own.name, state=own.state)
            self._show("todo", words)
        else:
            words = self.tr("Opens Pinterest in a browser window. You sign in there yourself.")
            self._show("todo", words)

    @property
    def _own(self) -> AccountRow | None:
        own = [row for row in self._accounts.rows if not row.account.is_practice]
        signed_in = [row for row in own if row.account.state in _SIGNED_IN]
        return next(iter(signed_in or own), None)

    def _note_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot
        self._busy = busy
        self._is_asked = False
        self.look()

    def _tell(self, words: str, good: bool) -> None:  # noqa: FBT001 - a slot
        self._refusal = "" if good else words
        self._is_asked = False
        self.look()
