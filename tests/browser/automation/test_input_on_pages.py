"""What the hands do on small pages made by hand: covered parts, dialogs, pages for the person."""

from collections.abc import Awaitable, Callable

import pytest

from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.services.automation.dialogs import UNKNOWN
from pinagent_desktop.services.automation.faults import Interrupted
from pinagent_desktop.services.automation.hands import Hands
from pinagent_desktop.services.automation.site_page import SitePage
from tests.browser.automation.conftest import show

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

BUTTON = '<button data-test-id="PinBetterSaveDropdown" onclick="pressed++">x</button>'
COVER = "position:fixed;inset:0;background:white"
SCRIPT = """<script>
  let pressed = 0, inputs = 0;
  for (const type of ["pointerdown", "mousedown", "mousemove", "keydown", "wheel", "click"]) {
    addEventListener(type, () => { inputs++; }, true);
  }
</script>"""

OURS_GOES = """<script>
  addEventListener("keydown", (event) => { if (event.key === "Escape") ours.remove(); });
</script>"""
"""Escape closes our own dialog too."""


async def told(site: SitePage, words: str) -> int:
    """Return a number that the page counts."""
    return int(await site.page.evaluate(words))


@pytest.mark.parametrize(
    "closing",
    [
        pytest.param(
            "<script>addEventListener('keydown', (e) => { if (e.key === 'Escape') box.remove(); })"
            "</script>",
            id="escape",
        ),
        pytest.param("<button aria-label='Close' onclick='box.remove()'>x</button>", id="close"),
        pytest.param("<button onclick='box.remove()'>Maybe later</button>", id="words"),
        pytest.param("<button onclick='box.remove()'>Accept all</button>", id="consent"),
    ],
)
async def test_a_dialog_over_the_page_is_closed_by_its_own_means(
    blank: SitePage, closing: str
) -> None:
    box = f'<div id="box" role="dialog" style="{COVER}">Join our survey {closing}</div>'
    await show(blank, SCRIPT + BUTTON + box)
    await Hands(blank).press("board_picker_open")
    assert await told(blank, "pressed") == 1


async def test_a_dialog_over_our_own_is_closed_and_ours_stays(blank: SitePage) -> None:
    ours = f'<div id="ours" role="dialog" style="{COVER}">{BUTTON}</div>'
    close = "<button aria-label='Close' onclick='nag.remove()'>x</button>"
    nag = f'<div id="nag" role="dialog" style="{COVER}">Join our survey {close}</div>'
    await show(blank, SCRIPT + OURS_GOES + ours + nag)
    await Hands(blank).press("board_picker_open")
    assert await told(blank, "pressed") == 1


async def test_our_own_dialog_stays_below_what_is_a_dialog_to_the_eye_only(blank: SitePage) -> None:
    cross = "<button aria-label='Close' onclick='ours.remove()'>x</button>"
    ours = f'<div id="ours" role="dialog" style="{COVER}">{cross}{BUTTON}</div>'
    away = "<button onclick='nag.remove()'>Not now</button>"
    nag = f'<div id="nag" aria-label="Ad blocker modal" style="{COVER}">{away}</div>'
    await show(blank, SCRIPT + OURS_GOES + ours + nag)
    await Hands(blank).press("board_picker_open")
    assert await told(blank, "pressed") == 1


async def test_a_dialog_that_comes_between_look_and_press_is_closed(blank: SitePage) -> None:
    close = "<button aria-label='Close' onclick='nag.remove()'>x</button>"
    nag = f'<div id="nag" role="dialog" style="{COVER}">Join our survey {close}</div>'
    await show(blank, SCRIPT + BUTTON + nag)
    target = await blank.find("board_picker_open")
    await Hands(blank)._carry_out("board_picker_open", target, "click")
    assert await told(blank, "pressed") == 1


async def test_a_dialog_that_stays_is_named(blank: SitePage) -> None:
    box = f'<div role="dialog" style="{COVER}">Join our survey</div>'
    await show(blank, SCRIPT + BUTTON + box)
    with pytest.raises(SiteChanged) as caught:
        await Hands(blank).press("board_picker_open")
    assert caught.value.facts == {"part": UNKNOWN}
    assert "an unknown dialog" in UNKNOWN
    assert await told(blank, "pressed") == 0


@pytest.mark.row("B5")
@pytest.mark.parametrize("act", ["press", "type_into", "hover", "tick"])
async def test_a_page_that_wants_the_person_gets_no_input(blank: SitePage, act: str) -> None:
    captcha = '<div class="g-captcha" style="width:300px;height:80px">Are you a robot?</div>'
    form = (
        '<input id="email"><form data-test-id="board-form-container">'
        '<input id="secret" type="checkbox"></form>'
    )
    await show(blank, SCRIPT + BUTTON + form + captcha)
    hands = Hands(blank)
    acts: dict[str, Callable[[], Awaitable[None]]] = {
        "press": lambda: hands.press("board_picker_open"),
        "type_into": lambda: hands.type_into("email", "lena"),
        "hover": lambda: hands.hover("board_picker_open"),
        "tick": lambda: hands.tick("board_secret", on=True),
    }
    with pytest.raises(Interrupted) as caught:
        await acts[act]()
    assert caught.value.fault.kind == "challenge"
    assert await told(blank, "inputs") == 0


async def test_a_checkbox_below_its_drawing_is_set(blank: SitePage) -> None:
    form = """<form data-test-id="board-form-container" style="position:relative">
      <input id="secret" type="checkbox"><span style="position:absolute;inset:0">drawn</span>
    </form>"""
    await show(blank, form)
    for on in (True, True, False):
        await Hands(blank).tick("board_secret", on=on)
        assert await blank.page.locator("#secret").is_checked() is on
    await blank.page.evaluate("() => { secret.disabled = true; }")
    with pytest.raises(SiteChanged) as caught:
        await Hands(blank).tick("board_secret", on=True)
    assert caught.value.facts["step"] == "board_secret"
