"""What a call to the judge asks: read from the body of a chat completion."""

import base64
import binascii
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, ValidationError

IMAGE_CODE = "invalid_image"


class CallRefusedError(Exception):
    """A call cannot be answered; becomes a 400 with this message.

    Attributes:
        code: OpenAI's code for it, if it has one.
        param: The part of the body that is wrong.
    """

    def __init__(self, message: str, code: str | None = None, param: str | None = None) -> None:
        """Refuse with a sentence."""
        super().__init__(message)
        self.code = code
        self.param = param


class TextPart(BaseModel):
    """Words."""

    type: Literal["text"]
    text: str


class ImageAddress(BaseModel):
    """A picture, as a data address."""

    url: str
    detail: Literal["auto", "low", "high", "original"] = "auto"


class ImagePart(BaseModel):
    """A picture among the words."""

    type: Literal["image_url"]
    image_url: ImageAddress


class Message(BaseModel):
    """One message of the conversation."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[Annotated[TextPart | ImagePart, Field(discriminator="type")]] = ""

    @property
    def words(self) -> str:
        """The message without its pictures."""
        if isinstance(self.content, str):
            return self.content
        return "\n".join(part.text for part in self.content if isinstance(part, TextPart))


class JsonSchema(BaseModel):
    """The schema an answer must follow."""

    name: str = Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")
    schema_: dict[str, Any] = Field(alias="schema")
    strict: bool | None = None


class ResponseFormat(BaseModel):
    """In which form the answer is wanted."""

    type: Literal["text", "json_object", "json_schema"]
    json_schema: JsonSchema | None = None


class ChatRequest(BaseModel):
    """The part of a chat completion's body that matters here; the rest is let be."""

    model: str = Field(min_length=1)
    messages: list[Message] = Field(min_length=1)
    response_format: ResponseFormat | None = None
    stream: bool = False

    @property
    def question(self) -> str:
        """All words of the user's messages."""
        return "\n".join(one.words for one in self.messages if one.role == "user")

    @property
    def words(self) -> str:
        """All words there are, which is what is paid for."""
        return "\n".join(one.words for one in self.messages)

    @property
    def schema_wanted(self) -> JsonSchema | None:
        """The schema that the answer has to follow."""
        return self.response_format.json_schema if self.response_format else None

    @property
    def image(self) -> ImageAddress | None:
        """The last picture shown: the one to judge."""
        shown = self._shown()
        return shown[-1][1] if shown else None

    def references(self, *, wanted: bool) -> list[ImageAddress]:
        """The pictures before the last one.

        Args:
            wanted: Those of the look that is wanted, or of the one that is not; the words right
                before a picture tell.
        """
        return [
            address
            for before, address in self._shown()[:-1]
            if ("not like" in before.casefold()) is not wanted
        ]

    def _shown(self) -> list[tuple[str, ImageAddress]]:
        """All pictures, each with the words right before it."""
        shown: list[tuple[str, ImageAddress]] = []
        before = ""
        for message in self.messages:
            for part in message.content if isinstance(message.content, list) else []:
                if isinstance(part, ImagePart):
                    shown.append((before, part.image_url))
                before = part.text if isinstance(part, TextPart) else ""
        return shown


def read_call(body: bytes) -> ChatRequest:
    """Read the body of a chat completion.

    Raises:
        CallRefusedError: It is not one.
    """
    try:
        return ChatRequest.model_validate_json(body)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or None
        raise CallRefusedError(f"{first['msg']} ({place or 'body'})", None, place) from error


def decode(image: ImageAddress) -> bytes:
    """The bytes of a picture sent as a data address.

    Raises:
        CallRefusedError: It is not one; the practice judge fetches nothing from elsewhere.
    """
    head, _, body = image.url.partition(",")
    if not head.startswith("data:image/") or not head.endswith(";base64"):
        raise CallRefusedError("Only pictures as base64 data addresses are taken.", IMAGE_CODE)
    try:
        return base64.b64decode(body, validate=True)
    except binascii.Error as error:
        raise CallRefusedError("The picture is not valid base64.", IMAGE_CODE) from error
