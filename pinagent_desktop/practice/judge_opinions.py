"""What the practice judge says to a call: words and, where a picture is shown, grades."""

import asyncio
import hashlib
import io
import json
from dataclasses import dataclass
from typing import Any

from PIL import Image

from pinagent_desktop.practice.judge_answer import fill, split_fields, verdict_json
from pinagent_desktop.practice.judge_grades import grade, split, unknown
from pinagent_desktop.practice.judge_memory import PictureMemory
from pinagent_desktop.practice.judge_request import (
    IMAGE_CODE,
    CallRefusedError,
    ChatRequest,
    ImageAddress,
    JsonSchema,
    decode,
)
from pinagent_desktop.practice.judge_taste import Look, by_references
from pinagent_desktop.practice.judge_usage import image_tokens, usage_of_picture, usage_of_text
from pinagent_desktop.practice.judge_wish import Wish, wish_of
from pinagent_desktop.practice.pictures.fingerprint import fingerprint
from pinagent_desktop.practice.world import PracticeWorld

Json = dict[str, Any]


@dataclass(frozen=True)
class Opinion:
    """An answer and what it cost.

    Attributes:
        text: The message's content.
        usage: The tokens.
        brief: The brief found in the call.
        picture: Signature of the picture judged, "unknown ..." for a foreign one; none if no
            picture was shown.
    """

    text: str
    usage: Json
    brief: str
    picture: str | None = None


@dataclass(frozen=True)
class _Seen:
    """A picture of a call.

    Attributes:
        look: What is known and seen of it.
        name: Its signature, "unknown ..." for a foreign one.
        tokens: What it counts as.
    """

    look: Look
    name: str
    tokens: int


class Opinions:
    """Forms opinions; the same call always gets the same one."""

    def __init__(self, world: PracticeWorld) -> None:
        """Know what the world's picture host has served, now and before."""
        self._catalogue = world.catalogue
        self._memory = PictureMemory(world.ledger)

    async def form(self, call: ChatRequest) -> Opinion:
        """Answer a call.

        Raises:
            CallRefusedError: What should be a picture is none.
        """
        wish = wish_of(call.question)
        if call.image is None:
            return self._in_words(call.question, wish.brief, call.schema_wanted)
        return await self._of_picture(call, call.image, wish)

    def _in_words(self, question: str, brief: str, schema: JsonSchema | None) -> Opinion:
        text = "ok"
        if schema is not None:
            parts = split_fields(schema.schema_, split(brief, self._catalogue.vocabulary))
            text = json.dumps(fill(schema.schema_, parts), ensure_ascii=False)
        return Opinion(text, usage_of_text(question, text), brief)

    async def _of_picture(self, call: ChatRequest, image: ImageAddress, wish: Wish) -> Opinion:
        schema = call.schema_wanted
        seen = await asyncio.to_thread(self._recognise, image, call.model)
        like, unlike = [
            [
                await asyncio.to_thread(self._recognise, one, call.model)
                for one in call.references(wanted=wanted)
            ]
            for wanted in (True, False)
        ]
        verdict = unknown()
        if seen.look.label is not None:
            verdict = grade(seen.look.label, wish, self._catalogue.vocabulary)
            shown = [[one.look for one in kind] for kind in (like, unlike)]
            verdict = by_references(verdict, seen.look, *shown)
        text = verdict.reason if schema is None else verdict_json(verdict, schema.schema_)
        tokens = sum(one.tokens for one in (seen, *like, *unlike))
        usage = usage_of_picture(call.words, tokens)
        return Opinion(text, usage, wish.brief, seen.name)

    def _recognise(self, image: ImageAddress, model: str) -> _Seen:
        """Look at a picture; runs in a thread.

        Raises:
            CallRefusedError: The bytes are no picture.
        """
        body = decode(image)
        try:
            with Image.open(io.BytesIO(body)) as opened:
                width, height = opened.size
            mark = fingerprint(body)
        except OSError as error:
            raise CallRefusedError("The picture cannot be read.", IMAGE_CODE) from error
        tokens = image_tokens(model, width, height, image.detail)
        signature = self._memory.find(body, mark)
        pin = None if signature is None else self._catalogue.by_signature(signature)
        if pin is None:
            name = "unknown " + hashlib.sha256(body).hexdigest()[:16]
            return _Seen(Look(None, mark), name, tokens)
        return _Seen(Look(pin.label, mark), pin.signature, tokens)
