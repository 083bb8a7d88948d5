"""A look at the site that is no run: nobody has to be told meanwhile."""

from typing_extensions import override

from pinagent_desktop.ports.automation import Attention, SiteDrift, SiteListener


class Unheard(SiteListener):
    """The person sees the browser itself, or reads what the look returns or raises."""

    @override
    async def attention(self, wanted: Attention) -> None:
        """Say nothing."""

    @override
    async def attention_over(self) -> None:
        """Say nothing."""

    @override
    async def drift(self, drift: SiteDrift) -> None:
        """Say nothing."""
