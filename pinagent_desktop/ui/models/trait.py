"""Something that several pins share, and by which they can be put out of sight."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class TraitKind(StrEnum):
    """By what pins can be put out of sight together."""

    DUPLICATE = "duplicate"
    PROBLEM = "problem"
    PUBLISHER = "publisher"


@dataclass(frozen=True)
class Trait:
    """Something that several pins share.

    Attributes:
        kind: What sort of thing it is.
        name: Which problem or publisher; empty for near-duplicates.
    """

    kind: TraitKind
    name: str = ""


DUPLICATES: Final = Trait(TraitKind.DUPLICATE)
