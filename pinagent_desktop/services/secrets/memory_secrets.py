"""Secrets for this start only: where there is no keyring, and for what must not outlive a run."""

from typing_extensions import override

from pinagent_desktop.ports.secrets import SecretStore


class MemorySecrets(SecretStore):
    """Keeps secrets in this process and nowhere else.

    Args:
        why: What stands in the way of keeping them longer; ``None`` where nobody wants that
            (practice).
    """

    def __init__(self, why: str | None = None) -> None:
        self._why = why
        self._secrets: dict[tuple[str, str], str] = {}

    @override
    async def get(self, kind: str, owner: str) -> str | None:
        return self._secrets.get((kind, owner))

    @override
    async def put(self, kind: str, owner: str, secret: str) -> None:
        self._secrets[kind, owner] = secret

    @override
    async def forget(self, kind: str, owner: str) -> None:
        self._secrets.pop((kind, owner), None)

    @override
    async def forget_all(self) -> None:
        self._secrets.clear()

    @override
    async def problem(self) -> str | None:
        return self._why
