"""Feeds that repeat, move, hide and hurry: nothing missed, nothing twice, no false alarm."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from pinagent_desktop.domain.pin import Source
from pinagent_desktop.services.automation import feed, feed_comparison
from pinagent_desktop.services.automation.grid import shown_tiles
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.tile_parser import Tile
from tests.browser.automation.conftest import Harvest, Rig, read_all
from tests.browser.automation.test_reading_feeds import (
    a_board,
    as_the_site_counts,
    as_we_count,
)
from tests.browser.conftest import PracticeStarter
from tests.browser.practice_site import ROOT, PracticeSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]

_NOT_SHOWN = "The page does not show all pins that its own answers name"


async def harvested(rig: Rig, site: PracticeSite) -> tuple[Harvest, dict[str, int]]:
    """Read More ideas to its end; the site's own count of what it served stands beside."""
    async with rig.open(site) as session:
        board = await a_board(session)
        await session.find_board(board.name)  # Leaves the board's page and its own ideas.
        before = await served(site)
        harvest = await read_all(session.more_ideas(board))
        return harvest, as_we_count(await served(site) - before)


async def served(site: PracticeSite) -> Counter[str]:
    """Count what More ideas served; a page that is only seen does not tell its board's id."""
    feeds = (await site.state())["served"]
    counted: Counter[str] = Counter()
    for name, record in feeds.items():
        if name.startswith("more-ideas:"):
            counted.update(record["kinds"])
    return counted


@pytest.mark.row("B18")
@pytest.mark.slow
@pytest.mark.parametrize("variant", ["ads", "reorder", "hidden", "late:800"])
async def test_an_odd_page_changes_nothing(
    rig: Rig, start_practice: PracticeStarter, variant: str
) -> None:
    harvest, counts = await harvested(rig, start_practice("short:90", variant))
    assert len(harvest.ids) == len(set(harvest.ids)) > 10
    assert as_the_site_counts(harvest) == counts
    assert harvest.steps[-1].ended
    assert harvest.warnings == []


@pytest.mark.row("B18")
@pytest.mark.slow
async def test_a_page_that_stands_still_before_the_end_is_moved(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    harvest, counts = await harvested(rig, start_practice("short:60", "dozing"))
    assert len(harvest.ids) == len(set(harvest.ids)) > 10
    assert as_the_site_counts(harvest) == counts
    assert harvest.warnings == []


@pytest.mark.slow
@pytest.mark.parametrize("variant", ["hidden", "reorder"])
async def test_an_odd_page_that_is_only_seen(
    rig: Rig, start_practice: PracticeStarter, variant: str
) -> None:
    harvest, counts = await harvested(rig, start_practice("short:60", variant, "nojson"))
    assert len(harvest.ids) == len(set(harvest.ids)) >= counts["photo"]
    # Inside a module a tile is nothing but a link: what it leads to counts as a photo there.
    assert len(harvest.ids) + len(harvest.left_out) == sum(counts.values())
    assert harvest.count("repeat") <= counts["repeat"]


@pytest.mark.row("B18")
@pytest.mark.slow
async def test_an_endless_feed_is_left_when_it_only_repeats_itself(
    rig: Rig, start_practice: PracticeStarter
) -> None:
    harvest, _ = await harvested(rig, start_practice("endless:40"))
    assert len(harvest.ids) == len(set(harvest.ids)) > 10
    assert harvest.steps[-1].ended
    assert harvest.warnings == ["The feed only repeats itself"]


@pytest.mark.slow
async def test_a_pin_that_is_named_and_never_drawn_is_told_once(
    rig: Rig, start_practice: PracticeStarter, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = start_practice("short:160")
    whole, _ = await harvested(rig, site)
    gone = set(whole.ids[8:-30:9])

    async def without(site: SitePage, source: Source) -> Sequence[Tile]:
        tiles = await shown_tiles(site, source)
        return tuple(tile for tile in tiles if tile.pinterest_id not in gone)

    monkeypatch.setattr(feed, "shown_tiles", without)
    monkeypatch.setattr(feed_comparison, "shown_tiles", without)
    site.reset()
    harvest, _ = await harvested(rig, site)
    assert harvest.ids == whole.ids
    assert harvest.warnings == [_NOT_SHOWN]


async def test_a_page_that_draws_nothing_it_was_told_is_told(
    rig: Rig, start_practice: PracticeStarter, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(_site: SitePage, _source: Source) -> Sequence[Tile]:
        return ()

    monkeypatch.setattr(feed, "shown_tiles", nothing)
    monkeypatch.setattr(feed_comparison, "shown_tiles", nothing)
    harvest, counts = await harvested(rig, start_practice("short:160"))
    assert len(harvest.ids) == counts["photo"]
    assert harvest.warnings == [_NOT_SHOWN]


@pytest.mark.row("B8")
@pytest.mark.slow
async def test_a_feed_that_loads_without_end_is_left_with_its_own_sentence(
    rig: Rig, start_practice: PracticeStarter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def stands_still(_site: SitePage) -> bool:
        return False

    async def loads(_site: SitePage) -> bool:
        return True

    data = (ROOT / "resources" / "sites" / "pinterest.toml").read_text(encoding="utf-8")
    hurried = tmp_path / "pinterest.toml"
    hurried.write_text(data.replace("feed_answer = 30.0", "feed_answer = 2.0"), encoding="utf-8")
    rig = Rig(rig.home, hurried)
    site = start_practice("short:160")
    async with rig.open(site) as session:
        board = await a_board(session)
        await session.find_board(board.name)
        monkeypatch.setattr(feed, "scroll_on", stands_still)
        monkeypatch.setattr(feed, "is_loading", loads)
        harvest = await read_all(session.more_ideas(board))
    assert len(harvest.ids) == len(set(harvest.ids)) > 10
    assert harvest.count("repeat") <= 3  # opened anew it served the same again
    assert harvest.steps[-1].ended
    assert harvest.warnings == ["The feed goes on loading and brings nothing more"]
