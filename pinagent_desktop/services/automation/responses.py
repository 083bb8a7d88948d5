"""Listening to what the page itself asks for; nothing is ever asked by us."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from pinagent_desktop.services.automation.browser_errors import first_line
from pinagent_desktop.services.automation.page_parser import (
    Answer,
    read_answer,
    read_retry_after,
    resource_of,
)
from pinagent_desktop.services.automation.site_profile import SiteProfile

if TYPE_CHECKING:
    from playwright.async_api import Frame, Page, Request, Response

_LOG = logging.getLogger(__name__)


@dataclass
class Ear:
    """Hears the answers of some resources, from when it is opened until it is closed.

    Attributes:
        resources: Names of the resources it is for.
        counts: Whether a request is one to hear of; all are without it.
        answers: Heard and not yet taken, in the order of arrival.
    """

    resources: frozenset[str]
    counts: Callable[["Request"], bool] | None = None
    answers: deque[Answer] = field(default_factory=deque)
    _lost: int = 0
    _open: set[object] = field(default_factory=set)
    _excused: set[object] = field(default_factory=set)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def is_waiting(self) -> bool:
        """Whether something was asked that is not answered yet."""
        return bool(self._open)

    @property
    def has_heard(self) -> bool:
        """Whether anything was asked, or answered and not yet taken."""
        return bool(self._open or self.answers or self._lost)

    def take(self) -> list[Answer]:
        """Return what was heard since the last time."""
        heard = list(self.answers)
        self.answers.clear()
        return heard

    def take_lost(self) -> int:
        """Return how many requests ended without any answer since the last time."""
        lost, self._lost = self._lost, 0
        return lost

    def forget(self) -> None:
        """Begin anew: what an earlier page asked for no longer matters."""
        self.answers.clear()
        self._open.clear()
        self._excused.clear()
        self._changed.clear()
        self._lost = 0

    def excuse(self) -> None:
        """Let what was asked so far be refused or lost without being told of it.

        The person came between: an answer from before, read only now, is none about the site of
        now. What was answered well is told as ever.
        """
        good = [answer for answer in self.answers if answer.ok]
        self.answers.clear()
        self.answers.extend(good)
        self._excused |= self._open
        self._lost = 0

    async def change(self, seconds: float) -> bool:
        """Wait until something is asked, answered or lost; ``False`` when nothing was."""
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            return False
        self._changed.clear()
        return True

    async def settle(self, seconds: float) -> bool:
        """Wait until everything asked is answered; ``False`` when the deadline passed first."""
        try:
            async with asyncio.timeout(seconds):
                while self._open:
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            return False
        return True

    def asked(self, request: object) -> None:
        """Take note of a request."""
        self._open.add(request)
        self._changed.set()

    def answered(self, request: object, answer: Answer) -> None:
        """Take note of its answer; one of an earlier page is dropped."""
        if request in self._open:
            self._open.discard(request)
            if answer.ok or request not in self._excused:
                self.answers.append(answer)
            self._excused.discard(request)
            self._changed.set()

    def failed(self, request: object) -> None:
        """Take note that it will never be answered."""
        if request in self._open:
            self._open.discard(request)
            self._lost += request not in self._excused
            self._excused.discard(request)
            self._changed.set()


class ResponseLog:
    """Reads the answers of a page as they arrive and hands them to the ears.

    Attributes:
        username: Who the site last said is signed in.
        signed_in: Whether the site last said that somebody is.
    """

    def __init__(self, profile: SiteProfile) -> None:
        self._profile = profile
        self._ears: list[Ear] = []
        self._reading: set[asyncio.Task[None]] = set()
        self._documents = 0
        self._asked_in: dict[object, int] = {}
        self.username = ""
        self.signed_in: bool | None = None
        self.on_date: Callable[[datetime], None] | None = None
        """Told the site's own time."""

    @property
    def documents(self) -> int:
        """How many pages were opened so far."""
        return self._documents

    def attach(self, page: "Page") -> None:
        """Listen to a page."""
        page.on("request", self._on_request)
        page.on("response", self._on_response)
        page.on("requestfailed", self._on_failure)
        page.on("framenavigated", self._on_navigation)

    @contextmanager
    def ear(
        self, *resources: str, counts: Callable[["Request"], bool] | None = None
    ) -> Iterator[Ear]:
        """Hear some resources while the block runs; of these only the requests that count."""
        ear = Ear(frozenset(resources), counts)
        self._ears.append(ear)
        try:
            yield ear
        finally:
            self._ears.remove(ear)

    def open_ear(self, *resources: str) -> Ear:
        """Open an ear that stays open until ``close_ear``."""
        ear = Ear(frozenset(resources))
        self._ears.append(ear)
        return ear

    def excuse(self) -> None:
        """Let no ear be told of refusals and losses of what was asked so far."""
        for ear in self._ears:
            ear.excuse()

    def close_ear(self, ear: Ear) -> None:
        """Close an ear; twice does no harm."""
        if ear in self._ears:
            self._ears.remove(ear)

    async def close(self) -> None:
        """End what is still being read."""
        reading = list(self._reading)
        for task in reading:
            task.cancel()
        await asyncio.gather(*reading, return_exceptions=True)

    def _ears_for(self, url: str) -> tuple[list[Ear], tuple[str, str] | None]:
        found = resource_of(url, self._profile)
        if found is None or not self._profile.is_own_page(url):
            return [], None
        return [ear for ear in self._ears if found[0] in ear.resources], found

    def _on_navigation(self, frame: "Frame") -> None:
        if frame.parent_frame is None:
            self._documents += 1

    def _on_request(self, request: "Request") -> None:
        ears = self._ears_for(request.url)[0]
        if ears:
            self._asked_in[request] = self._documents
        for ear in ears:
            if ear.counts is None or ear.counts(request):
                ear.asked(request)

    def _on_failure(self, request: "Request") -> None:
        self._asked_in.pop(request, None)
        for ear in self._ears_for(request.url)[0]:
            ear.failed(request)

    def _on_response(self, response: "Response") -> None:
        self._hear_date(response)
        ears, found = self._ears_for(response.url)
        if found is None:
            return
        task = asyncio.ensure_future(self._read(response, found, ears))
        self._reading.add(task)
        task.add_done_callback(self._reading.discard)

    def _hear_date(self, response: "Response") -> None:
        text = response.headers.get("date")
        if self.on_date is None or not text or not self._profile.is_own_page(response.url):
            return
        try:
            at = parsedate_to_datetime(text)
        except ValueError:
            return  # no date: the site tells its time another time
        self.on_date(at if at.tzinfo else at.replace(tzinfo=UTC))

    async def _read(self, response: "Response", found: tuple[str, str], ears: list[Ear]) -> None:
        """Read one body; gone or cut, the answer is still told, as unreadable."""
        asked_in = self._asked_in.pop(response.request, self._documents)
        body: str | None = None
        try:
            body = (await response.body()).decode("utf-8", errors="replace")
        except Exception as error:  # noqa: BLE001 - Playwright has no one error for a body that is gone
            _LOG.debug("the body of %s could not be read: %s", found[0], first_line(error))
            if self._documents > asked_in:
                # The page that asked was left, and its body went with it: nothing was told.
                for ear in ears:
                    ear.failed(response.request)
                return
        name, act = found
        answer = read_answer(
            name,
            act,
            response.status,
            body,
            self._profile,
            retry_after=read_retry_after(response.headers.get("retry-after")),
        )
        self.username = answer.username or self.username
        if answer.signed_in is not None:
            self.signed_in = answer.signed_in
        for ear in ears:
            ear.answered(response.request, answer)
