"""The person's accounts: added, checked, signed in, removed."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from typing_extensions import override

from pinagent_desktop.application.account_secrets import AccountSecrets
from pinagent_desktop.application.account_states import refuse_second
from pinagent_desktop.application.cap_use import CapUse, caps_used
from pinagent_desktop.application.pacing import Pacer, moment_of, pace_for
from pinagent_desktop.application.sign_in_count import SignInCount
from pinagent_desktop.application.site_breaks import hindrance_of, keep_after, seen_after
from pinagent_desktop.application.unheard import Unheard
from pinagent_desktop.domain.account import (
    PRACTICE_ACCOUNT_ID,
    Account,
    AccountState,
    Proxy,
    SignInWay,
    checked_site,
)
from pinagent_desktop.domain.errors import PinAgentError, SiteLimit, UnknownAccount, UsageError
from pinagent_desktop.domain.ids import AccountId, SessionId, new_account_id
from pinagent_desktop.domain.pace import PaceRules
from pinagent_desktop.ports.automation import SiteAccess
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.profiles import Profiles
from pinagent_desktop.ports.secrets import SecretStore
from pinagent_desktop.ports.storage import Store
from pinagent_desktop.ports.world import World, Worlds


@dataclass(frozen=True)
class NewAccount:
    """What the person fills in; secrets go to the keyring and nowhere else."""

    username: str
    site: str
    sign_in: SignInWay = SignInWay.IN_BROWSER
    user_agent: str | None = None
    proxy: Proxy | None = None
    password: str | None = None
    proxy_password: str | None = None


class CountedLook(Unheard):
    """A look that is no run, whose automatic sign-in counts like any other."""

    def __init__(self, count: SignInCount) -> None:
        self.count = count

    @override
    async def before_password(self) -> None:
        await self.count.begin()


class Accounts:
    """Use cases around accounts."""

    def __init__(
        self,
        store: Store,
        secrets: SecretStore,
        worlds: Worlds,
        profiles: Profiles,
        clock: Clock,
        pace: Callable[[], PaceRules],
    ) -> None:
        self._store = store
        self._secrets = AccountSecrets(secrets)
        self._worlds = worlds
        self._profiles = profiles
        self._clock = clock
        self._pace = pace

    async def all(self) -> Sequence[Account]:
        """Return every account, the practice one last."""
        accounts = await self._store.accounts.all()
        return sorted(accounts, key=lambda one: one.is_practice)

    async def named(self, username: str) -> Account:
        """Return the account of that username, handle or display name.

        Raises:
            UnknownAccount: None is called that.
        """
        wanted = username.strip().casefold()
        for account in await self._store.accounts.all():
            names = {account.username, account.display_name, account.handle or "", account.id}
            if wanted and wanted in {name.casefold() for name in names}:
                return account
        raise UnknownAccount(account=username)

    async def add(self, new: NewAccount) -> Account:
        """Add an account; its secrets are kept first, so that none is promised in vain.

        Raises:
            UsageError: No username, or one that is there already.
            InvalidAddress: The site's address is unusable.
            SecretsUnavailable: A password was given, and there is no keyring.
        """
        username = new.username.strip()
        if not username:
            raise UsageError("An account needs a username")
        if any(one.username.casefold() == username.casefold() for one in await self.all()):
            raise UsageError(f"There is an account named {username} already")
        account = Account(
            id=new_account_id(),
            username=username,
            display_name=username.split("@", maxsplit=1)[0],
            site=checked_site(new.site),
            sign_in=new.sign_in,
            user_agent=new.user_agent or None,
            proxy=new.proxy,
            created_at=self._clock.now(),
        )
        await self._secrets.keep(account.id, new.password, new.proxy_password)
        await self._store.accounts.put(account)
        return account

    async def change(
        self,
        account: Account,
        *,
        password: str | None = None,
        proxy_password: str | None = None,
    ) -> Account:
        """Keep changed fields and, where given, new secrets; one that is not used any more goes.

        Raises:
            SecretNotForgotten: The keyring does not let go of one; nothing was changed.
        """
        await self._secrets.forget_unused(await self._get(account.id), account)
        await self._secrets.keep(account.id, password, proxy_password)
        await self._store.accounts.put(account)
        return account

    async def check(
        self, account_id: AccountId, *, wait_seconds: float = 0.0, headed: bool = False
    ) -> Account:
        """Open the account's browser, see who is signed in, and keep what was seen.

        With ``headed`` and a wait this is *Sign in*: the person signs in in the window.

        Raises:
            SiteLimit: The site asked for a break that is not over.
            PinAgentError: Why it could not be seen; the account's state says so too.
        """
        account = await self._get(account_id)
        hindrance = await hindrance_of(self._store.ledger, account, moment_of(self._clock))
        if isinstance(hindrance, SiteLimit):
            raise hindrance  # one that is stopped is checked: how else would it be free again?
        try:
            handle = await self._handle_on_site(account, wait_seconds, headed=headed)
            refuse_second(account, handle, await self._store.accounts.all())
        except PinAgentError as error:
            if not account.is_practice:
                await self.note_trouble(account, error)
            error.facts.setdefault("account", account.display_name)
            raise
        ready = account.with_(
            handle=handle,
            state=AccountState.READY,
            state_reason=None,
            last_signed_in_at=self._clock.now(),
        )
        await self._store.accounts.put(ready)
        return ready

    async def note_trouble(self, account: Account, error: PinAgentError) -> None:
        """Keep what an error on the site says about an account; the caps hear of a break."""
        now, store = moment_of(self._clock), self._store
        after = await seen_after(error, account, store.ledger, now)
        if after != account:
            async with store.transaction():
                await keep_after(error, after, store, now, None)

    async def fresh_profile(self, account_id: AccountId) -> str | None:
        """Let the account begin a fresh browser profile; the old one is moved aside.

        Returns:
            Where the old one lies now; ``None`` when there was none.

        Raises:
            AlreadyRunning: The profile is in use by Pinagent itself.
        """
        account = await self._get(account_id)
        aside = await self._profiles.set_aside(account.id)
        if aside is not None and not account.is_practice:
            await self._store.accounts.put(account.with_(state=AccountState.NEEDS_SIGN_IN))
        return aside

    async def remove(self, account_id: AccountId) -> bool:
        """Remove the account with its browser profiles, cookies and secrets; its pins stay.

        Returns:
            Whether its secrets are gone; without any keyring, another session's may hold them.

        Raises:
            UsageError: The practice account is always there.
            SecretNotForgotten: The keyring does not let go of a secret; the account stays.
        """
        account = await self._get(account_id)
        if account.is_practice:
            raise UsageError("The practice account is always there")
        forgotten = await self._secrets.forget(account)
        await self._profiles.remove(account.id)
        await self._store.accounts.remove(account.id)
        return forgotten

    async def caps(self, account_id: AccountId) -> Sequence[CapUse]:
        """Return how much of each cap the account has used."""
        now = moment_of(self._clock)
        return await caps_used(self._store.ledger, account_id, self._pace(), now)

    async def ensure_practice(self) -> Account:
        """Return the practice account, made at the first start."""
        known = await self._store.accounts.get(PRACTICE_ACCOUNT_ID)
        if known is not None:
            return known
        practice = Account(
            id=PRACTICE_ACCOUNT_ID,
            username="practice",
            display_name="Practice",
            site="http://127.0.0.1",
            sign_in=SignInWay.STORED_PASSWORD,
            created_at=self._clock.now(),
            state=AccountState.READY,
        )
        await self._store.accounts.put(practice)
        return practice

    async def _handle_on_site(self, account: Account, wait_seconds: float, *, headed: bool) -> str:
        async with self._worlds.open(account) as world:
            listener = CountedLook(self._sign_in_count(account, world))
            access = SiteAccess(
                account=account.with_(site=world.site),
                password=world.password,
                proxy_password=world.proxy_password,
                headed=headed,
                wait_seconds=wait_seconds,
            )
            async with world.agent.open(access, listener) as session:
                return await listener.count.signed_in(session.sign_in)

    def _sign_in_count(self, account: Account, world: World) -> SignInCount:
        pacer = Pacer(
            pace_for(account),
            world.pace,
            None,  # the person asks for it now
            account.id,
            self._store.ledger,
            self._clock,
            random.Random(),  # noqa: S311 - draws pauses, no secret
        )
        return SignInCount(self._store, pacer, self._clock, account, SessionId(""))

    async def _get(self, account_id: AccountId) -> Account:
        account = await self._store.accounts.get(account_id)
        if account is None:
            raise UnknownAccount(account=account_id)
        return account
