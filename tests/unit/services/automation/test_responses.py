"""What the page is told: heard, lost, or told in words that cannot be read."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from pinagent_desktop.services.automation.responses import ResponseLog
from pinagent_desktop.services.automation.site_profile import load_profile

SITE = "http://127.0.0.1:1"
RESOURCE = "BoardContentRecommendation"
SITE_FILE = Path(__file__).parents[4] / "resources" / "sites" / "pinterest.toml"


class Page:
    """As much of a page as somebody who listens needs."""

    def __init__(self) -> None:
        self.listeners: dict[str, Any] = {}
        self.parent_frame = None
        self.url = f"{SITE}/resource/{RESOURCE}Resource/get/"
        self.headers: dict[str, str] = {}
        self.status = 200
        self.gone = asyncio.Event()

    @property
    def request(self) -> "Page":
        return self

    def on(self, event: str, listener: Any) -> None:
        self.listeners[event] = listener

    async def body(self) -> bytes:
        await self.gone.wait()
        raise ConnectionError("no resource with this identifier")


@pytest.mark.asyncio
@pytest.mark.parametrize(("left", "answers", "lost"), [(True, 0, 1), (False, 1, 0)])
async def test_a_body_that_went_with_its_page_is_lost_not_unreadable(
    left: bool, answers: int, lost: int
) -> None:
    page = Page()
    log = ResponseLog(load_profile(SITE_FILE, SITE))
    log.attach(page)  # type: ignore[arg-type]  # all of a page that is used here
    with log.ear(RESOURCE) as ear:
        page.listeners["request"](page)
        page.listeners["response"](page)
        if left:
            page.listeners["framenavigated"](page)
        page.gone.set()
        assert await ear.settle(5)
        assert (len(ear.answers), ear.take_lost()) == (answers, lost)
    await log.close()
