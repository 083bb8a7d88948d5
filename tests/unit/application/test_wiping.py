"""Wiping everything: what is said afterwards, and what a kill leaves to be done."""

from pathlib import Path
from typing import Any

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from typing_extensions import override

from pinagent_desktop.application.wiping import Wiping
from pinagent_desktop.ports.secrets import ACCOUNT_PASSWORD, API_KEY, SecretStore
from pinagent_desktop.services.desktop.login_start import DesktopLoginStart
from pinagent_desktop.services.secrets.keyring_secrets import KeyringSecrets
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from pinagent_desktop.services.storage.home_eraser import EraserOfHome

pytestmark = pytest.mark.asyncio


class Killed(BaseException):
    """Nothing after it happens."""


class MortalRing(KeyringBackend):
    """A keyring under an app that dies at one of its removals."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.dies_at: int | None = None

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        if self.dies_at == 0:
            raise Killed
        self.dies_at = None if self.dies_at is None else self.dies_at - 1
        del self.entries[service, username]


async def _nothing() -> None:
    """Nothing is open."""


def _wiping(home: Path, secrets: SecretStore) -> Wiping:
    return Wiping(home, EraserOfHome(home), secrets, _nothing)


async def test_it_says_what_is_gone(tmp_path: Path) -> None:
    home = tmp_path / "home"
    wiping = _wiping(home, MemorySecrets())
    assert wiping.sentences(await wiping.wipe()) == (
        f"Everything of Pinagent in {home} is removed.",
        "The keyring holds nothing of Pinagent any more.",
    )


async def test_without_a_keyring_it_does_not_speak_for_one(tmp_path: Path) -> None:
    absent: Any = fail.Keyring
    wiping = _wiping(tmp_path / "home", KeyringSecrets(absent()))
    told = wiping.sentences(await wiping.wipe())
    assert told[1].startswith("There is no keyring in this session.")
    assert "wipe again from there" in told[1]


@pytest.mark.parametrize("instant", range(4))
async def test_killed_among_the_secrets_it_is_finished_later(tmp_path: Path, instant: int) -> None:
    home, ring = tmp_path / "home", MortalRing()
    home.mkdir()
    (home / "settings.json").write_text("{}")
    for owner in ("one", "two"):
        await KeyringSecrets(ring).put(ACCOUNT_PASSWORD, owner, "canary")
    await KeyringSecrets(ring).put(API_KEY, "https://api.example", "canary")
    ring.dies_at = instant
    with pytest.raises(Killed):
        await _wiping(home, KeyringSecrets(ring)).wipe()
    assert ring.entries
    assert (home / "settings.json").exists()
    ring.dies_at = None
    again = _wiping(home, KeyringSecrets(ring))
    assert again.is_begun
    await again.wipe()
    assert not ring.entries
    assert not home.exists()
    assert not again.is_begun


async def test_it_is_not_started_at_log_in_any_more(tmp_path: Path) -> None:
    user, home = tmp_path / "lena", tmp_path / "home"
    login = DesktopLoginStart(["/opt/pinagent"], Path("/opt"), {}, "linux", user)
    login.switch(on=True)
    await Wiping(home, EraserOfHome(home), MemorySecrets(), _nothing, login=login).wipe()
    assert not any(user.rglob("*.desktop"))
