"""`python -m bundling`: who made it, when, how large, and what it says where nothing was built."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bundling.__main__ import main, maintainer, moment, size_in_mb


def test_the_maintainer_is_whom_debians_tools_were_told() -> None:
    told = {"DEBFULLNAME": "Lena", "DEBEMAIL": "lena@example.org"}
    assert maintainer(told) == "Lena <lena@example.org>"
    assert maintainer({}).endswith(".invalid>")


def test_a_repeatable_build_has_the_time_that_it_was_given() -> None:
    assert moment({"SOURCE_DATE_EPOCH": "0"}) == datetime(1970, 1, 1, tzinfo=UTC)


def test_links_have_no_size(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(3 << 20))
    (tmp_path / "b").symlink_to("a")
    assert size_in_mb(tmp_path) == 3


def test_without_a_built_folder_it_says_what_to_do_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["deb", "--folder", str(tmp_path)]) == 1
    assert "Build it first: pyinstaller pinagent.spec" in capsys.readouterr().out
