"""How well the offline order ranks labelled pictures, before and after it has learned."""

import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.ranking import area
from benchmarks.result import Goal, Result, Skipped
from pinagent_desktop.domain.lesson import DECISIONS_TO_ORDER_BY
from pinagent_desktop.ports.presort import Sortable
from pinagent_desktop.practice.pictures.book import PictureLabel
from pinagent_desktop.practice.pictures.folder import FolderBook
from pinagent_desktop.services.presort.offline_order import WordsAndLooks

STAMPS: Final = Path("/usr/share/tuxpaint/stamps")
MISSING: Final = "the pictures of Debian's tuxpaint-stamps-default are not installed"
LEAST_OF_A_KIND: Final = 12
"""Eight are decided about, so that at least four are left to be found."""
DRAWS: Final = 10
"""So often other pictures are decided about; the mean counts."""
_WIDTH: Final = 256
_SYMBOLS: Final = "symbols"
"""Letters, numbers and notes: nobody looks for those as pictures."""


def measure_learned_order() -> Sequence[Result]:
    """Return the mean area under the curve over all kinds, learned and by the words alone.

    Raises:
        Skipped: The pictures are not there.
    """
    labels, kinds = labelled(stamp_book())
    with tempfile.TemporaryDirectory() as folder:
        pictures = _pictures(labels, Path(folder))
        order = WordsAndLooks()  # each picture is looked at once
        before = [_before(order, labels, pictures, kinds, kind) for kind in sorted(set(kinds))]
        after = [_after(order, labels, pictures, kinds, kind) for kind in sorted(set(kinds))]
    words = float(np.mean(before))
    return (
        Result(
            "learned_order",
            float(np.mean(after)),
            "AUC",
            words,
            f"words alone, {len(after)} prompts, {len(labels)} pictures",
            Goal("value", ">=", 0.90),
        ),
        Result("learned_order_worst", min(after), "AUC", min(before), "words alone, its worst"),
    )


def stamp_book() -> FolderBook:
    """Return the stamps as a book of labelled pictures.

    Raises:
        Skipped: They are not there.
    """
    if not STAMPS.is_dir():
        raise Skipped(f"{MISSING} (apt-get install tuxpaint-stamps-default)")
    return FolderBook(STAMPS)


def labelled(book: FolderBook) -> tuple[Sequence[PictureLabel], Sequence[str]]:
    """Return the pictures of the kinds that are large enough, each with its kind.

    A kind is a folder of the second level, such as ``animals/birds``.
    """
    labels = [label for label in book.labels() if not label.key.startswith(_SYMBOLS)]
    number = Counter(map(kind_of, labels))
    kept = [label for label in labels if number[kind_of(label)] >= LEAST_OF_A_KIND]
    return kept, [kind_of(label) for label in kept]


def kind_of(label: PictureLabel) -> str:
    """Return the folder of the second level that a picture lies in."""
    return "/".join(label.key.split("/")[:-1][:2])


def prompt_of(kind: str) -> str:
    """Return what a person would type to find a kind."""
    return {"roadsigns": "road signs"}.get(kind.rsplit("/", 1)[-1], kind.rsplit("/", 1)[-1])


def _pictures(labels: Sequence[PictureLabel], folder: Path) -> Mapping[str, Path]:
    """Write each picture as the app keeps it: small, on white, as a JPEG."""
    book, paths = FolderBook(STAMPS), {}
    for index, label in enumerate(labels):
        paths[label.key] = folder / f"{index}.jpg"
        paths[label.key].write_bytes(book.render(label.key, _WIDTH))
    return paths


def _before(
    order: WordsAndLooks,
    labels: Sequence[PictureLabel],
    pictures: Mapping[str, Path],
    kinds: Sequence[str],
    kind: str,
) -> float:
    pins = [_pin(label, pictures, None) for label in labels]
    ranks = order.ranked(prompt_of(kind), pins).ranks
    return area(ranks, [one == kind for one in kinds])


def _after(
    order: WordsAndLooks,
    labels: Sequence[PictureLabel],
    pictures: Mapping[str, Path],
    kinds: Sequence[str],
    kind: str,
) -> float:
    wanted = np.array([one == kind for one in kinds])
    areas = []
    for draw in range(DRAWS):
        chance = np.random.default_rng(draw)
        decided: dict[int, bool] = {}
        for approved in (True, False):
            rows = np.flatnonzero(wanted == approved)
            chosen = chance.choice(rows, DECISIONS_TO_ORDER_BY, replace=False)
            decided |= dict.fromkeys(chosen.tolist(), approved)
        pins = [_pin(label, pictures, decided.get(row)) for row, label in enumerate(labels)]
        ranks = order.ranked(prompt_of(kind), pins).ranks
        left = [row for row in range(len(labels)) if row not in decided]
        areas.append(area([ranks[row] for row in left], wanted[left].tolist()))
    return float(np.mean(areas))


def _pin(label: PictureLabel, pictures: Mapping[str, Path], approved: bool | None) -> Sortable:  # noqa: FBT001 - as the pin has it
    text = label.title
    if not label.description.startswith(label.title):
        text = f"{label.title} {label.description}"
    return Sortable(text, pictures[label.key], approved)
