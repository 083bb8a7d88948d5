"""The line of pins beside the run, and twins in it."""

import pytest

from pinagent_desktop.application.duplicates import Duplicates
from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.grading import Grader
from pinagent_desktop.application.phases.validate import ValidationLine
from pinagent_desktop.application.spending import Budget
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.ports.validation import Brief
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin
from tests.fakes.judge import FakeJudge
from tests.fakes.pictures import FakePictures
from tests.unit.application.conftest import a_record

pytestmark = pytest.mark.asyncio


async def test_an_empty_line_is_not_waited_for(store: DocumentStore) -> None:
    record = a_record(store)
    pictures = FakePictures()
    brief, budget = Brief(text="oak desk"), Budget(1.0, Cost())
    grader = Grader(FakeJudge(), pictures, store.verdicts, brief, budget, record)
    line = ValidationLine(record, Gate(record), grader, pictures, Duplicates([]), 2)

    await line.progress()
    await line.join()
    await line.cancel()

    assert (line.open, line.failure.done()) == (0, False)


async def test_a_picture_without_a_hash_is_nobodys_twin() -> None:
    duplicates = Duplicates([])
    first = a_pin(1)
    hashed = first.with_(metadata=first.metadata.with_(phash="00000000000000ff"))
    twin = a_pin(2, metadata=hashed.metadata)

    assert duplicates.claim(a_pin(3)) is None
    assert duplicates.claim(hashed) is None
    assert duplicates.claim(a_pin(4)) is None
    assert duplicates.claim(twin) == hashed.id
