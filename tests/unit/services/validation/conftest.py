"""A judge of ours against a scripted server."""

from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio
from aiohttp import web

from pinagent_desktop.services.validation.flow import FlowLimits
from pinagent_desktop.services.validation.openai_client import JudgeAccess
from pinagent_desktop.services.validation.openai_judge import OpenAIJudge
from pinagent_desktop.services.validation.refused_parameters import RefusedParameters
from tests.unit.services.validation.judge_server import (
    PICTURE,
    JudgeServer,
    JumpingClock,
    prices,
    split_words,
    words,
)

MakeJudge = Callable[..., OpenAIJudge]


@pytest_asyncio.fixture
async def server() -> AsyncIterator[JudgeServer]:
    server = JudgeServer()
    app = web.Application(client_max_size=2**24)
    app.router.add_post("/v1/chat/completions", server.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.address = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    yield server
    await runner.cleanup()


@pytest.fixture
def clock() -> JumpingClock:
    return JumpingClock()


@pytest_asyncio.fixture
async def make_judge(server: JudgeServer, clock: JumpingClock) -> AsyncIterator[MakeJudge]:
    made: list[OpenAIJudge] = []

    def make(
        model: str = "gpt-6-luna",
        key: str | None = "sk-test",
        speaks_as_openai: bool = True,
        refused: RefusedParameters | None = None,
        **limits: float,
    ) -> OpenAIJudge:
        access = JudgeAccess(model, server.address, key, speaks_as_openai)
        numbers = FlowLimits(**{"request_seconds": 5.0, **limits})  # type: ignore[arg-type] # at_once is an int there
        made.append(
            OpenAIJudge(
                model,
                access,
                words(),
                split_words(),
                prices(),
                clock,
                numbers,
                refused,
                PICTURE,
            )
        )
        return made[-1]

    yield make
    for judge in made:
        await judge.close()
