"""The secrets of an account: into the keyring before it is promised, out of it when it goes."""

from collections.abc import Mapping

from pinagent_desktop.domain.account import Account, SignInWay
from pinagent_desktop.domain.errors import SecretsUnavailable
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.secret_not_forgotten import SecretNotForgotten
from pinagent_desktop.ports.secrets import ACCOUNT_PASSWORD, PROXY_PASSWORD, SecretStore

_ALL = frozenset({ACCOUNT_PASSWORD, PROXY_PASSWORD})
NOT_ASKED = (
    "There is no keyring in this session: a password that one of another session holds is still "
    "there, under “Pinagent Desktop”."
)
"""Said where an account goes and its secrets may not have gone."""


class AccountSecrets:
    """Keeps and forgets what belongs to one account."""

    def __init__(self, secrets: SecretStore) -> None:
        self._secrets = secrets

    async def keep(
        self, owner: AccountId, password: str | None, proxy_password: str | None
    ) -> None:
        """Keep what was given.

        Raises:
            SecretsUnavailable: There is no keyring, or it refused.
        """
        given: Mapping[str, str | None] = {
            ACCOUNT_PASSWORD: password,
            PROXY_PASSWORD: proxy_password,
        }
        for kind, secret in given.items():
            if secret:
                await self._secrets.put(kind, owner, secret)

    async def forget_unused(self, before: Account, after: Account) -> None:
        """Forget what an account that is changed has no use for any more.

        Raises:
            SecretNotForgotten: The keyring is there and may still hold it.
        """
        unused = _held_for(before) - _held_for(after)
        if unused:
            await self._forget(before, unused)

    async def forget(self, account: Account) -> bool:
        """Forget everything of an account.

        Returns:
            Whether nothing is left; without any keyring, another session's may hold something.

        Raises:
            SecretNotForgotten: The keyring is there and may still hold something.
        """
        return await self._forget(account, _ALL)

    async def _forget(self, account: Account, kinds: frozenset[str]) -> bool:
        try:
            for kind in sorted(kinds):
                await self._secrets.forget(kind, account.id)
        except SecretsUnavailable as unavailable:
            if not kinds & _held_for(account):
                return True  # none was ever kept for it
            if unavailable.facts.get("cause") == "no_keyring":
                return False
            raise SecretNotForgotten(
                unavailable.detail, account=account.display_name
            ) from unavailable
        return True


def _held_for(account: Account) -> frozenset[str]:
    """Return which secrets of an account the keyring may hold."""
    held = {
        ACCOUNT_PASSWORD: account.sign_in is SignInWay.STORED_PASSWORD,
        PROXY_PASSWORD: account.proxy is not None and bool(account.proxy.user),
    }
    return frozenset(kind for kind, is_held in held.items() if is_held)
