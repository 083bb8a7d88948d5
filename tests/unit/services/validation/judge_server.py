"""A server that speaks as OpenAI does and follows a script of faults, and a clock that jumps."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web
from typing_extensions import override

from pinagent_desktop.services.system_clock import SystemClock
from pinagent_desktop.services.validation.judge_prompt import PromptWords
from pinagent_desktop.services.validation.prices import PriceTable
from pinagent_desktop.services.validation.split_prompt import SplitWords

RESOURCES = Path(__file__).parents[4] / "resources"
PICTURE = b"\xff\xd8\xff\xe0 not looked at by this server"
GRADES = {
    "what_is_seen": "A bright room with a low sofa.",
    "subject": 4,
    "style": 3,
    "problems": ["watermark"],
    "reason": "Clean lines and bare walls.",
}
Step = Callable[[web.Request], Awaitable[web.StreamResponse]]


def words() -> PromptWords:
    folder = RESOURCES / "prompts"
    system = (folder / "judge.system.md").read_text("utf-8")
    return PromptWords.read(system, (folder / "judge.user.md").read_text("utf-8"))


def split_words() -> SplitWords:
    folder = RESOURCES / "prompts"
    system = (folder / "split.system.md").read_text("utf-8")
    return SplitWords.read(system, (folder / "split.user.md").read_text("utf-8"))


def prices() -> PriceTable:
    return PriceTable.read((RESOURCES / "models.toml").read_text("utf-8"))


class JumpingClock(SystemClock):
    """Jumps instead of waiting, and remembers for how long it should have waited."""

    def __init__(self) -> None:
        self.waited: list[float] = []
        self._jumped = 0.0

    @override
    def monotonic(self) -> float:
        return super().monotonic() + self._jumped

    @override
    async def sleep(self, seconds: float) -> None:
        self.waited.append(seconds)
        self._jumped += max(0.0, seconds)
        await asyncio.sleep(0)


@dataclass
class JudgeServer:
    """Answers each call by the next step of the script, well when the script is at its end."""

    address: str = ""
    script: list[Step] = field(default_factory=list)
    always: Step | None = None
    bodies: list[dict[str, Any]] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)

    @property
    def calls(self) -> int:
        return len(self.bodies)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.bodies.append(await request.json())
        self.headers.append(dict(request.headers))
        step = self.script.pop(0) if self.script else self.always or good()
        return await step(request)


def good(**changes: Any) -> Step:
    return says(json.dumps({**GRADES, **changes}))


def says(content: str | None, **changes: Any) -> Step:
    """A completion with this text; ``message_…`` and others change its fields."""
    message = {"role": "assistant", "content": content, "refusal": changes.pop("refusal", None)}
    finish = changes.pop("finish_reason", "stop")
    headers = changes.pop("headers", {})
    usage = {
        "prompt_tokens": 687,
        "completion_tokens": 110,
        "total_tokens": 797,
        "prompt_tokens_details": {"cached_tokens": 0},
    }
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "gpt-6-luna",
        "choices": [{"index": 0, "message": message, "finish_reason": finish, "logprobs": None}],
        "usage": usage,
        **changes,
    }

    async def step(request: web.Request) -> web.StreamResponse:
        return web.json_response(body, headers=headers)

    return step


def refuses(
    status: int, code: str | None = None, *, param: str | None = None, **headers: str
) -> Step:
    error = {"message": "No.", "type": "some_error", "param": param, "code": code}
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    async def step(request: web.Request) -> web.StreamResponse:
        return web.json_response({"error": error}, status=status, headers=named)

    return step


def raw(text: str, status: int = 200, content_type: str = "application/json") -> Step:
    async def step(request: web.Request) -> web.StreamResponse:
        return web.Response(text=text, status=status, content_type=content_type)

    return step


async def hangs(request: web.Request) -> web.StreamResponse:
    await asyncio.Event().wait()
    raise AssertionError


async def cuts(request: web.Request) -> web.StreamResponse:
    """Break the connection in the middle of the body."""
    response = web.StreamResponse()
    response.content_length = 10_000
    response.content_type = "application/json"
    await response.prepare(request)
    await response.write(b'{"choices": [')
    assert request.transport is not None
    request.transport.abort()
    return response
