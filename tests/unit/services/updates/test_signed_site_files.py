"""Nothing that was changed or cut after it was signed is taken."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal
from pinagent_desktop.services.updates.signed_text import taken_apart
from pinagent_desktop.services.updates.site_file_checks import SiteFileChecks
from pinagent_desktop.services.updates.trusted_keys import TrustedKeys
from tests.unit.services.updates.site_file_samples import (
    APP,
    a_signed_file,
    private_key,
    public_entry,
    reason,
    signed,
    site_text,
    small_fit,
)

TODAY = date(2026, 11, 24)
GOOD = a_signed_file("2026.12.1")


@pytest.fixture(scope="module")
def checks(tmp_path_factory: pytest.TempPathFactory) -> SiteFileChecks:
    keys = tmp_path_factory.mktemp("keys") / "trusted_keys.toml"
    entries = (
        public_entry("ours"),
        public_entry("other"),
        public_entry("old", since="2025-01-01", until="2026-11-23"),
        public_entry("young", since="2026-11-25"),
        public_entry("edge", since="2026-11-24", until="2026-11-24"),
    )
    keys.write_text("\n".join(entries))
    return SiteFileChecks(TrustedKeys(keys), APP, small_fit)


def refused(checks: SiteFileChecks, data: bytes) -> SiteFileRefused:
    with pytest.raises(SiteFileRefused) as caught:
        checks.examine(data, TODAY)
    return caught.value


def test_a_good_file_is_taken_apart_and_read(checks: SiteFileChecks) -> None:
    file = checks.examine(GOOD, TODAY)
    assert (file.version, file.key, file.data) == ("2026.12.1", "ours", GOOD)
    assert taken_apart(GOOD).payload == site_text("2026.12.1")


def test_a_cut_at_any_byte_is_refused(checks: SiteFileChecks) -> None:
    taken = []
    for length in range(len(GOOD)):
        error = refused(checks, GOOD[:length])
        if reason(error) != Refusal.UNSIGNED:
            taken.append((length, reason(error)))
    assert taken == []


def test_a_start_that_is_missing_is_refused(checks: SiteFileChecks) -> None:
    for start in range(1, len(GOOD)):
        refused(checks, GOOD[start:])


def test_every_flipped_bit_is_refused(checks: SiteFileChecks) -> None:
    allowed = {Refusal.UNSIGNED, Refusal.UNKNOWN_KEY, Refusal.WRONG_SIGNATURE}
    for place in range(len(GOOD)):
        for bit in range(8):
            changed = bytearray(GOOD)
            changed[place] ^= 1 << bit
            assert reason(refused(checks, bytes(changed))) in allowed


@given(st.binary(min_size=1, max_size=40), st.integers(0, len(GOOD)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_bytes_put_in_anywhere_are_refused(checks: SiteFileChecks, more: bytes, place: int) -> None:
    refused(checks, GOOD[:place] + more + GOOD[place:])


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_bytes_are_refused_and_nothing_else_happens(
    checks: SiteFileChecks, data: bytes
) -> None:
    refused(checks, data)


def test_two_ways_of_writing_one_signature_are_not_both_taken(checks: SiteFileChecks) -> None:
    """The last letter of the base64 has four spare bits."""
    head, last = GOOD[:-4], GOOD[-4:-3]
    for letter in b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/":
        if bytes([letter]) != last:
            refused(checks, head + bytes([letter]) + b"==\n")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", Refusal.UNSIGNED),
        (site_text("2026.12.1"), Refusal.UNSIGNED),
        (GOOD.replace(b"\n", b"\r\n"), Refusal.UNSIGNED),
        (GOOD + b"\n", Refusal.UNSIGNED),
        (signed(site_text("2026.12.1"), "stranger"), Refusal.UNKNOWN_KEY),
        (signed(site_text("2026.12.1"), "stranger", said="ours"), Refusal.WRONG_SIGNATURE),
        (signed(site_text("2026.12.1"), "other", said="ours"), Refusal.WRONG_SIGNATURE),
        (signed(site_text("2026.12.1"), "old"), Refusal.KEY_TOO_OLD),
        (signed(site_text("2026.12.1"), "young"), Refusal.KEY_TOO_YOUNG),
        (signed(b"version = \n"), Refusal.NO_TOML),
        (signed(b'name = "\xff"\n'), Refusal.NO_TOML),
        (signed(b'minimum_app = "0.1"\n'), Refusal.UNFIT),
        (signed(b'version = "2026.12.1"\n'), Refusal.UNFIT),
        (a_signed_file("../../evil"), Refusal.UNFIT),
        (signed(b"version = 2026\n"), Refusal.UNFIT),
        (a_signed_file("2026.12.1", rest="more = 1\n"), Refusal.UNFIT),
        (a_signed_file("2026.12.1", minimum_app="0.3.1"), Refusal.APP_TOO_OLD),
        (a_signed_file("2026.12.1", minimum_app="0.10"), Refusal.APP_TOO_OLD),
    ],
)
def test_each_check_has_its_own_reason(
    checks: SiteFileChecks, data: bytes, expected: Refusal
) -> None:
    assert reason(refused(checks, data)) == expected


def test_a_key_is_good_on_its_first_and_last_day(checks: SiteFileChecks) -> None:
    assert checks.examine(signed(site_text("2026.12.1"), "edge"), TODAY).key == "edge"


def test_the_version_of_the_app_is_asked_before_the_schema(checks: SiteFileChecks) -> None:
    """What is for a newer app may well have words that this one does not know."""
    newer = a_signed_file("2026.12.1", minimum_app="9.0", rest="invented_later = 1\n")
    assert reason(refused(checks, newer)) == Refusal.APP_TOO_OLD


def test_the_schema_is_told_of_nothing_that_is_not_signed(tmp_path: Path) -> None:
    seen: list[Mapping[str, Any]] = []
    (tmp_path / "keys.toml").write_text(public_entry("ours"))
    checks = SiteFileChecks(TrustedKeys(tmp_path / "keys.toml"), APP, seen.append)
    refused(checks, signed(site_text("2026.12.1"), "other"))
    assert seen == []
    checks.examine(GOOD, TODAY)
    assert [one["version"] for one in seen] == ["2026.12.1"]


@pytest.mark.parametrize("text", ["", "keys = 3", "[[keys]]\nid = 'ours'\n", "\x00", None])
def test_without_a_list_of_keys_nothing_is_taken(tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "keys.toml"
    if text is not None:
        file.write_text(text)
    checks = SiteFileChecks(TrustedKeys(file), APP, small_fit)
    assert reason(refused(checks, GOOD)) == Refusal.NO_KEYS


def test_a_key_that_is_no_key_is_a_fault_of_the_list(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    file.write_text('[[keys]]\nid = "ours"\npublic = "AAAA"\nsince = 2026-01-01\n')
    checks = SiteFileChecks(TrustedKeys(file), APP, small_fit)
    assert reason(refused(checks, GOOD)) == Refusal.NO_KEYS


def test_the_tests_have_keys_of_their_own() -> None:
    """The list that ships holds none of them, and can be read."""
    shipped = TrustedKeys(Path(__file__).parents[4] / "resources/sites/trusted_keys.toml")
    with pytest.raises(SiteFileRefused) as caught:
        shipped.check(taken_apart(GOOD), TODAY)
    assert reason(caught.value) == Refusal.UNKNOWN_KEY
    assert private_key("ours") is private_key("ours")
