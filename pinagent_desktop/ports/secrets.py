"""Where passwords and keys are kept between two starts."""

from typing import Protocol

ACCOUNT_PASSWORD = "account-password"  # noqa: S105 - a name in the keyring
PROXY_PASSWORD = "proxy-password"  # noqa: S105 - a name in the keyring
API_KEY = "api-key"


class SecretStore(Protocol):
    """Secrets by kind and owner (account id, or base URL of an API).

    Every call may wait for the person to unlock the keyring.
    """

    async def get(self, kind: str, owner: str) -> str | None:
        """Return the secret, or ``None``.

        Raises:
            SecretsUnavailable: No keyring, or it stays locked.
        """
        ...

    async def put(self, kind: str, owner: str, secret: str) -> None:
        """Keep the secret and read it back once.

        Raises:
            SecretsUnavailable: No keyring, or it refused.
        """
        ...

    async def forget(self, kind: str, owner: str) -> None:
        """Remove the secret; silent when there is none.

        Raises:
            SecretsUnavailable: No keyring, or it refused.
        """
        ...

    async def forget_all(self) -> None:
        """Remove every secret that was ever kept here, whoever its owner was.

        Raises:
            SecretsUnavailable: No keyring, or it stays locked, or it refused.
        """
        ...

    async def problem(self) -> str | None:
        """Return why nothing can be kept here, or ``None`` when all is well."""
        ...
