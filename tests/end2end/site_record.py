"""What the practice site wrote down about itself; the app never reads it."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Fact = Mapping[str, Any]

REASONS: Mapping[str, str] = {
    "ad": "promoted",
    "product": "product",
    "video": "video",
    "module_video": "video",
    "module_ad": "promoted",
    "module_product": "product",
    "module_carousel": "carousel",
    "story": "story",
    "carousel": "carousel",
    "own": "own_board",
    "repeat": "repeat",
    "no_picture": "no_picture",
}
"""The site's kinds that are not kept, and the app's word for each."""


@dataclass(frozen=True)
class SiteRecord:
    """The diary and the boards of one practice site."""

    facts: Sequence[Fact]
    boards: Sequence[Fact]

    @classmethod
    def read(cls, home: Path) -> "SiteRecord":
        """Read both from the home in which the site keeps them."""
        folder = home / "practice"
        lines = (folder / "ledger.jsonl").read_text("utf-8").splitlines()
        state = json.loads((folder / "state.json").read_text("utf-8"))
        live = [board for board in state["boards"] if board["deleted_at"] is None]
        return cls([json.loads(line) for line in lines], live)

    def of(self, kind: str) -> Sequence[Fact]:
        """Return the facts of one kind."""
        return [fact for fact in self.facts if fact["kind"] == kind]

    def boards_named(self, name: str) -> Sequence[Fact]:
        """Return the boards of this very name."""
        return [board for board in self.boards if board["name"] == name]

    @property
    def saves(self) -> Counter[str]:
        """How often each pin was saved."""
        return Counter(fact["pin"] for fact in self.of("save"))

    @property
    def billed(self) -> Counter[str]:
        """How often each picture was paid for."""
        return Counter(fact["picture"] for fact in self.of("verdict"))

    def ideas(self, since: float) -> Sequence[Counter[str]]:
        """Return the kinds on each page of More ideas that was served since then."""
        return [
            Counter(fact["kinds"])
            for fact in self.of("served")
            if fact["feed"].startswith("more-ideas:") and fact["at"] >= since
        ]


def left_out(kinds: Counter[str]) -> Counter[str]:
    """Return the site's kinds in the app's words, pictures left away."""
    words: Counter[str] = Counter()
    for kind, number in kinds.items():
        if kind in REASONS:
            words[REASONS[kind]] += number
    return words
