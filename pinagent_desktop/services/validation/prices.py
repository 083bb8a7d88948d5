"""What a model costs, how it counts pictures and until when it is there."""

import math
import tomllib
from collections.abc import Sequence
from datetime import date
from typing import Literal

from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.run import Cost

_MILLION = 1_000_000
_PATCH = 32
_MOST_PATCHES = 1536
_PATCH_FACTOR = 1.2
_TILE = 512
_TILES_FLAT = 2833
_A_TILE = 5667


class Usage(Value):
    """Tokens of one call, as the model's server reports them."""

    input_tokens: int = 0
    cached_tokens: int = 0
    """Part of ``input_tokens`` that the server had seen before."""
    output_tokens: int = 0

    @property
    def total_tokens(self) -> int:
        """All of them, as a server's limit counts them."""
        return self.input_tokens + self.output_tokens


class ModelFacts(Value):
    """One model of the table."""

    id: str
    input: float
    """US dollars per million tokens."""
    cached: float | None = None
    """The same for input seen before; not known counts as ``input``."""
    output: float
    image: Literal["patches", "tiles"]
    detail: Literal["low", "high"] | None = None
    """What is sent as ``detail``; nothing where it has no effect."""
    reasoning_effort: str | None = None
    ends: date | None = None

    def picture_tokens(self, width: int, height: int) -> int:
        """Return how many tokens a picture of this size counts as."""
        if self.image == "patches":
            patches = math.ceil(width / _PATCH) * math.ceil(height / _PATCH)
            return math.ceil(min(patches, _MOST_PATCHES) * _PATCH_FACTOR)
        if self.detail == "low":
            return _TILES_FLAT
        return _TILES_FLAT + _A_TILE * math.ceil(width / _TILE) * math.ceil(height / _TILE)


class PriceTable(Value):
    """The models that are known, best choice first."""

    models: tuple[ModelFacts, ...]
    as_of: date
    """When the prices were looked up."""
    characters_a_token: float
    answer_tokens: int
    picture_width: int
    picture_height: int

    @classmethod
    def read(cls, text: str) -> "PriceTable":
        """Return the table of a TOML text (``resources/models.toml``).

        Raises:
            ValueError: It is not in the form of the table.
        """
        return cls.model_validate(tomllib.loads(text))

    def facts(self, model: str) -> ModelFacts | None:
        """Return what is known of a model, also under a name with its date (``…-2026-09-22``)."""
        for known in self.models:
            if model == known.id or model.startswith(f"{known.id}-20"):
                return known
        return None

    def offered(self, today: date) -> tuple[ModelFacts, ...]:
        """Return the models that still answer on a day."""
        return tuple(known for known in self.models if known.ends is None or known.ends > today)

    def cost(self, model: str, usage: Usage) -> Cost:
        """Return one call with its price; the price of an unknown model is ``None``."""
        known = self.facts(model)
        usd = None
        if known is not None:
            cached_price = known.input if known.cached is None else known.cached
            fresh = usage.input_tokens - usage.cached_tokens
            usd = (
                fresh * known.input
                + usage.cached_tokens * cached_price
                + usage.output_tokens * known.output
            ) / _MILLION
        return Cost(
            usd=None if usd is None else round(usd, 8),
            calls=1,
            input_tokens=usage.input_tokens,
            output_tokens=usage.output_tokens,
        )

    def estimate(
        self, model: str, pictures: int, characters: int, beside: Sequence[tuple[int, int]] = ()
    ) -> Cost:
        """Return what judging so many usual pins is expected to cost.

        Args:
            model: Its id.
            pictures: How many.
            characters: Of all words that go with each: rubric, brief, examples.
            beside: Sizes of the reference pictures that go with each.
        """
        known = self.facts(model)
        sizes = ((self.picture_width, self.picture_height), *beside)
        seen = sum(known.picture_tokens(*size) for size in sizes) if known else 0
        words = math.ceil(characters / self.characters_a_token)
        one = Usage(input_tokens=words + seen, output_tokens=self.answer_tokens)
        each = self.cost(model, one)
        return Cost(
            usd=None if each.usd is None else round(each.usd * pictures, 8),
            calls=pictures,
            input_tokens=each.input_tokens * pictures,
            output_tokens=each.output_tokens * pictures,
        )
