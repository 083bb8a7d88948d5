"""Looks at every part and says how it is, with the next step."""

import asyncio
from collections.abc import Sequence

from pinagent_desktop.ports.diagnostics import Check, Finding

__all__ = ["Doctor", "Finding"]


class Doctor:
    """Runs the checks that the adapters brought."""

    def __init__(self, checks: Sequence[Check]) -> None:
        self._checks = tuple(checks)

    async def examine(self) -> Sequence[Finding]:
        """Return all findings, in the order of the checks."""
        return await asyncio.gather(*(check.run() for check in self._checks))
