"""The newest release is believed only where the publisher signed it."""

import json
from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal, SiteFileSource
from pinagent_desktop.services.updates.signed_releases import SignedReleases
from pinagent_desktop.services.updates.trusted_keys import TrustedKeys
from tests.fakes.clock import FakeClock
from tests.unit.services.updates.site_file_samples import public_entry, reason, signed

pytestmark = pytest.mark.asyncio
ADDRESS = "https://updates.example/pinagent.json.signed"
NOTES = "https://updates.example/new"


class OneFile(SiteFileSource):
    """Always answers the same, and notes what it was asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.asked: list[str] = []

    @override
    async def read(self, source: str) -> bytes:
        self.asked.append(source)
        return self.data


def a_release(version: str = "0.4.0", notes: str = NOTES, **more: object) -> bytes:
    return json.dumps({"version": version, "notes": notes, **more}).encode() + b"\n"


def releases(folder: Path, data: bytes, *, address: str = ADDRESS) -> SignedReleases:
    (folder / "updates.toml").write_text(f'address = "{address}"\n')
    (folder / "keys.toml").write_text(public_entry("ours"))
    keys = TrustedKeys(folder / "keys.toml")
    return SignedReleases(folder / "updates.toml", OneFile(data), keys, FakeClock(), "0.3.0")


@pytest.mark.parametrize(
    ("version", "newer"),
    [("0.4.0", True), ("0.3.1", True), ("0.10.0", True), ("0.3.0", False), ("0.2.9", False)],
)
async def test_versions_are_compared_as_numbers(tmp_path: Path, version: str, newer: bool) -> None:
    asked = releases(tmp_path, signed(a_release(version)))
    release = await asked.newest()
    assert (release.version, release.notes, release.is_newer) == (version, NOTES, newer)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (a_release(), Refusal.UNSIGNED),
        (signed(a_release(), "other"), Refusal.UNKNOWN_KEY),
        (signed(a_release(), "other", said="ours"), Refusal.WRONG_SIGNATURE),
        (signed(a_release()).replace(b"0.4.0", b"9.4.0"), Refusal.WRONG_SIGNATURE),
        (signed(b"no json\n"), Refusal.UNFIT),
        (signed(a_release("newest")), Refusal.UNFIT),
        (signed(a_release(notes="http://updates.example/new")), Refusal.UNFIT),
        (signed(a_release(notes="https://user@updates.example/new")), Refusal.UNFIT),
        (signed(a_release(install="https://updates.example/run.exe")), Refusal.UNFIT),
    ],
)
async def test_what_is_not_signed_or_does_not_fit_is_refused(
    tmp_path: Path, data: bytes, why: Refusal
) -> None:
    with pytest.raises(SiteFileRefused) as refused:
        await releases(tmp_path, data).newest()
    assert reason(refused.value) is why


async def test_a_build_without_an_address_knows_nobody(tmp_path: Path) -> None:
    assert releases(tmp_path, b"").is_known
    assert not releases(tmp_path, b"", address="").is_known
    (tmp_path / "updates.toml").write_text("no toml = = =")
    keys = TrustedKeys(tmp_path / "keys.toml")
    broken = SignedReleases(tmp_path / "updates.toml", OneFile(b""), keys, FakeClock(), "0.3.0")
    assert not broken.is_known


async def test_the_address_that_ships_is_asked(tmp_path: Path) -> None:
    asked = releases(tmp_path, signed(a_release()))
    await asked.newest()
    assert isinstance(asked._source, OneFile)
    assert asked._source.asked == [ADDRESS]
