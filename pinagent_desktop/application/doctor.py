"""Looks at every part and says how it is, with the next step."""

import asyncio
from collections.abc import Sequence

from pinagent_desktop.ports.diagnostics import Check, Finding


class Doctor:
    """Runs the checks that the adapters brought."""

    def __init__(self, checks: Sequence[Check], site: Check) -> None:
        self._checks = tuple(checks)
        self._site = site

    async def examine(self) -> Sequence[Finding]:
        """Return all findings, in the order of the checks."""
        return await asyncio.gather(*(check.run() for check in self._checks))

    async def site(self) -> Finding:
        """Return what is known of the site: version of the data, and the address it is for."""
        return await self._site.run()
