"""How a run is to end in each variant of the practice site: the table, as data."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self


@dataclass(frozen=True)
class Ending:
    """One row.

    Attributes:
        variant: Words for `practice --variant`.
        code: Exit code of the command.
        kept: Pictures kept, when the run completes.
        saved: Pins saved, when the run completes.
        says: Part of the sentence the person is told.
        code_of: The problem's own code.
        warns: Part of a warning that is given on the way.
        person: What a person does when the run asks for one: "solve" or "sign-in".
        left_out: Reasons that must be among those counted.
        sample: Whether it is tried every time, not only in the night.
    """

    variant: str
    code: int = 0
    kept: int = 6
    saved: int = 1
    says: str = ""
    code_of: str = ""
    warns: str = ""
    person: str = ""
    left_out: tuple[str, ...] = field(default=())
    sample: bool = False

    @classmethod
    def read(cls, row: Mapping[str, Any]) -> Self:
        """Read one row of the file."""
        return cls(**{**row, "left_out": tuple(row.get("left_out", ()))})


def endings() -> Iterable[Ending]:
    """The rows of the file beside this one."""
    text = (Path(__file__).parent / "endings.toml").read_text(encoding="utf-8")
    return [Ending.read(row) for row in tomllib.loads(text)["ending"]]
