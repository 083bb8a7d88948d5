"""The world of a run: the real site and judge, or the practice ones."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from pinagent_desktop import paths
from pinagent_desktop.application.use_cases import PracticeChoice
from pinagent_desktop.bootstrap.judges import Judges
from pinagent_desktop.domain.account import Account, SignInWay, is_loopback
from pinagent_desktop.domain.errors import SecretsUnavailable, SiteUnreachable, UsageError
from pinagent_desktop.domain.pace import PaceRules
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.automation import SiteAgent
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.pictures import PictureSource
from pinagent_desktop.ports.secrets import ACCOUNT_PASSWORD, PROXY_PASSWORD, SecretStore
from pinagent_desktop.ports.world import World, Worlds

if TYPE_CHECKING:
    from pinagent_desktop.practice.options import PracticeOptions

PICTURES_A_SECOND = 10.0
"""Asked of the site's picture hosts: what a person who scrolls lets a browser ask for."""


class AccountWorlds(Worlds):
    """Opens what an account's run talks to."""

    def __init__(
        self,
        places: paths.Paths,
        judges: Judges,
        secrets: SecretStore,
        clock: Clock,
        settings: Callable[[], Settings],
        practice: PracticeChoice,
        site_file: Callable[[], Awaitable[Path]],
        pace: Callable[[], PaceRules],
    ) -> None:
        self._paths = places
        self._judges = judges
        self._secrets = secrets
        self._clock = clock
        self._settings = settings
        self._practice = practice
        self._site_file = site_file
        self._pace = pace

    @override
    def open(
        self, account: Account, password: str | None = None
    ) -> AbstractAsyncContextManager[World]:
        return self._practice_world() if account.is_practice else self._real(account, password)

    @asynccontextmanager
    async def _real(self, account: Account, password: str | None) -> AsyncIterator[World]:
        await asyncio.get_running_loop().run_in_executor(None, _load_services)
        if password is None and account.sign_in is SignInWay.STORED_PASSWORD:
            password = await self._secret(ACCOUNT_PASSWORD, account)
        proxy_password = None
        if account.proxy is not None and account.proxy.user:
            proxy_password = await self._secret(PROXY_PASSWORD, account)
        judge = await self._judges.make(self._settings())
        site_file = await self._site_file()
        pictures = self._pictures(site_file, account.site, account, proxy_password)
        try:
            yield World(
                site=account.site,
                agent=self._agent(site_file),
                judge=judge,
                pictures=pictures,
                pace=self._pace(),
                hours=self._settings().working_hours,
                password=password,
                proxy_password=proxy_password,
            )
        finally:
            await pictures.close()
            await judge.close()

    @asynccontextmanager
    async def _practice_world(self) -> AsyncIterator[World]:
        from pinagent_desktop.practice.process import PracticeFailedError, PracticeProcess

        await asyncio.get_running_loop().run_in_executor(None, _load_services)
        options = practice_options(self._paths, self._practice)
        process = PracticeProcess()
        try:
            addresses = await process.start(paths.child_command(), self._paths.home, options)
        except PracticeFailedError as error:
            raise SiteUnreachable(str(error), site="of the practice") from error
        judge = self._judges.practice(self._settings(), addresses.judge)
        # The practice site speaks what the built-in file says, whatever was installed later.
        site_file = self._paths.site_data
        pictures = self._pictures(site_file, addresses.site, None, None)
        try:
            yield World(
                site=addresses.site,
                agent=self._agent(site_file),
                judge=judge,
                pictures=pictures,
                pace=self._pace(),
                hours=self._settings().working_hours,
                password=addresses.password,
            )
        finally:
            await pictures.close()
            await judge.close()
            await process.stop()

    def _agent(self, site_file: Path) -> SiteAgent:
        from pinagent_desktop.services.automation.site_agent import BrowserAgent

        return BrowserAgent(
            site_file=site_file,
            home=self._paths.home,
            clock=self._clock,
            browser=self._settings().browser,
        )

    def _pictures(
        self, site_file: Path, site: str, account: Account | None, proxy_password: str | None
    ) -> PictureSource:
        from pinagent_desktop.services.automation.site_profile import load_profile
        from pinagent_desktop.services.pictures.fetch import PictureAccess, PictureDownload
        from pinagent_desktop.services.pictures.source import CachedPictures
        from pinagent_desktop.services.pictures.worker_client import PictureWorker

        access = PictureAccess(
            hosts=load_profile(site_file).data.site.picture_hosts,
            loopback=is_loopback(site),
            proxy=account.proxy if account else None,
            proxy_password=proxy_password,
            user_agent=account.user_agent if account else None,
        )
        return CachedPictures(
            self._paths.pictures,
            PictureDownload(access),
            PictureWorker(paths.child_command()),
            None if is_loopback(site) else PICTURES_A_SECOND,
        )

    async def _secret(self, kind: str, account: Account) -> str | None:
        try:
            return await self._secrets.get(kind, account.id)
        except SecretsUnavailable:
            # Without the stored password the person signs in, which needs no keyring.
            return None


def _load_services() -> None:
    """Import what every world is made of: a tenth of a second, off the loop."""
    import pinagent_desktop.services.automation.site_agent
    import pinagent_desktop.services.pictures.fetch
    import pinagent_desktop.services.pictures.source
    import pinagent_desktop.services.pictures.worker_client
    import pinagent_desktop.services.validation.openai_judge  # noqa: F401 - for their imports alone


def practice_options(places: paths.Paths, chosen: PracticeChoice) -> "PracticeOptions":
    """Return the options of the practice process.

    Raises:
        UsageError: There is no such variant.
    """
    from pydantic import ValidationError

    from pinagent_desktop.practice.options import PracticeOptions

    try:
        return PracticeOptions(
            resources=places.resources / "practice",
            pictures=chosen.pictures,
            variants=chosen.variants,
            resource_latency_ms=chosen.resource_latency_ms,
            judge_latency_ms=chosen.judge_latency_ms,
        )
    except ValidationError as error:
        words = str(error.errors()[0]["msg"]).removeprefix("Value error, ")
        raise UsageError(words) from error
