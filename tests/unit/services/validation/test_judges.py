"""A key goes to its own address and nowhere else."""

import pytest
from typing_extensions import override

from pinagent_desktop.domain.errors import SecretsUnavailable
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.settings import DEFAULT_BASE_URL, Settings
from pinagent_desktop.ports.secrets import API_KEY, SecretStore
from pinagent_desktop.ports.validation import Brief
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from pinagent_desktop.services.validation.judges import OpenAIJudges
from tests.unit.services.validation.judge_server import (
    PICTURE,
    JudgeServer,
    JumpingClock,
    prices,
    words,
)

pytestmark = pytest.mark.asyncio


class NoSecrets(MemorySecrets):
    """A computer without a keyring."""

    @override
    async def get(self, kind: str, owner: str) -> str | None:
        raise SecretsUnavailable("none")


def _judges(secrets: SecretStore, key: str | None = None, url: str | None = None) -> OpenAIJudges:
    return OpenAIJudges(words(), prices(), secrets, JumpingClock(), key, url)


async def _sent(judges: OpenAIJudges, server: JudgeServer, key: str | None = None) -> str:
    judge = await judges.make(Settings(base_url=server.address), key)
    await judge.judge(Brief(text="sofa"), PICTURE)
    await judge.close()
    return server.headers[-1]["Authorization"]


async def test_the_kept_key_of_the_address_is_used(server: JudgeServer) -> None:
    secrets = MemorySecrets()
    await secrets.put(API_KEY, server.address, "sk-here")
    await secrets.put(API_KEY, DEFAULT_BASE_URL, "sk-openai")
    assert await _sent(_judges(secrets), server) == "Bearer sk-here"


async def test_an_openai_key_never_goes_to_another_address(server: JudgeServer) -> None:
    secrets = MemorySecrets()
    await secrets.put(API_KEY, DEFAULT_BASE_URL, "sk-openai")
    assert "sk-" not in await _sent(_judges(secrets, key="sk-env"), server)


async def test_the_environments_key_goes_to_the_environments_address(server: JudgeServer) -> None:
    secrets = MemorySecrets()
    await secrets.put(API_KEY, server.address, "sk-kept")
    judges = _judges(secrets, "sk-env", server.address + "/")
    assert await _sent(judges, server) == "Bearer sk-env"
    assert judges.has_key_for_this_start(server.address)
    assert not judges.has_key_for_this_start(DEFAULT_BASE_URL)
    assert await _sent(judges, server, "sk-typed") == "Bearer sk-typed"


async def test_a_key_for_this_start_is_used_where_it_was_given(server: JudgeServer) -> None:
    judges = _judges(NoSecrets())
    assert not judges.has_key_for_this_start(server.address)
    judges.use_for_this_start("sk-today", server.address)
    assert judges.has_key_for_this_start(server.address)
    assert await _sent(judges, server) == "Bearer sk-today"


async def test_openai_without_a_key_is_not_even_called() -> None:
    judge = await _judges(NoSecrets()).make(Settings())
    judged = await judge.judge(Brief(text="sofa"), PICTURE)
    assert judged.failure is PendingReason.NO_KEY
    assert (await judge.check()).failure is PendingReason.NO_KEY
    assert judge.estimate(1000).usd == pytest.approx(0.12, abs=0.01)


async def test_practice_takes_no_key_and_keeps_its_grades_apart(server: JudgeServer) -> None:
    judges = _judges(MemorySecrets(), "sk-env", server.address)
    practice = judges.make_practice(server.address)
    real = await judges.make(Settings(base_url=server.address))
    brief = Brief(text="sofa")
    assert practice.name == "practice"
    assert practice.cache_key(brief, PICTURE) != real.cache_key(brief, PICTURE)
    await practice.judge(brief, PICTURE)
    assert "sk-" not in server.headers[-1]["Authorization"]
    await practice.close()
