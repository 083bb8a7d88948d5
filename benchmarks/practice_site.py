"""The practice site as a bare HTTP client sees it: sign in, read a feed, get pictures."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import httpx2

from benchmarks.result import NotMeasured
from pinagent_desktop import paths
from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.practice.process import PracticeProcess

END: Final = "-end-"
_SECONDS = 60.0

Json = Mapping[str, Any]


@asynccontextmanager
async def practice_site(
    places: paths.Paths, *, judge_ms: int, resource_ms: int, username: str = "practice"
) -> AsyncIterator[PracticeAddresses]:
    """Run a practice process of our own over a home that no app is using.

    Args:
        places: Of the home.
        judge_ms: Latency of the judge.
        resource_ms: Latency of the site's resources.
        username: Of its account; not the usual one where the app knows it as another site's.
    """
    # What the app's run had drawn is drawn again: neither side finds the other's work done.
    await asyncio.to_thread(
        shutil.rmtree, places.home / "practice" / "drawings", ignore_errors=True
    )
    process = PracticeProcess()
    options = PracticeOptions(
        resources=places.resources / "practice",
        judge_latency_ms=judge_ms,
        resource_latency_ms=resource_ms,
        username=username,
    )
    try:
        yield await process.start(paths.child_command(), places.home, options)
    finally:
        await process.stop()


def places_of(home: Path) -> paths.Paths:
    """Return the app's paths for a home."""
    return paths.find({"PINAGENT_HOME": str(home)})


class BareClient:
    """Asks the site's resources without a browser."""

    def __init__(self, addresses: PracticeAddresses) -> None:
        self._addresses = addresses
        self.http = httpx2.AsyncClient(timeout=_SECONDS, trust_env=False)

    async def sign_in(self) -> None:
        """Sign the practice account in.

        Raises:
            NotMeasured: The site refuses.
        """
        await self.http.get(self._addresses.site + "/")
        login = {
            "username_or_email": self._addresses.username,
            "password": self._addresses.password,
        }
        await self._create("UserSessionResource", login)

    async def create_board(self, name: str) -> str:
        """Make a board that only its owner sees; return its id.

        Raises:
            NotMeasured: The site refuses.
        """
        told = await self._create("BoardResource", {"name": name, "privacy": "secret"})
        return str(told["data"]["id"])

    async def newest_board(self) -> str:
        """Return the id of the board that was made last."""
        told = await self._get("BoardsResource", {"username": self._addresses.username})
        return str(told["data"][0]["id"])

    async def more_ideas(self, board_id: str) -> AsyncIterator[Sequence[Json]]:
        """Yield the pages of a board's More ideas, to the end."""
        bookmark = ""
        while bookmark != END:
            options: dict[str, Any] = {"id": board_id, "type": "board"}
            if bookmark:
                options["bookmarks"] = [bookmark]
            told = await self._get("BoardContentRecommendationResource", options)
            bookmark = told["bookmark"]
            yield told["data"]

    async def picture(self, url: str) -> bytes:
        """Return the bytes of a picture; of its next size where the original is refused."""
        answer = await self.http.get(url)
        if answer.status_code == httpx2.codes.FORBIDDEN:
            resized = url.replace("/originals/", "/736x/").rpartition(".")[0] + ".jpg"
            answer = await self.http.get(resized)
        if answer.is_error:
            raise NotMeasured(f"{url} answers {answer.status_code}")
        return answer.content

    async def close(self) -> None:
        """Close the connections."""
        await self.http.aclose()

    async def _create(self, resource: str, options: Json) -> Json:
        token = self.http.cookies.get("csrftoken") or ""
        answer = await self.http.post(
            f"{self._addresses.site}/resource/{resource}/create/",
            data={"data": json.dumps({"options": options})},
            headers={"X-Pinterest-PWS-Handler": "www/index.js", "X-CSRFToken": token},
        )
        return _told(answer)

    async def _get(self, resource: str, options: Json) -> Json:
        answer = await self.http.get(
            f"{self._addresses.site}/resource/{resource}/get/",
            params={"data": json.dumps({"options": options})},
            headers={"X-Pinterest-PWS-Handler": "www/[username]/[slug].js"},
        )
        return _told(answer)


def _told(answer: httpx2.Response) -> Json:
    if answer.is_error:
        raise NotMeasured(f"{answer.request.url} answers {answer.status_code}")
    told: Json = answer.json()["resource_response"]
    return told
