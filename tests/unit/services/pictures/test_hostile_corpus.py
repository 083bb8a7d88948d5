"""Hostile files through the real worker: no crash, no growth, quick refusals."""

import logging
import sys
import time
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
import pytest_asyncio
from PIL import Image

from pinagent_desktop.services.pictures.worker_client import (
    SECONDS_A_PICTURE,
    PictureRefused,
    PictureWorker,
)
from tests.unit.services.pictures import hostile_corpus
from tests.unit.services.pictures.picture_samples import encoded, scene

logger = logging.getLogger(__name__)
pytestmark = pytest.mark.asyncio
MEGABYTE = 1_000_000
REFUSED_WITHIN = 0.1
ROOT = Path(__file__).parents[4]


@pytest_asyncio.fixture
async def warm(worker: PictureWorker, tmp_path: Path) -> AsyncIterator[PictureWorker]:
    """A worker that has loaded all it needs."""
    for kind in hostile_corpus.KINDS:
        await worker.keep(tmp_path, encoded(scene(), kind))
    yield worker


def _pid(worker: PictureWorker) -> int:
    assert worker._process is not None
    return worker._process.pid


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def _quickest_refusal(worker: PictureWorker, folder: Path, data: bytes) -> float:
    """Return the seconds of the quickest of three: a busy machine must not decide."""
    seconds = []
    for _ in range(3):
        began = time.perf_counter()
        with pytest.raises(PictureRefused):
            await worker.keep(folder, data)
        seconds.append(time.perf_counter() - began)
    return min(seconds)


@pytest.mark.row("M1")
async def test_the_bytes_decide_what_is_no_picture(warm: PictureWorker, tmp_path: Path) -> None:
    before = _names(tmp_path)
    for name, data in hostile_corpus.no_pictures().items():
        assert await _quickest_refusal(warm, tmp_path, data) <= REFUSED_WITHIN, name
    assert _names(tmp_path) == before  # nothing of it is anywhere Qt could read it


@pytest.mark.row("M2", "M3")
async def test_a_bomb_is_refused_from_its_header(warm: PictureWorker, tmp_path: Path) -> None:
    process = psutil.Process(_pid(warm))
    for name, data in hostile_corpus.bombs().items():
        before = process.memory_info().rss
        seconds = await _quickest_refusal(warm, tmp_path, data)
        grown = process.memory_info().rss - before
        logger.info("%s: %.1f ms, %.1f MB", name, seconds * 1000, grown / MEGABYTE)
        assert seconds <= REFUSED_WITHIN, name
        assert grown <= 64 * MEGABYTE, name


@pytest.mark.row("M4")
async def test_of_500_frames_the_first_is_taken(warm: PictureWorker, tmp_path: Path) -> None:
    kept = await warm.keep(tmp_path, hostile_corpus.animation())
    with Image.open(tmp_path / kept.found["file"]) as picture:
        found = picture.convert("RGB").getpixel((30, 30))
    assert isinstance(found, tuple)
    assert found[0] > 250
    assert max(found[1:]) < 10


@pytest.mark.row("M3")
@pytest.mark.skipif(sys.platform != "linux", reason="limits of other processes are Linux's")
async def test_the_worker_may_take_one_gigabyte_and_no_more(warm: PictureWorker) -> None:
    process = psutil.Process(_pid(warm))
    assert process.rlimit(psutil.RLIMIT_AS) == (1 << 30, 1 << 30)
    assert process.rlimit(psutil.RLIMIT_CORE) == (0, 0)


@pytest.mark.row("M8")
async def test_a_killed_worker_costs_one_picture_and_a_new_one_starts(
    warm: PictureWorker, tmp_path: Path
) -> None:
    first = _pid(warm)
    psutil.Process(first).kill()
    with pytest.raises(PictureRefused, match="broke its worker"):
        await warm.keep(tmp_path, encoded(scene()))
    await warm.keep(tmp_path, encoded(scene()))
    assert _pid(warm) != first


@pytest.mark.row("M8")
async def test_the_locked_pillow_is_new_enough() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    (locked,) = [one["version"] for one in lock["package"] if one["name"] == "pillow"]
    assert tuple(map(int, locked.split(".")[:2])) >= (12, 2)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "Pillow>=12.2,<13" in project["project"]["dependencies"]


async def test_the_whole_corpus_crashes_nothing(warm: PictureWorker, tmp_path: Path) -> None:
    corpus = hostile_corpus.whole()
    assert len(corpus) >= 40
    app, worker_before = psutil.Process(), _pid(warm)
    before, slowest, refused = app.memory_info().rss, 0.0, 0
    for data in corpus.values():
        began = time.perf_counter()
        try:
            await warm.keep(tmp_path, data)
        except PictureRefused:
            refused += 1
        slowest = max(slowest, time.perf_counter() - began)
    grown = app.memory_info().rss - before
    logger.info(
        "%d files, %d refused, slowest %.2f s, app +%.1f MB",
        *(len(corpus), refused, slowest, grown / MEGABYTE),
    )
    assert _pid(warm) == worker_before  # it did not crash once
    assert refused >= 35
    assert slowest <= SECONDS_A_PICTURE
    assert grown <= 64 * MEGABYTE
