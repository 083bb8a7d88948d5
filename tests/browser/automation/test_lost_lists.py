"""A list of which a part got lost on the way is told from one that is short."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
import pytest_asyncio
from typing_extensions import override

from pinagent_desktop.domain.errors import SiteChanged, SiteUnreachable
from pinagent_desktop.services.automation.boards import Boards
from pinagent_desktop.services.automation.feed import FeedReader
from pinagent_desktop.services.automation.site_page import SitePage
from tests.browser.automation.conftest import SITE_FILE, Notes, opened
from tests.end2end.loopback_server import LoopbackServer

pytestmark = [pytest.mark.browser, pytest.mark.asyncio, pytest.mark.row("B8")]

_PAGE = """<body><h1>Lena</h1><script>
const ask = (left) => left && fetch("/resource/%sResource/get/")
  .catch(() => 0).then(() => ask(left - 1));
ask(%d);
</script></body>"""
CUT = None


class Profile(LoopbackServer):
    """Serves a profile page and what it asks for; an answer may be cut off."""

    def __init__(self) -> None:
        self.answers: list[dict[str, object] | None] = []
        self.resource = "Boards"
        super().__init__()

    @override
    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        kind = "text/html"
        if b"/resource/" in head.split(b"\r\n", 1)[0]:
            answer, kind = self.answers.pop(0), "application/json"
            if answer is CUT:
                writer.transport.abort()
                return
            body = json.dumps(answer)
        else:
            body = _PAGE % (self.resource, len(self.answers))
        lines = ("HTTP/1.1 200 OK", f"Content-Type: {kind}", f"Content-Length: {len(body)}")
        writer.write("\r\n".join((*lines, "Connection: close", "", body)).encode())
        await writer.drain()


def boards(*names: str, more: bool) -> dict[str, object]:
    """Return an answer with these boards."""
    data = [{"type": "board", "id": n, "name": n, "url": f"/lena/{n}/"} for n in names]
    bookmark = "more" if more else "-end-"
    return {"resource_response": {"status": "success", "data": data, "bookmark": bookmark}}


@pytest_asyncio.fixture
async def profile(tmp_path: Path) -> AsyncIterator[tuple[Profile, SitePage]]:
    hurried = tmp_path / "site.toml"
    data = SITE_FILE.read_text(encoding="utf-8")
    hurried.write_text(data.replace("feed_answer = 30.0", "feed_answer = 1.0"), encoding="utf-8")
    with closing(Profile()) as server:
        async with opened(tmp_path, server.url, Notes(), hurried) as site:
            site.log.attach(site.page)
            yield server, site


def boards_of(site: SitePage) -> Boards:
    found = Boards(site)
    found.username = "lena"
    return found


async def test_what_did_not_come_is_no_changed_site_and_no_missing_board(
    profile: tuple[Profile, SitePage],
) -> None:
    server, site = profile
    for answers in ([CUT], [boards("rooms", more=True), CUT]):
        server.answers = list(answers)
        with pytest.raises(SiteUnreachable, match="did not come"):
            await boards_of(site).find("gardens")

    server.answers = [CUT, boards("rooms", "gardens", more=False)]
    found = await boards_of(site).find("gardens")
    assert found is not None
    assert found.url.endswith("/lena/gardens/")


async def test_a_page_that_asks_for_nothing_may_be_opened_once_more(
    profile: tuple[Profile, SitePage],
) -> None:
    _, site = profile
    with pytest.raises(SiteChanged) as raised:
        await boards_of(site).find("gardens")
    assert raised.value.facts["step"] == "board_card"


async def test_ideas_that_did_not_come_are_no_changed_site(
    profile: tuple[Profile, SitePage],
) -> None:
    server, site = profile
    server.resource, server.answers = site.profile.data.resources.more_ideas, [CUT]
    reader = FeedReader(
        site, resource=server.resource, source="more_ideas", urls=(f"{server.url}/lena/rooms/",)
    )
    with closing(reader), pytest.raises(SiteUnreachable):
        await reader.advance()
