"""Settings and the API key."""

import asyncio
from collections.abc import Sequence

from pinagent_desktop.application.run_controller import NOTICE_VERSION
from pinagent_desktop.domain.errors import SecretsUnavailable
from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.desktop import LoginStart
from pinagent_desktop.ports.secrets import API_KEY, SecretStore
from pinagent_desktop.ports.settings import SettingsStore
from pinagent_desktop.ports.validation import Endpoint, JudgeCheck, JudgeMaker, JudgeTrial

KEY_SECONDS = 3.0
"""So long somebody is willing to watch while a key is tried."""


class KeyState(Value):
    """What is known about the key of the chosen address, without the key."""

    is_kept: bool
    for_this_start: bool
    keyring_problem: str | None = None


class Preferences:
    """Reads and keeps what the person chose."""

    def __init__(
        self,
        file: SettingsStore,
        secrets: SecretStore,
        judges: JudgeMaker,
        environment: Settings | None = None,
        login: LoginStart | None = None,
    ) -> None:
        self._file = file
        self._secrets = secrets
        self._judges = judges
        self._environment = environment
        self._login = login
        self._settings = file.load()

    @property
    def settings(self) -> Settings:
        """The settings as they are now; what the environment names wins."""
        return self._environment_wins(self._settings)

    @property
    def kept(self) -> Settings:
        """The settings as the person chose them, whatever the environment names."""
        return self._settings

    @property
    def named_outside(self) -> frozenset[str]:
        """The settings that the environment names for this start."""
        named = self._environment
        return frozenset() if named is None else frozenset(named.model_fields_set)

    @property
    def notice_version(self) -> int:
        """Version of the terms notice that this app shows."""
        return NOTICE_VERSION

    def change(self, **fields: object) -> Settings:
        """Keep changed settings; a value outside its limits is refused (pydantic's error).

        Raises:
            StorageError: The file cannot be written.
            LoginStartRefused: The system does not let it be started at log-in.
        """
        changed = self._settings.with_(**fields)
        if self._login is not None and changed.start_at_login != self._settings.start_at_login:
            self._login.switch(on=changed.start_at_login)
        self._file.save(changed)
        self._settings = changed
        return self.settings

    def accept_notice(self) -> None:
        """Record that the person accepted the notice as it is now."""
        self.change(notice_accepted=NOTICE_VERSION)

    async def key_state(self) -> KeyState:
        """Return whether a key is kept for the chosen address."""
        problem = await self._secrets.problem()
        kept = problem is None and bool(await self._secrets.get(API_KEY, self.settings.base_url))
        return KeyState(
            is_kept=kept,
            for_this_start=self._judges.has_key_for_this_start(self.settings.base_url),
            keyring_problem=problem,
        )

    async def keep_key(self, key: str) -> str | None:
        """Keep the key for the chosen address in the keyring, else for this start only.

        Returns:
            ``None`` when it is kept, else why it is gone after this start.
        """
        cleaned = key.strip()
        try:
            await self._secrets.put(API_KEY, self.settings.base_url, cleaned)
        except SecretsUnavailable as error:
            self._judges.use_for_this_start(cleaned, self.settings.base_url)
            return error.detail
        return None

    async def forget_key(self) -> None:
        """Remove the key of the chosen address from the keyring."""
        await self._secrets.forget(API_KEY, self.settings.base_url)

    @property
    def endpoints(self) -> Sequence[Endpoint]:
        """Servers that are offered; any other address works too."""
        return self._judges.endpoints()

    async def try_key(self, key: str, seconds: float = KEY_SECONDS) -> JudgeCheck:
        """Find out by one word whether a key works at the chosen address; nothing is kept.

        Args:
            key: To be tried.
            seconds: How long an answer is waited for.
        """
        judge = await self._judges.make(self.settings, key.strip())
        try:
            async with asyncio.timeout(seconds):
                return await judge.check()
        except TimeoutError:
            detail = f"no answer in {seconds:g} seconds"
            return JudgeCheck(
                ok=False, failure=PendingReason.TIMEOUT, detail=detail, seconds=seconds
            )
        finally:
            await judge.close()

    async def try_model(self, key: str | None = None) -> JudgeTrial:
        """Find out whether key and model can do the work: one word first, then one small picture.

        Args:
            key: To be used instead of the one that is kept.
        """
        judge = await self._judges.make(self.settings, key)
        try:
            check = await judge.check()
            if check.failure is not None:
                return JudgeTrial(check.failure, check.detail, check.seconds)
            return await judge.trial()
        finally:
            await judge.close()

    def _environment_wins(self, settings: Settings) -> Settings:
        named = self._environment
        if named is None:
            return settings
        changed = {name: getattr(named, name) for name in named.model_fields_set}
        return settings.with_(**changed)
