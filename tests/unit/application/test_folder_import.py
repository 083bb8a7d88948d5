"""A folder of pictures comes in once, each picture once, what is no picture by name."""

from pathlib import Path

import pytest

from pinagent_desktop.application.folder_import import FolderImport
from pinagent_desktop.domain.errors import InvalidPrompt
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.services.storage.store import DocumentStore
from tests.fakes.clock import FakeClock
from tests.fakes.pictures import FakeFolder

pytestmark = pytest.mark.asyncio


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "Kitchen ideas"
    (place / "more").mkdir(parents=True)
    for name, content in (
        ("a.jpg", "aa"),
        ("b.png", "bb"),
        ("more/c.jpg", "aa"),
        ("x.jpg", "broken"),
    ):
        (place / name).write_text(content, "utf-8")
    return place


async def test_each_picture_comes_in_once(store: DocumentStore, folder: Path) -> None:
    files = FakeFolder()
    imports = FolderImport(store, lambda: files, FakeClock())
    result = await imports.of_folder(folder)
    (one,) = result.imported
    assert (one.prompt.text, one.new, one.known) == ("Kitchen ideas", 2, 1)
    assert [(unread.place, unread.why) for unread in result.unread] == [
        ("x.jpg", "it is no picture")
    ]
    pins = await store.pins.of_run(one.session_id)
    assert [(pin.title, pin.status, pin.source) for pin in pins] == [
        ("a", PinStatus.PENDING, "import"),
        ("b", PinStatus.PENDING, "import"),
    ]
    run = await store.runs.get(one.session_id)
    assert run is not None
    assert run.counts.kept == 2
    (again,) = (await imports.of_folder(folder)).imported
    assert (again.session_id, again.new, again.known) == (one.session_id, 0, 3)
    assert files.closed == 2


async def test_an_empty_folder_and_one_without_a_name(store: DocumentStore, tmp_path: Path) -> None:
    files = FakeFolder()
    imports = FolderImport(store, lambda: files, FakeClock())
    (tmp_path / "empty").mkdir()
    result = await imports.of_folder(tmp_path / "empty")
    assert [one.why for one in result.unread] == ["it holds no pictures"]
    (tmp_path / "---").mkdir()
    (tmp_path / "---" / "a.jpg").write_text("aa", "utf-8")
    with pytest.raises(InvalidPrompt):
        await imports.of_folder(tmp_path / "---")
    assert await store.prompts.newest(5) == []
