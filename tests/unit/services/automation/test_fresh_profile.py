"""A new profile is prepared before its first start; a used one is left alone."""

import json
from pathlib import Path

from pinagent_desktop.services.automation.fresh_profile import prepare


def test_a_new_profile_leaves_out_what_nobody_sees(tmp_path: Path) -> None:
    prepare(tmp_path)
    settings = tmp_path / "Local State"
    switched_off = json.loads(settings.read_text())["browser"]["enabled_labs_experiments"]
    assert all(one.startswith("webui-omnibox") for one in switched_off)
    assert settings.stat().st_mode & 0o077 == 0


def test_a_used_profile_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "Local State").write_text("the browser's own")
    prepare(tmp_path)
    assert (tmp_path / "Local State").read_text() == "the browser's own"


def test_where_nothing_can_be_written_the_browser_is_left_to_say_so(tmp_path: Path) -> None:
    prepare(tmp_path / "missing")
    assert list(tmp_path.iterdir()) == []
