"""The real worker process: what it writes, and what becomes of one that dies."""

import asyncio
import hashlib
import os
import stat
import sys
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import StorageError, StoreReadOnly
from pinagent_desktop.services.pictures.worker_client import PictureRefused, PictureWorker
from tests.unit.services.pictures.picture_samples import bomb_png

pytestmark = pytest.mark.asyncio
DYING = (sys.executable, "-c", "import sys, os; sys.stdin.buffer.read(9); os._exit(3)")
HANGING = (sys.executable, "-c", "import sys; sys.stdin.buffer.read()")


async def test_it_writes_our_own_files_and_says_what_it_saw(
    worker: PictureWorker, tmp_path: Path, jpeg: bytes
) -> None:
    kept = await worker.keep(tmp_path, jpeg)
    found = kept.found
    digest = hashlib.sha256(jpeg).hexdigest()
    names = {f"{digest}.jpg", f"{digest}-256.jpg", f"{digest}-512.jpg"}
    assert _names(tmp_path) == names
    assert (found["width"], found["height"], found["sha256"]) == (474, 711, digest)
    if os.name == "posix":
        assert _modes(tmp_path) == {0o600}
    assert kept.for_judge[:2] == b"\xff\xd8"
    # The same bytes later: else the judge's earlier answer would not be found again.
    assert await worker.fit(tmp_path / f"{digest}.jpg") == kept.for_judge


async def test_one_worker_serves_many_pictures_good_and_bad(
    worker: PictureWorker, tmp_path: Path, jpeg: bytes
) -> None:
    await worker.keep(tmp_path, jpeg)
    first = _process(worker)
    for bad in (b"<html>", bomb_png(), b""):
        with pytest.raises(PictureRefused) as refused:
            await worker.keep(tmp_path, bad)
        assert not refused.value.truncated
    with pytest.raises(PictureRefused) as refused:
        await worker.keep(tmp_path, jpeg[:-2000])
    assert refused.value.truncated
    await worker.keep(tmp_path, jpeg)
    assert _process(worker) is first
    await worker.close()
    assert first.returncode is not None


async def test_a_missing_file_is_named_as_such(worker: PictureWorker, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await worker.fit(tmp_path / "gone.jpg")


async def test_a_folder_that_takes_nothing_is_a_storage_error(
    worker: PictureWorker, tmp_path: Path, jpeg: bytes
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(StorageError):
        await worker.keep(blocked, jpeg)


async def test_a_folder_without_the_right_to_write_is_read_only(
    worker: PictureWorker, tmp_path: Path, jpeg: bytes
) -> None:
    folder = _locked(tmp_path)
    if os.access(folder, os.W_OK):
        pytest.skip("this user may write anywhere")
    with pytest.raises(StoreReadOnly):
        await worker.keep(folder, jpeg)


async def test_a_worker_that_dies_fails_one_picture_only(tmp_path: Path, jpeg: bytes) -> None:
    worker = PictureWorker(DYING)
    for _ in range(2):
        with pytest.raises(PictureRefused, match="broke its worker"):
            await worker.keep(tmp_path, jpeg)
        assert worker._process is None


@pytest.mark.row("M3")
async def test_a_picture_that_takes_too_long_ends_its_worker(tmp_path: Path, jpeg: bytes) -> None:
    worker = PictureWorker(HANGING, seconds=0.2)
    with pytest.raises(PictureRefused, match="too long"):
        await worker.keep(tmp_path, jpeg)
    assert worker._process is None


async def test_a_cancelled_request_leaves_no_answer_for_the_next(
    worker: PictureWorker, tmp_path: Path, jpeg: bytes
) -> None:
    await worker.keep(tmp_path, jpeg)
    asking = asyncio.ensure_future(worker.keep(tmp_path, jpeg))
    await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    with pytest.raises(PictureRefused):
        await worker.keep(tmp_path, b"no picture")


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def _modes(folder: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


def _locked(folder: Path) -> Path:
    locked = folder / "locked"
    locked.mkdir(mode=0o500)
    return locked


def _process(worker: PictureWorker) -> asyncio.subprocess.Process:
    assert worker._process is not None
    return worker._process
