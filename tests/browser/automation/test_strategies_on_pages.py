"""Finding parts and tiles on small pages made by hand, in a real browser."""

from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.services.automation.grid import shown_tiles
from pinagent_desktop.services.automation.locating import Locating
from pinagent_desktop.services.automation.site_page import SitePage
from tests.browser.automation.conftest import Notes, opened, show
from tests.browser.conftest import PracticeStarter

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

ODD = 'He said "hi" & {left} \\ ü'


@pytest.fixture
def notes(blank: SitePage) -> Notes:
    """What is told about the page, on which nothing was found so far."""
    notes = Notes()
    blank.locating = Locating(blank.profile, notes.drift, blank.clock.now)
    return notes


async def test_strategies_in_their_order(blank: SitePage, notes: Notes) -> None:
    await show(blank, '<input type="email"><input id="email" placeholder="first">')
    assert await (await blank.find("email")).get_attribute("id") == "email"
    assert notes.drifts == []

    await show(blank, '<input id="email" hidden><input type="email" class="later">')
    for _ in range(2):
        assert await (await blank.find("email")).get_attribute("class") == "later"
    assert notes.drifts == [("the e-mail field", 2)]

    await show(blank, '<label>Correo electrónico <input class="by-role"></label>')
    assert await (await blank.find("email")).get_attribute("class") == "by-role"

    await show(blank, "<h2>Nothing here</h2>")
    with pytest.raises(SiteChanged) as caught:
        await blank.find("email", seconds=0.3)
    assert caught.value.facts == {"part": "the e-mail field", "step": "email"}
    assert await blank.seen("email") is None
    seen = blank.locating.book.so_far().parts["email"]
    assert (seen.last, seen.times, seen.missed) == (4, {0: 1, 2: 2, 4: 1}, 1)


@pytest.mark.parametrize(
    ("becomes", "there"),
    [("link.closest('div').dataset.testId = 'header-profile'", True), ("link.remove()", False)],
    ids=["still being drawn", "just leaving"],
)
async def test_a_page_that_does_not_stand_still_is_no_drift(
    blank: SitePage, notes: Notes, becomes: str, there: bool
) -> None:
    await show(blank, '<div><a href="/lena/" aria-label="Your profile">Lena</a></div>')
    await blank.page.evaluate(
        f"() => {{ const link = document.querySelector('a'); setTimeout(() => {becomes}, 150); }}"
    )
    assert (await blank.seen("profile_link") is not None) == there
    assert notes.drifts == []


async def test_a_board_s_row_is_the_one_of_exactly_that_name(blank: SitePage) -> None:
    await show(blank, '<div role="dialog" id="box"></div><main id="out"></main>')
    await blank.page.evaluate(
        """(odd) => {
          const row = (title, parent) => {
            const e = document.createElement("div");
            e.dataset.testId = "boardWithoutSection";
            e.innerHTML = "<span></span><button aria-label='save'>Save</button>";
            e.firstChild.title = e.firstChild.textContent = title;
            e.lastChild.className = title + parent.id;
            parent.append(e);
          };
          document.querySelector("#box").dataset.testId = "board-picker-flyout";
          for (const t of [odd + " 2", "x" + odd, odd.toUpperCase(), odd]) row(t, box);
          row(odd, document.querySelector("#out"));
        }""",
        ODD,
    )
    button = await blank.find("board_row_save", board=ODD)
    assert await button.get_attribute("class") == f"{ODD}box"
    with pytest.raises(SiteChanged):
        await blank.find("board_row", board="He said", seconds=0.3)


async def test_tiles_are_what_is_drawn_once_each(blank: SitePage) -> None:
    def tile(pin_id: str, place: int, extra: str = "", style: str = "") -> str:
        picture = "http://127.0.0.1:9/236x/25/04/2f/25042f03473dbb11189c28f71c6d15da.jpg"
        return (
            f'<div data-grid-item="true" role="listitem" style="{style}">'
            f'<div data-grid-item-idx="{place}">'
            f'<div data-test-id="pin" data-test-pin-id="{pin_id}">'
            f'<a href="/pin/{pin_id}/" aria-label="Room {place} Pin page">'
            f'<img src="{picture}" width="236" height="354"></a>{extra}</div></div></div>'
        )

    hidden = "visibility:hidden;position:absolute"
    inside = '<a href="/pin/7000001/" aria-label="In a module">x</a>'
    module = f'<div data-grid-item="true"><div data-grid-item-idx="4">{inside}</div></div>'
    page = "".join(
        [
            tile("1000001", 0),
            tile("1000002", 1, style=hidden),
            tile("1000002", 1),
            tile("1000003", 2, extra='<div title="Sponsored">Sponsored</div>'),
            tile("AWIgq3", 3),
            module,
        ]
    )
    await show(blank, page + '<a href="/pin/8000001/">a link elsewhere</a>')
    tiles = await shown_tiles(blank, "search")
    found = [(tile.pinterest_id, tile.place, type(tile.entry).__name__) for tile in tiles]
    assert found == [
        ("1000001", "0", "PinDraft"),
        ("1000002", "1", "PinDraft"),
        ("1000003", "2", "LeftOut"),
        ("AWIgq3", "3", "LeftOut"),
        ("7000001", "4", "LeftOut"),
    ]


async def test_no_page_of_another_host_is_opened(
    tmp_path: Path, start_practice: PracticeStarter
) -> None:
    practice = start_practice()
    async with opened(tmp_path, practice.addresses.site, Notes()) as site:
        await site.go(f"{practice.addresses.site}/login/", signed_out_is_fine=True)
        elsewhere = practice.addresses.judge
        for script in (
            f'location.href = "{elsewhere}"',
            f'window.open("{elsewhere}")',
            'location.href = "data:text/html,hello"',
        ):
            await site.page.evaluate(f"() => {{ {script}; }}")
            await site.page.wait_for_load_state()
        await site.look(signed_out_is_fine=True)
        assert site.page.url.startswith(practice.addresses.site)
        state = await practice.state()
    assert state["judge"]["calls"] == 0
