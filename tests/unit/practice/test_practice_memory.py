"""Which drawing the practice judge has in front of it, of those that were served."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pinagent_desktop.practice.judge_memory import PictureMemory
from pinagent_desktop.practice.ledger import Ledger
from pinagent_desktop.practice.pictures.fingerprint import SIDE


def mark(grey: int) -> bytes:
    return bytes([grey]) * SIDE * SIDE * 3


def serve(ledger: Ledger, signature: str, size: str, grey: int) -> None:
    ledger.note("picture", signature=signature, size=size, fingerprint=mark(grey).hex())


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(tmp_path / "ledger.jsonl")
    yield opened
    opened.close()


@pytest.mark.parametrize("twin_first", [True, False])
def test_of_two_much_alike_the_one_in_front_is_known_whatever_was_served_first(
    ledger: Ledger, *, twin_first: bool
) -> None:
    # Drawn small, the picture looks more like its twin than like itself in large.
    serve(ledger, "mine", "236x", 96)
    if twin_first:
        serve(ledger, "twin", "736x", 101)
    serve(ledger, "mine", "736x", 99)
    if not twin_first:
        serve(ledger, "twin", "736x", 101)

    assert PictureMemory(ledger).find(b"mine as sent", mark(99)) == "mine"


def test_what_is_served_later_is_known_too(ledger: Ledger) -> None:
    memory = PictureMemory(ledger)
    serve(ledger, "first", "736x", 10)
    assert memory.find(b"second as sent", mark(200)) is None

    serve(ledger, "second", "736x", 201)
    assert memory.find(b"second as sent", mark(200)) == "second"
    assert memory.find(b"first as sent", mark(11)) == "first"


def test_what_is_near_to_nothing_is_not_known(ledger: Ledger) -> None:
    serve(ledger, "first", "736x", 10)
    assert PictureMemory(ledger).find(b"a foreign one", mark(17)) is None
