"""The practice judge: speaks OpenAI's HTTP, knows the labels of the pictures served, is no AI."""

import asyncio
import hashlib
import io
import json
import time
from typing import Any, Final

from aiohttp import web
from PIL import Image
from pydantic import ValidationError

from pinagent_desktop.practice.faults import Fault
from pinagent_desktop.practice.judge_answer import fill, split_fields, verdict_json
from pinagent_desktop.practice.judge_grades import brief_of, grade, split, unknown
from pinagent_desktop.practice.judge_memory import PictureMemory
from pinagent_desktop.practice.judge_request import ChatRequest, ImageAddress, decode
from pinagent_desktop.practice.judge_usage import usage_of_picture, usage_of_text
from pinagent_desktop.practice.pictures.book import PictureLabel
from pinagent_desktop.practice.world import PracticeWorld

MODELS: Final = ("gpt-6-luna", "gpt-5.6-luna", "gpt-5.4-mini", "gpt-4o-mini", "practice-judge")

_CALLS_A_MINUTE, _TOKENS_A_MINUTE = 30_000, 150_000_000
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
        self._memory = PictureMemory(world.ledger)
        self._vocabulary = world.catalogue.vocabulary
        self._started = time.monotonic()
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
        fault = self._world.judge_faults.meet(request.path)
        if fault is not None:
            await asyncio.sleep(fault.delay_ms / 1000)
            if fault.cut and request.transport is not None:
                request.transport.abort()
            if fault.status not in {None, 200}:
                self._note(fault.status or 500)
                return self._fail(fault)
        try:
            call = ChatRequest.model_validate_json(await request.read())
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(map(str, first["loc"]))
            self._note(400)
            return self._refuse(400, f"{first['msg']} ({place})", None, place or None)
        await asyncio.sleep(self._world.options.judge_latency_ms / 1000)
        try:
            text, usage, picture = await self._answer(call)
        except ValueError as error:
            self._note(400)
            return self._refuse(400, str(error), "invalid_image", "messages")
        if fault is not None and fault.body is not None:
            text = fault.body
        if picture is not None:
            self._world.ledger.note("verdict", picture=picture, model=call.model)
        self._note(200)
        if fault is not None and fault.lose_answer and request.transport is not None:
            request.transport.abort()
        return web.json_response(
            _completion(call.model, text, usage, number), headers=self._headers()
        )

    async def _answer(self, call: ChatRequest) -> tuple[str, Json, str | None]:
        """Text and usage, and the name of the picture that was judged if there was one."""
        schema = call.response_format and call.response_format.json_schema
        brief = brief_of(call.question)
        if call.image is None:
            text = "ok"
            if schema:
                parts = split_fields(schema.schema_, split(brief, self._vocabulary))
                text = json.dumps(fill(schema.schema_, parts), ensure_ascii=False)
            return text, usage_of_text(call.question, text), None
        body = decode(call.image)
        label, name, size = await asyncio.to_thread(self._recognise, body)
        verdict = unknown() if label is None else grade(label, brief, self._vocabulary)
        text = verdict_json(verdict, schema.schema_) if schema else verdict.reason
        return text, _picture_usage(call, call.image, size), name

    def _recognise(self, body: bytes) -> tuple[PictureLabel | None, str, tuple[int, int]]:
        """Label, name and size in pixels of a picture; runs in a thread.

        Raises:
            ValueError: The bytes are no picture.
        """
        try:
            with Image.open(io.BytesIO(body)) as image:
                size = image.size
            signature = self._memory.find(body)
        except OSError as error:
            raise ValueError("The picture cannot be read.") from error
        pin = None if signature is None else self._world.catalogue.by_signature(signature)
        if pin is None:
            return None, "unknown " + hashlib.sha256(body).hexdigest()[:16], size
        return pin.label, pin.signature, size

    def _note(self, status: int) -> None:
        self._world.ledger.note("judge_call", status=status)

    def _fail(self, fault: Fault) -> web.Response:
        status = fault.status or 500
        if fault.body is not None:
            return web.Response(status=status, text=fault.body)
        message = f"Practice fault: {fault.code or status}"
        response = self._refuse(status, message, fault.code)
        if fault.retry_after is not None:
            response.headers["Retry-After"] = f"{fault.retry_after:g}"
        return response

    def _refuse(
        self, status: int, message: str, code: str | None, param: str | None = None
    ) -> web.Response:
        kind = code if code == "insufficient_quota" else _ERROR_TYPES.get(status, "server_error")
        error = {"message": message, "type": kind, "param": param, "code": code}
        return web.json_response({"error": error}, status=status, headers=self._headers())

    def _headers(self) -> dict[str, str]:
        """Rate-limit headers as OpenAI sends them; the practice judge's limits are wide."""
        return {
            "x-request-id": f"req_practice_{self._calls:08}",
            "openai-version": "2020-10-01",
            "x-ratelimit-limit-requests": str(_CALLS_A_MINUTE),
            "x-ratelimit-remaining-requests": str(_CALLS_A_MINUTE - 1),
            "x-ratelimit-reset-requests": "2ms",
            "x-ratelimit-limit-tokens": str(_TOKENS_A_MINUTE),
            "x-ratelimit-remaining-tokens": str(_TOKENS_A_MINUTE - 800),
            "x-ratelimit-reset-tokens": "0s",
        }


def _picture_usage(call: ChatRequest, image: ImageAddress, size: tuple[int, int]) -> Json:
    return usage_of_picture(call.model, size[0], size[1], image.detail)


def _model(name: str) -> Json:
    return {"id": name, "object": "model", "created": 1_790_000_000, "owned_by": "practice"}


def _completion(model: str, text: str, usage: Json, number: int) -> Json:
    return {
        "id": f"chatcmpl-practice-{number:08}",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": model,
        "choices": [
            {
                "index": 0,
                "message": {
                    "role": "assistant",
                    "content": text,
                    "refusal": None,
                    "annotations": [],
                },
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
        "usage": usage,
        "service_tier": "default",
        "system_fingerprint": "fp_practice",
    }
