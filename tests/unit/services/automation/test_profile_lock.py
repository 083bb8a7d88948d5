import stat
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import AlreadyRunning
from pinagent_desktop.services.automation.profile_lock import profile_lock


def test_one_at_a_time_and_for_the_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "profiles" / "acc-1"
    with profile_lock(folder, "lena"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        with pytest.raises(AlreadyRunning) as caught, profile_lock(folder, "lena"):
            pass
        assert caught.value.facts == {"account": "lena"}
    with profile_lock(folder, "lena"):
        pass


def test_the_lock_goes_with_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), profile_lock(tmp_path / "a", "lena"):
        raise RuntimeError
    with profile_lock(tmp_path / "a", "lena"):
        pass
