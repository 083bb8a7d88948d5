"""One thing of somebody else's that the app carries along, and how its licence is known."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path
from typing import Literal

from bundling.expressions import Unfit, chosen

TEXTS = Path(__file__).resolve().parents[1] / "packaging" / "licences"


@dataclass(frozen=True)
class Part:
    """A library, program or font inside the app."""

    name: str
    version: str
    licence: str
    """An SPDX expression in which each choice is made."""
    purl: str
    """Its package URL, by which others look up what is known of it."""
    texts: tuple[Path, ...]
    """Files with its licence and notices, on this computer."""
    needs: frozenset[str] = frozenset()
    """Normalised names of Python packages that it asks for."""
    kind: Literal["library", "platform", "data"] = "library"

    @property
    def reference(self) -> str:
        """What other lines of the bill call it by."""
        return self.purl


def known_licences() -> Mapping[str, Mapping[str, str]]:
    """Return the tables of ``packaging/licences/known.toml``."""
    tables: Mapping[str, Mapping[str, str]] = tomllib.loads(
        (TEXTS / "known.toml").read_text("utf-8")
    )
    return tables


def normalised(name: str) -> str:
    """Return a Python package's name as everybody compares it."""
    return name.lower().replace("_", "-").replace(".", "-")


def licence_of(distribution: Distribution) -> str:
    """Return the licence of an installed Python package, choices made.

    Raises:
        Unfit: It is not known, or not one that the app may carry along.
    """
    name, known = normalised(distribution.name), known_licences()
    said = known["packages"].get(name) or _said_by(distribution, known["words"])
    if said is None:
        raise Unfit(
            f"Nothing says under which licence {name} is. Read its text, then add it to "
            f"[packages] in packaging/licences/known.toml"
        )
    try:
        return chosen(said)
    except Unfit:
        raise Unfit(
            f"{name} is under {said}, which the app cannot carry along. Leave it out "
            f"(pinagent.spec, EXCLUDES) or choose another library"
        ) from None


def _said_by(distribution: Distribution, words: Mapping[str, str]) -> str | None:
    def fields(name: str) -> list[str]:
        return distribution.metadata.get_all(name) or []

    if expression := fields("License-Expression"):
        return expression[0]
    for plain in fields("License"):
        if plain.strip() in words:
            return words[plain.strip()]
    classified = {
        one.rpartition(" :: ")[2]
        for one in fields("Classifier")
        if one.startswith("License :: OSI Approved ::")
    }
    # Several may mean "and" as well as "or": that is for a person to read.
    return words.get(classified.pop()) if len(classified) == 1 else None
