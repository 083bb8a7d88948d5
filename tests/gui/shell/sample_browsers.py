"""A browser that is found, or not, or brought."""

import asyncio
from collections.abc import AsyncGenerator

from typing_extensions import override

from pinagent_desktop.application.browsers import Browsers
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.ports.browser_source import BrowserSource, Fetched
from pinagent_desktop.ports.diagnostics import Check, Finding


class SampleBrowsers(Browsers, Check, BrowserSource):
    """Finds what it is told to, and brings what is put into `coming`.

    Attributes:
        coming: What a download tells next: how far it is, an error, or its end (``None``).
        left: How often somebody stopped listening to a download.
    """

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(self, preferences, self)
        self.finding = Finding(name="browser", state="ok", sentence="Chromium 141 starts")
        self.looks = 0
        self.coming: asyncio.Queue[Fetched | PinAgentError | None] = asyncio.Queue()
        self.left = 0

    @override
    async def fetch(self) -> AsyncGenerator[Fetched, None]:
        try:
            while (told := await self.coming.get()) is not None:
                if isinstance(told, PinAgentError):
                    raise told
                yield told
        except (GeneratorExit, asyncio.CancelledError):
            self.left += 1
            raise

    @override
    async def run(self) -> Finding:
        self.looks += 1
        return self.finding
