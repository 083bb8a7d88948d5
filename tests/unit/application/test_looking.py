"""The small use cases: gallery, estimate, care of the data."""

from pathlib import Path

import pytest

from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.scope import Scope
from pinagent_desktop.application.store_care import StoreCare
from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.ids import PromptId, SessionId, pin_id
from pinagent_desktop.domain.not_written import NotWritten
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.run import Cost, Pace, RunSettings
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt, a_run, pace_rules


@pytest.mark.asyncio
async def test_a_prompt_opens_with_its_pins_and_runs(store: DocumentStore) -> None:
    await store.prompts.put(a_prompt())
    await store.runs.put(a_run())
    await store.pins.add([a_pin(1), a_pin(2, scorer="practice")])
    gallery = Gallery(store, Path("pictures"))

    found = await gallery.open(Scope(a_prompt().id))

    assert found is not None
    assert ([pin.seq for pin in found.pins], found.runs) == ([1, 2], [a_run()])
    assert found.is_practice
    assert await gallery.open(Scope(PromptId("gone"))) is None
    assert await gallery.of_run(a_run().id) == found.pins
    assert await gallery.pin(a_pin(2).id) == found.pins[1]


def test_a_picture_lies_beside_its_thumbnails(store: DocumentStore) -> None:
    gallery = Gallery(store, Path("pictures"))
    pin = a_pin(1, picture_file="pr-1/abc.jpg")

    assert gallery.picture(pin) == Path("pictures/pr-1/abc.jpg")
    assert gallery.picture(pin, 256) == Path("pictures/pr-1/abc-256.jpg")
    assert gallery.picture(a_pin(2)) is None


def test_the_smallest_file_that_is_wide_enough_and_here_is_shown(
    store: DocumentStore, tmp_path: Path
) -> None:
    gallery = Gallery(store, tmp_path)
    for name in ("oak.jpg", "oak-256.jpg", "oak-512.jpg", "elm.jpg"):
        (tmp_path / name).touch()

    names = [gallery.file("oak.jpg", width) for width in (200, 256, 257, 600)]

    assert [path.name for path in names if path] == [
        "oak-256.jpg", "oak-256.jpg", "oak-512.jpg", "oak.jpg",
    ]  # fmt: skip
    assert gallery.file("elm.jpg", 200) == tmp_path / "elm.jpg"
    assert gallery.file("gone.jpg", 200) is None
    (tmp_path / "oak.jpg").unlink()  # it made room for others
    assert gallery.file("oak.jpg", 600) == tmp_path / "oak-512.jpg"


def test_an_estimate_grows_with_pins_saves_and_care() -> None:
    estimator = Estimator(
        lambda pictures, practice, brief, shown: Cost(
            usd=0.0 if practice else (pictures + brief + len(shown)) / 100
        ),
        pace_rules,
    )
    few = estimator.of(RunSettings(pins=12, saves=0, pace=Pace.NONE), practice=False)
    warm = estimator.of(RunSettings(pins=12, saves=5, pace=Pace.NONE), practice=False)
    long = estimator.of(
        RunSettings(pins=12, saves=0, pace=Pace.NONE), practice=False, words=("desk", "no cat")
    )
    shown = estimator.of(
        RunSettings(pins=12, saves=0, pace=Pace.NONE),
        practice=False,
        references=(Reference(file="references/a.jpg", name="a.jpg", width=600, height=900),),
    )
    careful = estimator.of(RunSettings(pins=12, saves=5, pace=Pace.CAREFUL), practice=True)

    assert estimator.price_of(12) == 0.12
    assert (few.usd, few.warm_up_seconds, careful.usd) == (0.12, 0.0, 0.0)
    assert shown.usd == 0.13
    assert long.usd == 0.22  # ten characters of the brief go with each picture
    assert warm.usd is not None
    assert warm.usd > 0.12
    assert few.seconds < warm.seconds < careful.seconds


@pytest.mark.asyncio
async def test_data_is_checked_and_copied(store: DocumentStore, tmp_path: Path) -> None:
    care = StoreCare(store, tmp_path, repaired="One counter was put right.")

    assert await care.check() == []
    with pytest.raises(StorageError, match="in memory has no files to copy"):
        await care.backup(tmp_path / "copy.sqlite3")
    with pytest.raises(
        NotWritten, match=r"copy\.sqlite3 cannot be written: there is no such folder"
    ):
        await care.backup(tmp_path / "gone" / "copy.sqlite3")
    assert (care.home, care.repaired) == (tmp_path, "One counter was put right.")


@pytest.mark.asyncio
async def test_all_prompts_or_one_run_are_seen(store: DocumentStore) -> None:
    other = PromptId("pr-other")
    run = SessionId("run-2")
    await store.prompts.put(a_prompt())
    await store.prompts.put(a_prompt(id=other, text="tin toys", threshold=0.3))
    await store.runs.put(a_run())
    await store.runs.put(a_run(id=run))
    ours, later = a_pin(1), a_pin(2, session_id=run)
    theirs = a_pin(3, id=pin_id(other, "3"), prompt_id=other)
    await store.pins.add([ours, later, theirs])
    gallery = Gallery(store, Path("pictures"))

    everything = await gallery.open(Scope())
    alone = await gallery.open(Scope(a_prompt().id, run))

    assert everything is not None
    assert {pin.id for pin in everything.pins} == {ours.id, later.id, theirs.id}
    assert everything.thresholds == {a_prompt().id: a_prompt().threshold, other: 0.3}
    assert alone is not None
    assert [pin.id for pin in alone.pins] == [later.id]
    assert await gallery.open(Scope(a_prompt().id, SessionId("run-9"))) is None
