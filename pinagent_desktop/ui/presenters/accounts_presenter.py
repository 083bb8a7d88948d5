"""The accounts: rows, the chosen one with its limits and runs, and what can be done with it."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.account_secrets import NOT_ASKED
from pinagent_desktop.application.accounts import Accounts, NewAccount
from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.history import History, PastRun
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.account import Account, Proxy, SignInWay, parse_proxy
from pinagent_desktop.domain.errors import InvalidAddress, PinAgentError
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.models.account_model import AccountRow
from pinagent_desktop.ui.presenters.account_words import CapMeter, account_row, cap_meters
from pinagent_desktop.ui.presenters.history_rows import HistoryRow, history_row
from pinagent_desktop.ui.tasks import TaskSet

RUNS_READ = 50
RUNS_SHOWN = 5
SIGN_IN_WAIT_SECONDS = 15 * 60.0


@dataclass(frozen=True)
class ProxyFields:
    """A proxy as it is typed; an empty server means none."""

    type: str = "http"
    server: str = ""
    port: str = ""
    user: str = ""


@dataclass(frozen=True)
class AccountForm:
    """A new account as it is typed."""

    username: str = ""
    stored_password: bool = False
    password: str = field(default="", repr=False)
    user_agent: str = ""
    proxy: ProxyFields = ProxyFields()
    proxy_password: str = field(default="", repr=False)


class AccountsPresenter(QObject):
    """Reads and changes the person's accounts.

    `told` carries the answer of the last act and whether it was good news; `busy` whether one
    is under way for the chosen account; `added` the id of a new account.
    """

    rows_changed = Signal()
    chosen_changed = Signal()
    told = Signal(str, bool)
    busy = Signal(bool)
    added = Signal(str)

    def __init__(
        self,
        accounts: Accounts,
        history: History,
        gallery: Gallery,
        preferences: Preferences,
        tasks: TaskSet,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._history = history
        self._gallery = gallery
        self._preferences = preferences
        self._tasks = tasks
        self._now = now
        self._past: tuple[PastRun, ...] = ()
        self._chosen: AccountId | None = None
        self.rows: tuple[AccountRow, ...] = ()
        self.meters: tuple[CapMeter, ...] = ()

    @property
    def chosen(self) -> AccountRow | None:
        """The account to look at."""
        return next((row for row in self.rows if row.account.id == self._chosen), None)

    @property
    def runs(self) -> tuple[HistoryRow, ...]:
        """The last runs of the chosen account."""
        mine = [past for past in self._past if past.run.account_id == self._chosen]
        return tuple(history_row(one, self._gallery, self._now()) for one in mine[:RUNS_SHOWN])

    def now(self) -> datetime:
        """The time, for words like *today*."""
        return self._now()

    def reload(self) -> None:
        """Read everything again."""
        self._tasks.spawn(self.load(), self.tr("Read the accounts"))

    def choose(self, account_id: AccountId) -> None:
        """Look at another account."""
        if account_id != self._chosen:
            self._chosen = account_id
            self.meters = ()
            self.chosen_changed.emit()
            self._tasks.spawn(self._read_caps(), self.tr("Read the limits"))

    def check(self) -> None:
        """See who is signed in, without a window."""
        work = self._in_browser(self._check(wait=0.0, headed=False))
        self._act(work, self.tr("Check the account"))

    def sign_in(self) -> None:
        """Open the browser; the person signs in there."""
        work = self._in_browser(self._check(wait=SIGN_IN_WAIT_SECONDS, headed=True))
        self._act(work, self.tr("Sign in"))

    def remove(self) -> None:
        """Remove the chosen account; whoever calls this has asked."""
        self._act(self._remove(), self.tr("Remove the account"))

    def begin_fresh_profile(self) -> None:
        """Let the chosen account begin a fresh browser profile; whoever calls this has asked."""
        self._act(self._begin_fresh_profile(), self.tr("Begin a fresh profile"))

    def add(self, form: AccountForm) -> None:
        """Add an account; `told` says what stands in the way."""
        self._act(self._add(form), self.tr("Add the account"))

    def add_and_sign_in(self, form: AccountForm) -> None:
        """Add an account, then open the browser for it at once; the account stays either way."""
        self._act(self._add_and_sign_in(form), self.tr("Sign in"))

    def change(
        self,
        *,
        stored_password: bool,
        user_agent: str,
        proxy: ProxyFields,
        password: str = "",
        proxy_password: str = "",
    ) -> None:
        """Keep what was changed about the chosen account; half a proxy waits for its other half."""
        row = self.chosen
        half = bool(proxy.server.strip()) != bool(proxy.port.strip())
        if row is None or row.account.is_practice or half:
            return
        way = SignInWay.STORED_PASSWORD if stored_password else SignInWay.IN_BROWSER
        work = self._change(row.account, way, user_agent.strip(), proxy, password, proxy_password)
        self._act(work, self.tr("Change the account"))

    async def load(self) -> None:
        """Read accounts, runs and limits."""
        accounts = await self._accounts.all()
        self._past = tuple(await self._history.newest(RUNS_READ))
        self.rows = tuple(account_row(one, self._last(one), self._now()) for one in accounts)
        if self.chosen is None and self.rows:
            self._chosen = self.rows[0].account.id
        self.rows_changed.emit()
        self.chosen_changed.emit()
        await self._read_caps()

    def _last(self, account: Account) -> PastRun | None:
        return next((past for past in self._past if past.run.account_id == account.id), None)

    def _act(self, work: Coroutine[Any, Any, str], owner: str) -> None:
        self._tasks.spawn(self._told(work), owner)

    async def _told(self, work: Coroutine[Any, Any, str]) -> None:
        try:
            words = await work
        except PinAgentError as error:
            problem = problem_of(error)
            self.told.emit(f"{problem.message} {problem.next_step}", False)  # noqa: FBT003
        else:
            if not words:
                return
            self.told.emit(words, True)  # noqa: FBT003 - a signal's argument
        await self.load()

    async def _in_browser(self, work: Coroutine[Any, Any, str]) -> str:
        self.busy.emit(True)  # noqa: FBT003 - a signal's argument
        try:
            return await work
        finally:
            self.busy.emit(False)  # noqa: FBT003 - a signal's argument

    async def _check(self, *, wait: float, headed: bool) -> str:
        if self._chosen is None:
            return ""
        account = await self._accounts.check(self._chosen, wait_seconds=wait, headed=headed)
        name = account.handle or account.display_name
        return self.tr("Signed in as {name}.").format(name=name)

    async def _remove(self) -> str:
        row = self.chosen
        if row is None:
            return ""
        forgotten = await self._accounts.remove(row.account.id)
        self._chosen = None
        told = self.tr("{name} is removed. Its pins stay.").format(name=row.name)
        return told if forgotten else f"{told} {self.tr(NOT_ASKED)}"

    async def _begin_fresh_profile(self) -> str:
        row = self.chosen
        if row is None:
            return ""
        aside = await self._accounts.fresh_profile(row.account.id)
        if aside is None:
            return self.tr("There was no browser profile yet.")
        return self.tr("Sign in once more. The old profile lies in {folder}.").format(folder=aside)

    async def _add(self, form: AccountForm) -> str:
        way = SignInWay.STORED_PASSWORD if form.stored_password else SignInWay.IN_BROWSER
        account = await self._accounts.add(
            NewAccount(
                username=form.username,
                site=self._preferences.settings.site,
                sign_in=way,
                user_agent=form.user_agent.strip() or None,
                proxy=_proxy(form.proxy),
                password=form.password if form.stored_password else None,
                proxy_password=form.proxy_password or None,
            )
        )
        self._chosen = account.id
        self.added.emit(account.id)
        return self.tr("{name} is added. Sign in once, then it is ready.").format(
            name=account.display_name
        )

    async def _add_and_sign_in(self, form: AccountForm) -> str:
        await self._add(form)
        await self.load()
        return await self._in_browser(self._check(wait=SIGN_IN_WAIT_SECONDS, headed=True))

    async def _change(
        self,
        account: Account,
        way: SignInWay,
        user_agent: str,
        proxy: ProxyFields,
        password: str,
        proxy_password: str,
    ) -> str:
        changed = account.with_(sign_in=way, user_agent=user_agent or None, proxy=_proxy(proxy))
        if changed == account and not password and not proxy_password:
            return ""
        await self._accounts.change(
            changed, password=password or None, proxy_password=proxy_password or None
        )
        return self.tr("Kept.")

    async def _read_caps(self) -> None:
        row = self.chosen
        if self._chosen is None or (row is not None and row.account.is_practice):
            self.meters = ()  # practice acts at no pace, so its limits hold nothing back
        else:
            self.meters = cap_meters(await self._accounts.caps(self._chosen), self._now())
        self.chosen_changed.emit()


def _proxy(fields: ProxyFields) -> Proxy | None:
    """Return the typed proxy.

    Raises:
        InvalidAddress: Server and port do not make an address, or carry credentials.
    """
    server = fields.server.strip()
    if not server:
        return None
    if "@" in server or "://" in server:
        raise InvalidAddress("An address never carries credentials or a type", address=server)
    return parse_proxy(f"{fields.type}://{server}:{fields.port.strip()}", fields.user or None)
