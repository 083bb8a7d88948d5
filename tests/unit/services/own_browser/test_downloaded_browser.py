"""A browser is downloaded in one go or in several, and never half."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import BrowserUnusable
from pinagent_desktop.ports.browser_source import Fetched
from pinagent_desktop.services.own_browser.browser_offer import BrowserOffer
from pinagent_desktop.services.own_browser.downloaded_browser import DownloadedBrowser
from tests.unit.services.own_browser.browser_host import PROGRAM, BrowserHost, packed, serving

pytestmark = pytest.mark.asyncio

LARGE = packed(data=os.urandom(1_600_000))


@pytest.fixture
def host() -> Iterator[BrowserHost]:
    with serving(BrowserHost(LARGE)) as host:
        yield host


def source(downloads: Path, *urls: str) -> DownloadedBrowser:
    async def offering(folder: Path) -> BrowserOffer:
        return BrowserOffer("Chromium 159", folder / "chromium-1255", urls)

    return DownloadedBrowser(downloads, offering)


async def fetched(source: DownloadedBrowser) -> list[Fetched]:
    return [one async for one in source.fetch()]


def program(downloads: Path) -> Path:
    return downloads / "chromium-1255" / PROGRAM


def names(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


async def test_it_is_told_as_it_comes_and_lies_where_it_is_looked_for(
    host: BrowserHost, tmp_path: Path
) -> None:
    steps = await fetched(source(tmp_path, host.address))
    assert steps[0] == Fetched(0, len(LARGE))
    assert steps[-1] == Fetched(len(LARGE), len(LARGE))
    assert [one.done for one in steps] == sorted(one.done for one in steps)
    assert len(steps) > 3
    assert os.access(program(tmp_path), os.X_OK)
    assert names(tmp_path) == ["chromium-1255"]


async def test_what_broke_off_is_gone_on_with(host: BrowserHost, tmp_path: Path) -> None:
    host.cut_at = 900_000
    with pytest.raises(BrowserUnusable, match="broke off"):
        await fetched(source(tmp_path, host.address))
    assert not program(tmp_path).exists()
    host.cut_at = None
    steps = await fetched(source(tmp_path, host.address))
    begun = steps[0].done
    assert 0 < begun <= 900_000
    assert host.asked == [None, f"bytes={begun}-"]
    assert program(tmp_path).exists()


async def test_whoever_stops_listening_stops_it_and_goes_on_later(
    host: BrowserHost, tmp_path: Path
) -> None:
    coming = source(tmp_path, host.address).fetch()
    async for one in coming:
        if one.done:
            break
    await coming.aclose()
    assert not program(tmp_path).exists()
    steps = await fetched(source(tmp_path, host.address))
    assert steps[0].done > 0
    assert program(tmp_path).exists()


async def test_another_file_at_the_address_is_fetched_from_its_beginning(
    host: BrowserHost, tmp_path: Path
) -> None:
    host.cut_at = 900_000
    with pytest.raises(BrowserUnusable):
        await fetched(source(tmp_path, host.address))
    host.cut_at, host.mark, host.data = None, '"two"', packed(other=b"newer")
    steps = await fetched(source(tmp_path, host.address))
    assert steps[0].done == 0
    assert (program(tmp_path).parent / "other").read_bytes() == b"newer"


async def test_what_is_here_but_was_not_unpacked_is_not_fetched_again(
    host: BrowserHost, tmp_path: Path
) -> None:
    part = tmp_path / "chromium-1255.part"
    part.write_bytes(LARGE)
    part.with_name("chromium-1255.part.mark").write_text(host.mark, "utf-8")
    await fetched(source(tmp_path, host.address))
    assert host.sent == 0
    assert program(tmp_path).exists()


async def test_a_damaged_file_is_told_and_the_next_try_begins_anew(
    host: BrowserHost, tmp_path: Path
) -> None:
    host.data = LARGE[:1_000] + b"\0" * 1_000 + LARGE[2_000:]
    with pytest.raises(BrowserUnusable, match="damaged"):
        await fetched(source(tmp_path, host.address))
    assert names(tmp_path) == []
    host.data, host.mark = LARGE, '"whole"'
    assert (await fetched(source(tmp_path, host.address)))[0].done == 0
    assert program(tmp_path).exists()


async def test_a_second_address_is_tried(host: BrowserHost, tmp_path: Path) -> None:
    with serving(BrowserHost(LARGE)) as closed:
        closed.status = 503
        await fetched(source(tmp_path, closed.address, host.address))
    assert program(tmp_path).exists()


async def test_it_is_followed_to_another_place_but_not_away_from_https(
    host: BrowserHost, tmp_path: Path
) -> None:
    with serving(BrowserHost(LARGE)) as before:
        before.leads_to = "http://cdn.example/browser.zip"
        with pytest.raises(BrowserUnusable, match="away from https"):
            await fetched(source(tmp_path, before.address))
        before.leads_to = host.address
        await fetched(source(tmp_path, before.address))
    assert program(tmp_path).exists()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://127.0.0.1:9/x", "the download from 127.0.0.1 broke off"),
        ("http://cdn.example/x", "away from https"),
        ("ftp://cdn.example/x", "away from https"),
    ],
)
async def test_what_cannot_be_reached_is_named(tmp_path: Path, address: str, words: str) -> None:
    with pytest.raises(BrowserUnusable, match=words):
        await fetched(source(tmp_path, address))
    assert names(tmp_path) == []
