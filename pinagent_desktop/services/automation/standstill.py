"""A page that asks for nothing more, though its feed did not say that it has ended."""

import logging
from typing import Final

from pinagent_desktop.services.automation.scrolling import scroll_on, scroll_to, scrolled_to
from pinagent_desktop.services.automation.site_page import SitePage

_LOG = logging.getLogger(__name__)

_MOST_NUDGES: Final = 3
_PIXELS: Final = 240.0


class Standstill:
    """Moves the page a little, as a person does whose list has stopped.

    A page looks for more when it is scrolled. On a busy computer it may miss that it has come to
    its lower end, where nothing scrolls any more, and would stand there for ever.
    """

    def __init__(self) -> None:
        self._nudges = 0

    def is_over(self) -> None:
        """Take note that the feed goes on."""
        self._nudges = 0

    async def nudge(self, site: SitePage) -> bool:
        """Scroll up a little and down again; ``False`` when that was done often enough.

        Raises:
            BrowserGone: It died.
        """
        if self._nudges >= _MOST_NUDGES:
            return False
        self._nudges += 1
        _LOG.info("the feed has not ended and nothing comes: the page is moved a little")
        await scroll_to(site, max(0.0, await scrolled_to(site) - _PIXELS))
        await scroll_on(site)
        return True
