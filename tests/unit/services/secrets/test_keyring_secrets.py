"""The keyring's troubles, each with its sentence; no secret in any of them."""

import asyncio
import threading
from typing import Any

import pytest
from keyring import errors
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from typing_extensions import override

from pinagent_desktop.domain.errors import SecretsUnavailable
from pinagent_desktop.ports.secrets import API_KEY
from pinagent_desktop.services.secrets.keyring_secrets import KeyringSecrets
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets

pytestmark = pytest.mark.asyncio
SECRET = "sk-canary-4711"


class Ring(KeyringBackend):
    """Raises what it is told, and forgets what it is given."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self._trouble()
        return None

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._trouble()

    @override
    def delete_password(self, service: str, username: str) -> None:
        self._trouble()

    def _trouble(self) -> None:
        if self.error:
            raise self.error


class PlaintextKeyring(Ring):
    """Named as the one of keyrings.alt."""


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (errors.NoKeyringError("none"), "no_keyring"),
        (errors.InitError("Prompt dismissed.."), "not_opened"),
        (errors.KeyringLocked("locked"), "locked"),
        (errors.PasswordSetError(SECRET), "refused"),
        (RuntimeError(SECRET), "failed"),
    ],
)
async def test_every_trouble_is_our_one_error_without_the_secret(
    error: Exception, cause: str
) -> None:
    secrets = KeyringSecrets(Ring(error))
    with pytest.raises(SecretsUnavailable) as raised:
        await secrets.put(API_KEY, "https://api.example", SECRET)
    assert raised.value.facts["cause"] == cause
    assert raised.value.__context__ is None
    assert SECRET not in repr((raised.value, raised.value.facts, raised.value.detail))
    assert await secrets.problem() == raised.value.detail


async def test_a_keyring_that_forgets_is_found_out_by_reading_back() -> None:
    with pytest.raises(SecretsUnavailable, match="did not keep"):
        await KeyringSecrets(Ring()).put(API_KEY, "https://api.example", SECRET)


@pytest.mark.parametrize("ring", [PlaintextKeyring, fail.Keyring, null.Keyring])
async def test_keyrings_that_keep_nothing_or_in_plain_text_are_refused(ring: Any) -> None:
    secrets = KeyringSecrets(ring())
    assert await secrets.problem() == "This computer has no keyring"
    with pytest.raises(SecretsUnavailable):
        await secrets.put(API_KEY, "https://api.example", SECRET)


async def test_a_keyring_that_waits_for_a_person_holds_up_nothing() -> None:
    loop, waiting, released = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

    class Prompting(Ring):
        @override
        def get_password(self, service: str, username: str) -> str | None:
            loop.call_soon_threadsafe(waiting.set)
            released.wait(10)
            return "unlocked"

    asking = asyncio.ensure_future(KeyringSecrets(Prompting()).get(API_KEY, "https://a.example"))
    async with asyncio.timeout(5):
        await waiting.wait()
    assert not asking.done()
    released.set()
    assert await asking == "unlocked"


async def test_memory_says_why_it_keeps_nothing_longer() -> None:
    assert await MemorySecrets("This computer has no keyring").problem() == (
        "This computer has no keyring"
    )
