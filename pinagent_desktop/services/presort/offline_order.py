"""Pins in an order without a model: by words, then by what the person has decided so far."""

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from typing_extensions import override

from pinagent_desktop.domain.lesson import DECISIONS_TO_ORDER_BY
from pinagent_desktop.ports.presort import OfflineOrder, Presorted, Sortable
from pinagent_desktop.services.presort.look import Floats, Look, look_of
from pinagent_desktop.services.presort.text_match import grams, likeness, matches, stems

TEXT_WEIGHT: Final = 8.0
PICTURE_WEIGHTS: Final = (("outlines", 4.0), ("whole", 2.0), ("colours", 1.0), ("texture", 1.0))
"""Chosen on Debian's tuxpaint-stamps-default; see docs/benchmarks.md, "learned_order"."""
MATCH_SHARE: Final = 0.3
"""Weight of the words of the prompt beside what was learned."""
_RIDGE: Final = 0.5
_NEAR: Final = 0.3
"""A distance that three of ten pairs stay below counts as near."""
_MOST_OF_A_KIND: Final = 64
_SAMPLE: Final = 300
_LOOKS_KEPT: Final = 20_000


class WordsAndLooks(OfflineOrder):
    """Remembers the look of each picture file: it is measured once a start."""

    def __init__(self) -> None:
        self._looks: OrderedDict[Path, Look | None] = OrderedDict()

    @override
    def ranked(self, wanted: str, pins: Sequence[Sortable]) -> Presorted:
        texts = [stems(pin.text) for pin in pins]
        match = np.array(matches(wanted, texts))
        rows = _decided(pins)
        if not rows:
            return Presorted(match.tolist(), learned=False)
        near = TEXT_WEIGHT * _text_likeness(texts, rows)
        near += self._picture_likeness(pins, rows)
        told = np.array([1.0 if pins[row].approved else -1.0 for row in rows])
        own = near[rows] + _RIDGE * np.eye(len(rows))
        learned = near @ np.linalg.solve(own, told - told.mean())
        ranks = _spread(learned) + MATCH_SHARE * _spread(match)
        return Presorted(ranks.tolist(), learned=True)

    def _picture_likeness(self, pins: Sequence[Sortable], rows: Sequence[int]) -> Floats:
        looks = [self._look(pin.picture) for pin in pins]
        total = np.zeros((len(pins), len(rows)))
        seen = [index for index, look in enumerate(looks) if look is not None]
        if not seen:
            return total
        place = {row: index for index, row in enumerate(seen)}
        taught = [row for row in rows if row in place]
        columns = [rows.index(row) for row in taught]
        for name, weight in PICTURE_WEIGHTS:
            values = np.stack([getattr(looks[index], name) for index in seen])
            if name == "whole":
                values = (values - values.mean(axis=0)) / (values.std(axis=0) + 1e-9)
            near = _nearness(values, values[[place[row] for row in taught]])
            total[np.ix_(seen, columns)] += weight * near
        return total

    def _look(self, picture: Path | None) -> Look | None:
        if picture is None:
            return None
        if picture not in self._looks:
            self._looks[picture] = look_of(picture)
            while len(self._looks) > _LOOKS_KEPT:
                self._looks.popitem(last=False)
        return self._looks[picture]


def _decided(pins: Sequence[Sortable]) -> list[int]:
    """Return the rows to learn from, the last ones of each kind; none before there are enough."""
    kinds = [
        [row for row, pin in enumerate(pins) if pin.approved is kind] for kind in (True, False)
    ]
    if min(map(len, kinds)) < DECISIONS_TO_ORDER_BY:
        return []
    return [row for kind in kinds for row in kind[-_MOST_OF_A_KIND:]]


def _text_likeness(texts: Sequence[Sequence[str]], rows: Sequence[int]) -> Floats:
    weighted = grams(texts)
    return np.array(likeness(weighted, [weighted[row] for row in rows]))


def _nearness(values: Floats, others: Floats) -> Floats:
    step = max(1, len(values) // _SAMPLE)
    sample = values[::step]
    usual = _squares(sample, sample)
    apart = usual[usual > 0]
    scale = float(np.quantile(apart, _NEAR)) if len(apart) else 1.0
    return np.exp(-_squares(values, others) / scale)


def _squares(values: Floats, others: Floats) -> Floats:
    lengths = (values**2).sum(axis=1)[:, None] + (others**2).sum(axis=1)[None, :]
    distances: Floats = np.maximum(0.0, lengths - 2 * values @ others.T)
    # Of a picture with itself only rounding is left.
    distances[distances < 1e-9] = 0.0  # noqa: PLR2004 - far below any real distance
    return distances


def _spread(ranks: Floats) -> Floats:
    width = ranks.std()
    return (ranks - ranks.mean()) / width if width > 0 else np.zeros_like(ranks)
