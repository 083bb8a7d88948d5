"""Requests to a server that speaks as OpenAI does, one at a time, without retries of the SDK."""

import asyncio
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pydantic import BaseModel

from pinagent_desktop.domain.settings import DEFAULT_BASE_URL
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.services.validation.faults import Fault
from pinagent_desktop.services.validation.judge_prompt import Messages
from pinagent_desktop.services.validation.rate_headers import Allowances, allowances
from pinagent_desktop.services.validation.refused_parameters import RefusedParameters
from pinagent_desktop.services.validation.sdk_faults import fault_of

if TYPE_CHECKING:
    from openai import AsyncOpenAI

Wording = Callable[[str | None], Messages]
# Local servers take any key; the SDK takes none at all for an error.
_NO_KEY = "none"
_SCHEMA = "response_format"


@dataclass(frozen=True)
class JudgeAccess:
    """Which model is asked where, and with which key."""

    model: str
    base_url: str = DEFAULT_BASE_URL
    key: str | None = field(default=None, repr=False)
    speaks_as_openai: bool = False
    """Whether the server's codes surely mean what OpenAI's do; so for OpenAI itself."""

    @property
    def is_openai(self) -> bool:
        """Whether this is OpenAI itself, which does nothing without a key."""
        return (urlsplit(self.base_url).hostname or "").endswith("api.openai.com")


@dataclass(frozen=True)
class Reply:
    """The body of an answer with status 200, and what its headers say about limits."""

    body: str
    told: Allowances


class OpenAIClient:
    """Sends chat completions and remembers what the model does not take.

    Args:
        access: Server, model and key.
        clock: For ``Retry-After`` given as a date.
        options: Optional parameters that this model is sent.
        seconds: Limit of one request; the caller has its own beside it.
        refused: What this model was found not to take.
    """

    def __init__(
        self,
        access: JudgeAccess,
        clock: Clock,
        options: dict[str, str],
        seconds: float,
        refused: RefusedParameters,
    ) -> None:
        self._access = access
        self._clock = clock
        self._options = dict(options)
        self._refused = refused
        self._seconds = seconds
        self._client: AsyncOpenAI | None = None
        self._opening = asyncio.Lock()

    async def open(self) -> "AsyncOpenAI":
        """Load the SDK; called before the first request, so that no time limit counts it."""
        async with self._opening:
            if self._client is None:
                loop = asyncio.get_running_loop()
                self._client = await loop.run_in_executor(None, self._loaded)
            return self._client

    @property
    def left_out(self) -> AbstractSet[str]:
        """Optional parameters that this model does not take, as far as is known."""
        return self._refused.of(self._access.base_url, self._access.model)

    def find_out_anew(self) -> None:
        """Forget what the model did not take."""
        self._refused.forget(self._access.base_url, self._access.model)

    async def send(self, messages: Wording, *, schema: type[BaseModel] | None) -> Reply | Fault:
        """Send one request; where an optional parameter is not taken, once more without it.

        Args:
            messages: The conversation, worded for a ``detail`` of the picture (or none).
            schema: What the answer has to obey; ``None`` where any words will do.
        """
        client = await self.open()
        while True:
            result = await self._request(client, messages, schema=schema)
            if isinstance(result, Reply) or not self._drop(result.not_taken):
                return result

    async def close(self) -> None:
        """Close the connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    async def _request(
        self, client: "AsyncOpenAI", messages: Wording, *, schema: type[BaseModel] | None
    ) -> Reply | Fault:
        import openai

        left_out = self.left_out
        options: dict[str, Any] = {
            name: value for name, value in self._options.items() if name not in left_out
        }
        conversation: Any = list(messages(options.pop("detail", None)))
        if schema is not None and _SCHEMA not in left_out:
            options[_SCHEMA] = schema
        try:
            # Raw: the SDK's own reading loses usage and text of an answer that breaks the schema.
            raw = await client.chat.completions.with_raw_response.parse(
                model=self._access.model, messages=conversation, **options
            )
            return Reply(raw.text, allowances(raw.headers))
        except openai.APIError as error:
            sure = self._access.is_openai or self._access.speaks_as_openai
            return fault_of(error, speaks_as_openai=sure, now=self._clock.now())

    def _drop(self, parameter: str | None) -> bool:
        """Leave a parameter out from now on; ``False`` when it was left out already."""
        if parameter is None or parameter in self.left_out:
            return False
        if parameter != _SCHEMA and parameter not in self._options:
            return False
        self._refused.add(self._access.base_url, self._access.model, parameter)
        return True

    def _loaded(self) -> "AsyncOpenAI":
        """Import the SDK and touch what will be used: a second of work, off the loop."""
        import openai

        client = openai.AsyncOpenAI(
            api_key=self._access.key or _NO_KEY,
            base_url=self._access.base_url,
            max_retries=0,
            timeout=self._seconds,
        )
        if not self._access.is_openai:
            # From the environment, and meant for OpenAI only.
            client.organization = None
            client.project = None
        _ = client.chat.completions.with_raw_response.parse
        return client
