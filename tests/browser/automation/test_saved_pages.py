"""Each strategy of each part taken away on pages made by hand: another finds it, or none does."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pinagent_desktop.domain.pin import PinDraft
from pinagent_desktop.practice.site.mutations import Kind, Mutation
from pinagent_desktop.services.automation.faults import diagnose, observe
from pinagent_desktop.services.automation.grid import shown_tiles
from pinagent_desktop.services.automation.page_parser import read_board_cards
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.site_profile import load_profile
from tests.browser.automation.conftest import show
from tests.browser.practice_site import ROOT
from tests.sweeps.targets import KINDS, of_strategy

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

PAGES = ROOT / "tests" / "fixtures" / "pages"
BOARD = "Café & Räume 2"
_SCRIPT = (ROOT / "resources" / "practice" / "mutate.js").read_text("utf-8")
_IS_RIGHT = """(e, part) => {
  const marked = `[data-is~="${part}"]`;
  const holds = e.querySelector(marked) && e.querySelectorAll("button, input, a").length === 1;
  return Boolean(e.closest(marked) || holds);
}"""
_SPECIAL = {"board_card", "close_popup", "login_error", "open_login", "saved_toast"}
"""Not looked for one by one on these pages."""


@dataclass(frozen=True)
class SavedPage:
    """A page made by hand, in the shape of the site's; ``data-is`` names the right elements."""

    path: Path

    @property
    def html(self) -> str:
        return self.path.read_text("utf-8")

    @property
    def parts(self) -> list[str]:
        keys = load_profile(ROOT / "resources" / "sites" / "pinterest.toml").data.parts
        return [key for key in keys if f'data-is="{key}"' in self.html and key not in _SPECIAL]

    def fact(self, name: str) -> str:
        _, found, rest = self.html.partition(f'data-{name}="')
        return rest.partition('"')[0] if found else ""

    def changed(self, mutation: Mutation) -> str:
        told = mutation.model_dump_json().replace("</", "<\\/")
        script = f'<script id="practice-mutation" type="application/json">{told}</script>'
        return self.html.replace("<head>", f"<head>{script}<script>{_SCRIPT}</script>", 1)


def saved_pages(fact: str = "") -> Iterator[SavedPage]:
    for path in sorted(PAGES.glob("*.html")):
        page = SavedPage(path)
        if not fact or page.fact(fact):
            yield page


def named(page: SavedPage) -> str:
    return page.path.stem


async def ending(site: SitePage, part: str) -> str:
    """Whether the part is found, rightly or wrongly, or missing."""
    found = await site.seen(part, board=BOARD)
    if found is None:
        return "missing"
    return "right" if await found.evaluate(_IS_RIGHT, part) else "WRONG"


@pytest.mark.row("B7")
@pytest.mark.parametrize("kind", ["removed", pytest.param("renamed", marks=pytest.mark.slow)])
@pytest.mark.parametrize("page", [p for p in saved_pages() if p.parts], ids=named)
async def test_each_part_is_found_however_one_way_is_changed(
    blank: SitePage, page: SavedPage, kind: Kind
) -> None:
    endings: dict[tuple[str, int], str] = {}
    for part in page.parts:
        await show(blank, page.html)
        assert await ending(blank, part) == "right", part
        for at, strategy in enumerate(blank.profile.part(part).strategies):
            change = of_strategy(strategy, blank.profile, BOARD)
            mutation = Mutation.model_validate({"kind": kind, "where": "page", **change})
            await show(blank, page.changed(mutation))
            endings[part, at] = await ending(blank, part)
    wrong = {case: how for case, how in endings.items() if how == "WRONG"}
    assert wrong == {}


@pytest.mark.row("B7")
@pytest.mark.parametrize("page", list(saved_pages("pins")), ids=named)
async def test_tiles_are_read_by_another_way_or_not_at_all(
    blank: SitePage, page: SavedPage
) -> None:
    expected = page.fact("pins").split()
    await show(blank, page.html)
    assert await kept(blank) == expected
    for selector in blank.profile.data.tiles.selectors:
        for kind in KINDS:
            change = {"kind": kind, "where": "page", "selector": selector}
            await show(blank, page.changed(Mutation.model_validate(change)))
            found = await kept(blank)
            assert found in ([], expected), (selector, kind)
            assert found or kind != "renamed", (selector, kind)


async def kept(site: SitePage) -> list[str]:
    tiles = await shown_tiles(site, "more_ideas")
    return sorted({tile.pinterest_id for tile in tiles if isinstance(tile.entry, PinDraft)})


@pytest.mark.parametrize("page", list(saved_pages("boards")), ids=named)
async def test_board_cards_are_read_by_another_way_or_not_at_all(
    blank: SitePage, page: SavedPage
) -> None:
    from pinagent_desktop.services.automation.page_scripts import READ_CARDS

    tiles, part = blank.profile.data.tiles, blank.profile.part("board_card")
    spec = {
        "cards": [strategy.value for strategy in part.strategies],
        "link": tiles.board_link,
        "testId": blank.profile.data.site.test_id_attribute,
        "beginning": tiles.board_card_beginning,
        "nameAttribute": tiles.board_name_attribute,
    }

    async def boards() -> list[tuple[str, str]]:
        told = await blank.page.evaluate(READ_CARDS, spec)
        found = read_board_cards(told["cards"], "lena.m_9", blank.profile)
        return [(board.name, board.url) for board in found]

    await show(blank, page.html)
    expected = await boards()
    assert [url for _, url in expected] == page.fact("boards").split()
    assert expected[0][0] == BOARD
    for strategy in part.strategies:
        for kind in KINDS:
            change = {"kind": kind, "where": "page", "selector": strategy.value}
            await show(blank, page.changed(Mutation.model_validate(change)))
            assert await boards() in ([], expected), (strategy.value, kind)


@pytest.mark.parametrize("page", list(saved_pages()), ids=named)
async def test_what_stands_in_the_way_is_told_in_every_language(
    blank: SitePage, page: SavedPage
) -> None:
    await show(blank, page.html)
    fault = diagnose(await observe(blank.page, blank.profile), blank.profile)
    expected = page.fact("fault") or ("signed_out" if "unauth-header" in page.html else "")
    assert (fault.kind if fault is not None else "") == expected
