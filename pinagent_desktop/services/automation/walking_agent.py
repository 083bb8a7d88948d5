"""Opens the site for the doctor's walk, on the account's own profile."""

from collections.abc import AsyncGenerator
from functools import partial

from typing_extensions import override

from pinagent_desktop.domain.errors import PinAgentError, SiteChanged
from pinagent_desktop.ports.automation import SiteAccess, SiteListener
from pinagent_desktop.ports.diagnostics import PartSeen, SiteWalker, WalkStep
from pinagent_desktop.services.automation.hand_over import HandOver
from pinagent_desktop.services.automation.page_parts import WalkPage
from pinagent_desktop.services.automation.playwright_browser import PlaywrightBrowser
from pinagent_desktop.services.automation.responses import ResponseLog
from pinagent_desktop.services.automation.site_agent import BrowserAgent
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.site_profile import SiteProfile
from pinagent_desktop.services.automation.site_session import BrowserSession
from pinagent_desktop.services.automation.site_walk import SiteWalk


class WalkingAgent(BrowserAgent, SiteWalker):
    """Walks through the site as a run would find it: same browser, profile, lock and refusals."""

    @override
    async def walk(
        self, access: SiteAccess, listener: SiteListener
    ) -> AsyncGenerator[WalkStep, None]:
        async with self.open(access, listener) as session:
            if not isinstance(session, WalkSession):
                raise TypeError("a walking agent opens walk sessions")
            async for step in session.steps():
                yield step

    @override
    def _session(
        self,
        profile: SiteProfile,
        browser: PlaywrightBrowser,
        log: ResponseLog,
        access: SiteAccess,
        listener: SiteListener,
    ) -> "WalkSession":
        site = SitePage(profile, browser, log, self._clock, listener)
        hand_over = HandOver(site, access.wait_seconds, can_show=self._can_show)
        return WalkSession(site, access, hand_over)


class WalkSession(BrowserSession):
    """A session that looks at every page of the walk."""

    async def steps(self) -> AsyncGenerator[WalkStep, None]:
        """Yield what each page shows, in the order of the site data; last, what was not looked at.

        Raises:
            PinAgentError: Why a step could not be done; the step was yielded as ``stopped``.
        """
        walk = SiteWalk(self._site)
        for page in self._site.profile.data.walk:
            try:
                yield await self._step(walk, page)
            except SiteChanged as error:
                yield _gone(page, error)
            except PinAgentError as error:
                yield WalkStep(
                    step=page.step,
                    page=page.route,
                    state="stopped",
                    read=error.code.replace("_", " "),
                )
                raise
        yield walk.not_looked_at()

    async def _step(self, walk: SiteWalk, page: WalkPage) -> WalkStep:
        if page.reads == "person":
            walk.who = self._boards.username  # as known from earlier, if nothing tells it now
            walk.who = await self.sign_in()
        return await self._act(partial(walk.look_at, page))


def _gone(page: WalkPage, error: SiteChanged) -> WalkStep:
    """Return a page that could not be read as one part that is gone."""
    name = str(error.facts.get("part") or f"the {page.step} page")
    part = PartSeen(key="page", name=name, strategy=None, strategies=1)
    return WalkStep(step=page.step, page=page.route, state="gone", parts=(part,))
