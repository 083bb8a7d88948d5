"""What the doctor says about the picture worker."""

import sys

import pytest

from pinagent_desktop.services.pictures.worker_check import PictureWorkerCheck
from pinagent_desktop.services.pictures.worker_client import PictureWorker

pytestmark = pytest.mark.asyncio


async def test_a_worker_that_works(worker: PictureWorker) -> None:
    assert (await PictureWorkerCheck(worker).run()).state == "ok"


@pytest.mark.parametrize("command", [(sys.executable, "-c", ""), ("/nowhere/to/be/found",)])
async def test_a_worker_that_does_not(command: tuple[str, ...]) -> None:
    finding = await PictureWorkerCheck(PictureWorker(command)).run()
    assert finding.state == "error"
    assert finding.next_step
