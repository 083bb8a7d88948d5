"""The keyring, with every secret that leaves it made known to the logs."""

from collections.abc import Callable

from typing_extensions import override

from pinagent_desktop.ports.secrets import SecretStore


class LearningSecrets(SecretStore):
    """Passes on to the real store and tells the redactor every value it sees."""

    def __init__(self, inner: SecretStore, learn: Callable[[str | None], None]) -> None:
        self._inner = inner
        self._learn = learn

    @override
    async def get(self, kind: str, owner: str) -> str | None:
        secret = await self._inner.get(kind, owner)
        self._learn(secret)
        return secret

    @override
    async def put(self, kind: str, owner: str, secret: str) -> None:
        self._learn(secret)
        await self._inner.put(kind, owner, secret)

    @override
    async def forget(self, kind: str, owner: str) -> None:
        await self._inner.forget(kind, owner)

    @override
    async def forget_all(self) -> None:
        await self._inner.forget_all()

    @override
    async def problem(self) -> str | None:
        return await self._inner.problem()
