"""Which file is used, in which order they come and go, and what happens to damaged ones."""

import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pinagent_desktop.domain.errors import SiteFileRefused, StorageError
from pinagent_desktop.ports.site_files import Refusal
from pinagent_desktop.services.updates.kept_site_files import HISTORY
from tests.unit.services.updates.site_file_samples import (
    BUILT_IN,
    Home,
    a_signed_file,
    public_entry,
    reason,
    signed,
    site_text,
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def refusal(home: Home, version: str) -> object:
    with pytest.raises(SiteFileRefused) as caught:
        home.install(version)
    return reason(caught.value)


def test_without_anything_installed_the_built_in_one_is_used(home: Home) -> None:
    shelf = home.files.shelf()
    assert (shelf.in_use.path, shelf.in_use.version) == (home.built_in, BUILT_IN)
    assert (shelf.in_use.arrival, shelf.before, shelf.unused) == (None, None, ())
    assert not home.sites.exists()


def test_the_newest_is_used_and_its_bytes_are_those_that_came(home: Home) -> None:
    home.install("2026.11.2")
    home.install("2026.11.10")
    shelf = home.files.shelf()
    assert shelf.in_use.version == "2026.11.10"
    assert shelf.in_use.path.read_bytes() == a_signed_file("2026.11.10")
    assert shelf.in_use.arrival is not None
    assert shelf.in_use.arrival.installed_at == home.clock.now()
    assert shelf.before is not None
    assert shelf.before.version == "2026.11.2"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_can_read_them(home: Home) -> None:
    home.install("2026.12.1")
    assert stat.S_IMODE(home.sites.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in home.sites.iterdir()} == {0o600}


def test_only_newer_ones_are_taken(home: Home) -> None:
    assert refusal(home, BUILT_IN) == Refusal.SAME
    assert refusal(home, "2026.10.99") == Refusal.OLDER
    home.install("2026.12.1")
    assert refusal(home, "2026.12.1") == Refusal.SAME
    assert refusal(home, "2026.12.1.0") == Refusal.SAME
    assert refusal(home, "2026.11.30") == Refusal.OLDER
    assert home.version == "2026.12.1"


def test_rollback_and_rollback_again_ends_at_the_built_in_one(home: Home) -> None:
    home.install("2026.12.1")
    home.install("2026.12.2")
    assert home.files.go_back().in_use.version == "2026.12.1"
    assert home.files.go_back().in_use.path == home.built_in
    with pytest.raises(SiteFileRefused) as caught:
        home.files.go_back()
    assert reason(caught.value) == Refusal.NOTHING_BEFORE
    assert home.kept == {"installed.json"}


def test_only_a_rollback_leads_back(home: Home) -> None:
    home.install("2026.12.5")
    home.files.go_back()
    assert home.version == BUILT_IN
    assert refusal(home, "2026.12.4") == Refusal.OLDER_THAN_ACCEPTED
    home.install("2026.12.5")  # the same one again is a change of mind, not an attack
    home.files.go_back()
    home.install("2026.12.6")
    assert home.version == "2026.12.6"


def test_a_lost_record_still_remembers_by_its_files(home: Home) -> None:
    home.install("2026.12.5")
    (home.sites / "installed.json").write_text("{")
    assert home.version == BUILT_IN
    assert home.why_unused() == [Refusal.RECORD_DAMAGED]
    assert refusal(home, "2026.12.4") == Refusal.OLDER_THAN_ACCEPTED
    home.install("2026.12.6")
    assert (home.version, home.why_unused()) == ("2026.12.6", [])


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 2}', '{"newest_accepted": "../x"}'])
def test_a_damaged_record_is_cleared_up_by_a_rollback(home: Home, text: str) -> None:
    home.install("2026.12.5")
    (home.sites / "installed.json").write_text(text)
    assert home.files.go_back().in_use.version == BUILT_IN
    assert home.why_unused() == []
    assert refusal(home, "2026.12.4") == Refusal.OLDER_THAN_ACCEPTED


def test_the_record_names_no_file_outside(home: Home) -> None:
    home.install("2026.12.5")
    record = home.sites / "installed.json"
    record.write_text(record.read_text().replace('"version": "2026.12.5"', '"version": "../x"'))
    assert home.why_unused() == [Refusal.RECORD_DAMAGED]


def test_so_many_are_kept_and_no_more(home: Home) -> None:
    for number in range(1, HISTORY + 4):
        home.install(f"2026.12.{number}")
    assert len(home.kept) == HISTORY + 1
    steps = 0
    while home.files.shelf().before is not None:
        home.files.go_back()
        steps += 1
    assert (steps, home.version) == (HISTORY, BUILT_IN)


@pytest.mark.parametrize("how", ["cut", "flipped", "gone", "a folder", "exchanged"])
def test_a_damaged_file_is_passed_over(home: Home, how: str) -> None:
    home.install("2026.12.1")
    home.install("2026.12.2")
    path = home.sites / "2026.12.2.toml"
    data = path.read_bytes()
    path.unlink()
    if how == "cut":
        path.write_bytes(data[:100])
    elif how == "flipped":
        path.write_bytes(data.replace(b"name", b"nama"))
    elif how == "a folder":
        path.mkdir()
    elif how == "exchanged":
        path.write_bytes((home.sites / "2026.12.1.toml").read_bytes())
    expected = {
        "cut": Refusal.UNSIGNED,
        "flipped": Refusal.WRONG_SIGNATURE,
        "gone": Refusal.GONE,
        "a folder": Refusal.GONE,
        "exchanged": Refusal.EXCHANGED,
    }
    assert home.version == "2026.12.1"
    assert home.why_unused() == [expected[how]]
    if how != "a folder":
        home.install("2026.12.2")  # heals it
        assert (home.version, home.why_unused()) == ("2026.12.2", [])
        assert home.files.go_back().in_use.version == "2026.12.1"


def test_when_nothing_installed_can_be_used_the_built_in_one_is(home: Home) -> None:
    home.install("2026.12.1")
    (home.sites / "2026.12.1.toml").write_bytes(b"")
    shelf = home.files.shelf()
    assert shelf.in_use.path == shelf.before.path == home.built_in  # type: ignore[union-attr]
    assert home.files.go_back().unused == ()


def test_a_newer_app_uses_its_own_again(home: Home) -> None:
    home.install("2026.12.1")
    home.update_app("2026.12.1")
    assert home.files.shelf().in_use.path == home.built_in
    assert home.why_unused() == [Refusal.BUILT_IN_IS_NEWER]
    assert home.files.shelf().unused[0].is_superseded
    home.install("2026.12.2")
    assert home.kept == {"installed.json", "2026.12.2.toml"}


def test_an_older_app_passes_over_what_it_does_not_understand(home: Home) -> None:
    home.install("2026.12.1", minimum_app="0.3.0")
    home.update_app(BUILT_IN, app="0.2.9")
    assert home.version == BUILT_IN
    assert home.why_unused() == [Refusal.APP_TOO_OLD]


def test_a_key_that_runs_out_later_withdraws_nothing_but_one_taken_off_does(home: Home) -> None:
    home.install("2026.12.1")
    home.trust(public_entry("ours", until=home.clock.now().date().isoformat()))
    home.clock.advance(400 * 86_400)
    assert home.version == "2026.12.1"
    with pytest.raises(SiteFileRefused) as caught:
        home.install("2026.12.2")
    assert reason(caught.value) == Refusal.KEY_TOO_OLD
    home.trust(public_entry("other"))
    assert (home.version, home.why_unused()) == (BUILT_IN, [Refusal.UNKNOWN_KEY])


def test_a_built_in_file_without_a_version_harms_nobody(home: Home) -> None:
    home.built_in.write_text("not toml at all")
    assert home.files.shelf().in_use.path == home.built_in
    home.install("2026.12.1")
    assert home.version == "2026.12.1"


def test_where_nothing_can_be_written_the_old_one_stays(home: Home) -> None:
    home.sites.parent.mkdir()
    home.sites.write_text("a file in the way")
    with pytest.raises(StorageError):
        home.install("2026.12.1")
    assert home.version == BUILT_IN


def test_another_trusted_key_may_sign_the_next_one(home: Home) -> None:
    home.install("2026.12.1")
    home.take(signed(site_text("2026.12.2"), "other"))
    assert home.version == "2026.12.2"


@given(st.lists(st.one_of(st.integers(1, 9), st.just("back")), max_size=12))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30
)
def test_any_row_of_installs_and_rollbacks(
    tmp_path_factory: pytest.TempPathFactory, steps: list[int | str]
) -> None:
    """A model of it: a stack of at most five, and the newest ever accepted."""
    home = Home(tmp_path_factory.mktemp("home"))
    stack, newest = [0], 0
    for step in steps:
        if isinstance(step, int):
            taken = step > stack[-1] and step >= newest
            try:
                home.install(f"2027.{step}")
            except SiteFileRefused:
                assert not taken
            else:
                assert taken
                stack, newest = [0, *[*stack, step][1:][-HISTORY:]], step
        elif len(stack) > 1:
            stack.pop()
            home.files.go_back()
        assert home.version == (f"2027.{stack[-1]}" if stack[-1] else BUILT_IN)
        before = home.files.shelf().before
        assert (before is None) == (len(stack) == 1)
        if before is not None:
            assert before.version == (f"2027.{stack[-2]}" if stack[-2] else BUILT_IN)
