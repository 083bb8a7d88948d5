"""Every way in which secrets are kept, behind one fixture."""

import os
import tempfile
import uuid
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio
from keyring.backend import KeyringBackend
from typing_extensions import override

from pinagent_desktop.ports.secrets import API_KEY, SecretStore
from pinagent_desktop.services.secrets.keyring_secrets import KeyringSecrets
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets


class DictKeyring(KeyringBackend):
    """A keyring in memory that is as strict as the strictest real one."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@pytest.fixture
def owner() -> str:
    return f"https://{uuid.uuid4().hex}.example/v1"


@pytest_asyncio.fixture(params=["memory", "keyring", "secret-service"])
async def secrets(request: pytest.FixtureRequest, owner: str) -> AsyncIterator[SecretStore]:
    if request.param == "memory":
        yield MemorySecrets()
    elif request.param == "keyring":
        yield KeyringSecrets(DictKeyring())
    else:
        store = await _secret_service()
        yield store
        await store.forget(API_KEY, owner)


async def _secret_service() -> SecretStore:
    own_room = os.environ.get("XDG_DATA_HOME", "").startswith(tempfile.gettempdir())
    if not (own_room and os.environ.get("DBUS_SESSION_BUS_ADDRESS")):
        pytest.skip("the person's own keyring is left alone; run inside ci/with-keyring.sh")
    from keyring.backends import SecretService

    new_ring: Callable[[], KeyringBackend] = SecretService.Keyring
    return KeyringSecrets(new_ring())
