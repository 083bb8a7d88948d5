"""Automatic sign-ins: each one is counted before the password is typed."""

from collections.abc import Awaitable, Callable

from pinagent_desktop.application.pacing import Pacer, counted
from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.effect import Act, Intent, IntentState, intent_id
from pinagent_desktop.domain.errors import LimitReached, WrongPassword
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Store


class SignInCount:
    """Writes down the sign-ins that the app does by itself, in a run or without one."""

    def __init__(
        self, store: Store, pacer: Pacer, clock: Clock, account: Account, session_id: SessionId
    ) -> None:
        """Take note of whose they are.

        Args:
            store: Holds intents and ledger.
            pacer: Of the account.
            clock: For the moments.
            account: Whose password it is.
            session_id: The run; empty when there is none.
        """
        self._store = store
        self._pacer = pacer
        self._clock = clock
        self._account = account
        self._session_id = session_id
        self._begun: Intent | None = None

    async def begin(self) -> None:
        """Intent and count in one transaction; only then the password may be typed.

        Raises:
            LimitReached: There were as many today as there may be; the person may still sign in.
        """
        moment = self._pacer.moment()
        account, act = self._account, Act.SIGN_IN
        key = intent_id(self._session_id, act, account.username)
        intent = Intent(
            id=key,
            session_id=self._session_id,
            account_id=account.id,
            act=act,
            object=account.username,
            state=IntentState.ACTING,
            planned_at=moment.at,
        )
        async with self._store.transaction():
            full = await self._pacer.cap_wait(act)
            if full is None:
                await self._store.intents.put(intent)
            name = account.username if full is None else full.why
            kind = act if full is None else Act.REFUSED
            entry = counted(key, account.id, self._session_id, kind, name, moment)
            await self._store.ledger.add(entry)
        if full is not None:
            detail = f"{full.why} You may sign in yourself in the browser window"
            raise LimitReached(detail, until=full.until.isoformat())
        self._begun = intent

    async def signed_in(self, sign_in: Callable[[], Awaitable[str]]) -> str:
        """Sign in, and write down how the count that was begun on the way ended."""
        try:
            handle = await sign_in()
        except BaseException as error:
            refused = isinstance(error, WrongPassword)
            await self._settle(IntentState.FAILED if refused else IntentState.UNKNOWN)
            raise
        await self._settle(IntentState.DONE)
        return handle

    async def _settle(self, state: IntentState) -> None:
        """Write down how it ended, if one was begun."""
        intent, self._begun = self._begun, None
        if intent is None:
            return
        settled = intent.with_(state=state, settled_at=self._clock.now())
        async with self._store.transaction():
            await self._store.intents.put(settled)
