"""The settings' file: whole or not at all, private, never lost when broken."""

import json
import stat
import sys
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.services.storage.settings_file import SettingsFile


def test_nothing_kept_means_defaults_and_writes_nothing(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "settings.json").load() == Settings()
    assert list(tmp_path.iterdir()) == []


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "home" / "settings.json"
    chosen = Settings(appearance="dark", budget_usd=2.5, motion=False, notice_accepted=1)
    SettingsFile(path).save(Settings(appearance="light"))
    SettingsFile(path).save(chosen)
    assert SettingsFile(path).load() == chosen
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(Settings(motion=False))
    assert json.loads(path.read_text()) == {"motion": False}


@pytest.mark.skipif(sys.platform == "win32", reason="no POSIX modes")
def test_the_file_is_private(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(Settings())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("broken", [b"{", b"\xff\xfe\x00", b"[]", b"", b"null", b"[" * 100_000])
def test_a_broken_file_is_set_aside(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(broken)
    assert SettingsFile(path).load() == Settings()
    aside = [each for each in tmp_path.iterdir() if ".damaged-" in each.name]
    assert [each.read_bytes() for each in aside] == [broken]


def test_one_bad_setting_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"appearance": "dark", "judge_concurrency": 9000, "from_the_future": 1}')
    assert SettingsFile(path).load() == Settings(appearance="dark")
    assert SettingsFile(path).load() == Settings(appearance="dark")
    assert len(list(tmp_path.glob("settings.json.damaged-*"))) == 1


def test_a_folder_in_the_way_is_a_storage_error(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    (path / "inside").touch()
    with pytest.raises(StorageError):
        SettingsFile(path).save(Settings())
