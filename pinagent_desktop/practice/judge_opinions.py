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
from pinagent_desktop.practice.judge_usage import image_tokens, usage_of_picture, usage_of_text
from pinagent_desktop.practice.judge_wish import Wish, wish_of
from pinagent_desktop.practice.pictures.book import PictureLabel
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
        label, name, (width, height) = await asyncio.to_thread(self._recognise, decode(image))
        verdict = unknown()
        if label is not None:
            verdict = grade(label, wish, self._catalogue.vocabulary)
        text = verdict.reason if schema is None else verdict_json(verdict, schema.schema_)
        tokens = image_tokens(call.model, width, height, image.detail)
        usage = usage_of_picture(call.words, tokens)
        return Opinion(text, usage, wish.brief, name)

    def _recognise(self, body: bytes) -> tuple[PictureLabel | None, str, tuple[int, int]]:
        """Label, name and size in pixels of a picture; runs in a thread.

        Raises:
            CallRefusedError: The bytes are no picture.
        """
        try:
            with Image.open(io.BytesIO(body)) as image:
                size = image.size
            signature = self._memory.find(body)
        except OSError as error:
            raise CallRefusedError("The picture cannot be read.", IMAGE_CODE) from error
        pin = None if signature is None else self._catalogue.by_signature(signature)
        if pin is None:
            return None, "unknown " + hashlib.sha256(body).hexdigest()[:16], size
        return pin.label, pin.signature, size
