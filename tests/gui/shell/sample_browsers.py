"""A browser that is found, or not."""

from typing_extensions import override

from pinagent_desktop.application.browsers import Browsers
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.ports.diagnostics import Check, Finding


class SampleBrowsers(Browsers, Check):
    """Finds what it is told to."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(self, preferences)
        self.finding = Finding(name="browser", state="ok", sentence="Chromium 141 starts")
        self.looks = 0

    @override
    async def run(self) -> Finding:
        self.looks += 1
        return self.finding
