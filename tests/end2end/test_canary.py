"""No secret leaves its place in a whole life of the app, and what leaks on purpose is found."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.app import App, event
from tests.sweeps.canary import plant
from tests.sweeps.canary_run import CanaryRun, family, listening


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder with a short path: the bus of the keyring makes sockets in it."""
    with tempfile.TemporaryDirectory(prefix="cn-") as folder:
        yield Path(folder)


@pytest.mark.skipif(shutil.which("gnome-keyring-daemon") is None, reason="needs a Secret Service")
@pytest.mark.row("E5")
def test_no_secret_is_anywhere_and_every_leak_is_found(short_folder: Path) -> None:
    life = CanaryRun(short_folder)
    found = life.run()
    assert found.code == 0, found.told
    # All of it was used: password typed, proxy passed, pictures judged, a crash told.
    assert found.logins == [True]
    assert found.proxied > 0
    assert found.crash_texts == 1
    assert {"run-driver", "--type=renderer", "pictures"} <= found.seen_processes
    assert {sink: hits for sink, hits in found.hits.items() if hits} == {}
    assert found.listening == []
    assert found.open_files == []
    missed = [
        (sink, form)
        for sink, told in plant(short_folder, life.secrets["password"]).items()
        for form, was_found in told.items()
        if was_found is False
    ]
    assert missed == []


def test_practice_listens_on_the_loopback_only(app: App) -> None:
    running = app.start("practice", "--run", "oak desk", "--pins", "2", "--saves", "0", "--json")
    running.wait_for(event("stage"))
    waiting = [one for process in family(app) for one in listening(process)]
    running.kill()
    assert waiting != []
    assert [one for one in waiting if not one.startswith("127.0.0.1:")] == []
    assert all("--child practice" in one for one in waiting)
