"""What the doctor says about the keyring."""

import pytest

from pinagent_desktop.services.secrets.keyring_check import KeyringCheck
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets

pytestmark = pytest.mark.asyncio


async def test_all_is_well() -> None:
    assert (await KeyringCheck(MemorySecrets()).run()).state == "ok"


async def test_no_keyring_is_a_warning_with_a_next_step() -> None:
    finding = await KeyringCheck(MemorySecrets("The keyring is locked")).run()
    assert finding.state == "warning"
    assert finding.sentence.startswith("The keyring is locked, so")
    assert finding.next_step
