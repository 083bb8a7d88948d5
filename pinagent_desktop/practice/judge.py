"""The practice judge: speaks OpenAI's HTTP, knows the labels of the pictures served, is no AI."""

import asyncio
import time
from typing import Any, Final

from aiohttp import web

from pinagent_desktop.practice.faults import Fault
from pinagent_desktop.practice.judge_limit import CallLimit
from pinagent_desktop.practice.judge_opinions import Opinion, Opinions
from pinagent_desktop.practice.judge_request import CallRefusedError, read_call
from pinagent_desktop.practice.world import PracticeWorld

MODELS: Final = ("gpt-6-luna", "gpt-5.6-luna", "gpt-5.4-mini", "gpt-4o-mini", "practice-judge")

_TOO_FAST = "rate_limit_exceeded"
_MOST_BODY = 32 * 2**20
_ERROR_TYPES: Final = {
    400: "invalid_request_error",
    401: "invalid_request_error",
    403: "invalid_request_error",
    404: "invalid_request_error",
    429: "rate_limit_error",
}

Json = dict[str, Any]


class PracticeJudge:
    """Answers chat completions; the same picture and brief always get the same verdict."""

    def __init__(self, world: PracticeWorld) -> None:
        """Know what the world's picture host has served, now and before."""
        self._world = world
        self._opinions = Opinions(world)
        self._limit = CallLimit(world.options.judge_calls_a_minute)
        self._calls = 0

    def application(self) -> web.Application:
        """The listener's application."""
        app = web.Application(client_max_size=_MOST_BODY)
        app.router.add_get("/v1/models", self._models)
        app.router.add_get("/v1/models/{model}", self._model)
        app.router.add_post("/v1/chat/completions", self._complete)
        return app

    async def _models(self, _request: web.Request) -> web.StreamResponse:
        return web.json_response({"object": "list", "data": [_model(name) for name in MODELS]})

    async def _model(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["model"]
        if name not in MODELS:
            return self._refuse(404, f"The model '{name}' does not exist.", "model_not_found")
        return web.json_response(_model(name))

    async def _complete(self, request: web.Request) -> web.StreamResponse:
        self._calls += 1
        number = self._calls
        too_soon = self._limit.take()
        if too_soon:
            return self._fail(Fault(status=429, code=_TOO_FAST, retry_after=too_soon))
        fault = self._world.judge_faults.meet(request.path) or Fault()
        await asyncio.sleep(fault.delay_ms / 1000)
        if fault.cut and request.transport is not None:
            request.transport.abort()
        if fault.status is not None:
            return self._fail(fault)
        try:
            call = read_call(await request.read())
            await asyncio.sleep(self._world.options.judge_latency_ms / 1000)
            opinion = await self._opinions.form(call)
        except CallRefusedError as refused:
            self._note(400)
            return self._refuse(400, str(refused), refused.code, refused.param)
        if opinion.picture is not None:
            self._world.ledger.note("verdict", picture=opinion.picture, brief=opinion.brief)
        self._note(200)
        if fault.lose_answer and request.transport is not None:
            request.transport.abort()
        body = _completion(call.model, opinion, fault, number)
        return web.json_response(body, headers=self._headers())

    def _note(self, status: int) -> None:
        self._world.ledger.note("judge_call", status=status)

    def _fail(self, fault: Fault) -> web.Response:
        status = fault.status or 500
        self._note(status)
        if fault.body is not None:
            return web.Response(status=status, text=fault.body)
        message = f"Practice fault: {fault.code or status}"
        response = self._refuse(status, message, fault.code)
        if fault.retry_after is not None:
            response.headers["Retry-After"] = f"{fault.retry_after:.3f}"
        return response

    def _refuse(
        self, status: int, message: str, code: str | None, param: str | None = None
    ) -> web.Response:
        kind = code if code == "insufficient_quota" else _ERROR_TYPES.get(status, "server_error")
        error = {"message": message, "type": kind, "param": param, "code": code}
        return web.json_response({"error": error}, status=status, headers=self._headers())

    def _headers(self) -> dict[str, str]:
        """What OpenAI sends beside an answer."""
        return {
            "x-request-id": f"req_practice_{self._calls:08}",
            "openai-version": "2020-10-01",
            **self._limit.headers(),
        }


def _model(name: str) -> Json:
    return {"id": name, "object": "model", "created": 1_790_000_000, "owned_by": "practice"}


def _completion(model: str, opinion: Opinion, fault: Fault, number: int) -> Json:
    """A chat completion; an armed fault may put other words, or a refusal, in its place."""
    declined = fault.code == "refusal"
    message: Json = {
        "role": "assistant",
        "content": None if declined else (opinion.text if fault.body is None else fault.body),
        "refusal": (fault.body or "I can't help with that.") if declined else None,
        "annotations": [],
    }
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}
    return {
        "id": f"chatcmpl-practice-{number:08}",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": model,
        "choices": [choice],
        "usage": opinion.usage,
        "service_tier": "default",
        "system_fingerprint": "fp_practice",
    }
