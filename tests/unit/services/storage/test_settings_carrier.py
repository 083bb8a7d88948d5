"""Files of settings: read with care, written whole or not at all."""

from pathlib import Path

import pytest

from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.not_written import NotWritten
from pinagent_desktop.domain.settings_refused import SettingsRefused
from pinagent_desktop.services.storage.settings_carrier import SettingsCarrierFile


def test_what_is_written_is_read_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "Zürich 設定.json"
    carrier = SettingsCarrierFile()
    carrier.write(path, "before\n")
    carrier.write(path, "Grüße\n")
    assert carrier.read(path) == "Grüße\n"
    assert list(tmp_path.iterdir()) == [path]


def test_what_was_there_stays_when_it_cannot_be_replaced(tmp_path: Path) -> None:
    taken = tmp_path / "settings.json"
    (taken / "inside").mkdir(parents=True)
    with pytest.raises(StorageError, match=r"settings\.json cannot be written"):
        SettingsCarrierFile().write(taken, "{}")
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="there is no such folder") as caught:
        SettingsCarrierFile().write(tmp_path / "gone" / "settings.json", "{}")
    told = problem_of(caught.value)
    assert told.message == "“settings.json” cannot be written: there is no such folder."
    assert "Choose a folder that is there" in told.next_step  # not the data folder's disk
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (None, "there is no such file"),
        (b"\xff\xfe\x00", "it is no text"),
        (b" " * 1_000_001, "it is far too large for settings"),
    ],
)
def test_what_cannot_be_settings_is_refused(
    content: bytes | None, why: str, tmp_path: Path
) -> None:
    path = tmp_path / "settings.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SettingsRefused, match=why) as caught:
        SettingsCarrierFile().read(path)
    assert caught.value.facts == {"file": "settings.json"}


def test_a_folder_is_no_file_of_settings(tmp_path: Path) -> None:
    with pytest.raises(SettingsRefused, match="it cannot be read"):
        SettingsCarrierFile().read(tmp_path)
