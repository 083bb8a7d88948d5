"""The doctor's look at the keyring."""

from typing_extensions import override

from pinagent_desktop.ports.diagnostics import Check, Finding
from pinagent_desktop.ports.secrets import SecretStore


class KeyringCheck(Check):
    """Finds out whether secrets can be kept between two starts.

    Args:
        secrets: Where they would be kept.
    """

    def __init__(self, secrets: SecretStore) -> None:
        self._secrets = secrets

    @override
    async def run(self) -> Finding:
        problem = await self._secrets.problem()
        if problem is None:
            return Finding(name="Keyring", state="ok", sentence="Secrets can be kept.")
        return Finding(
            name="Keyring",
            state="warning",
            sentence=f"{problem}, so secrets are kept until the app ends.",
            next_step="Sign in yourself in the browser, or unlock this computer's keyring.",
        )
