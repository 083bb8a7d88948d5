"""The base of every value here: frozen, checked at creation, JSON in and out."""

from typing import Self

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value; unknown fields are refused, so that a typo never passes silently."""

    # Built at first use: a start pays only for the models it touches.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def with_(self, **changes: object) -> Self:
        """Return a checked copy with some fields changed."""
        current = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self)(**{**current, **changes})
