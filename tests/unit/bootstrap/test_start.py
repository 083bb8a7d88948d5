"""A start: one on a home whose wipe was killed ends the wipe first; what it cannot bring back."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail

from pinagent_desktop import paths
from pinagent_desktop.bootstrap.start import Start
from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.logs import Redactor
from pinagent_desktop.services.storage.home_eraser import EraserOfHome

pytestmark = pytest.mark.asyncio


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    """Keep off the person's own."""
    before = keyring.get_keyring()
    absent: Any = fail.Keyring
    keyring.set_keyring(absent())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def root() -> Iterator[None]:
    """Leave the handlers of this start behind."""
    logger = logging.getLogger()
    handlers, level = list(logger.handlers), logger.level
    yield
    for handler in [one for one in logger.handlers if one not in handlers]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


@pytest.mark.usefixtures("root")
async def test_nothing_of_before_is_there_any_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start = Start(paths.find({"PINAGENT_HOME": str(tmp_path / "home")}), Redactor(), {})
    home = start.paths.home
    async with start.open() as use_cases:
        use_cases.preferences.accept_notice()
    eraser = EraserOfHome(home)
    await eraser.hold()
    await eraser.begin()
    await eraser.let_go()  # killed here: all is still there, but for a copy of the data
    assert (home / "settings.json").exists()
    async with start.open() as use_cases:
        assert use_cases.preferences.settings.notice_accepted == 0
    assert not (home / "wiping").exists()
    assert "A wipe that was interrupted is finished." in capsys.readouterr().err
    assert (home / "logs" / "pinagent.log").exists()


@pytest.mark.usefixtures("root")
async def test_a_copy_is_not_brought_back_beside_the_data_in_use(tmp_path: Path) -> None:
    start = Start(paths.find({"PINAGENT_HOME": str(tmp_path / "home")}), Redactor(), {})
    async with start.open() as use_cases:
        await use_cases.store.backup(tmp_path / "copy.sqlite3")
        use_cases.preferences.change(store_engine="mongita")
    with pytest.raises(UsageError, match="no copies of its own"):
        await start.restore(tmp_path / "copy.sqlite3")
