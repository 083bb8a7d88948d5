"""The doctor: every check is asked, and told in its order."""

import asyncio

import pytest
from typing_extensions import override

from pinagent_desktop.application.doctor import Doctor
from pinagent_desktop.ports.diagnostics import Check, Finding


class Says(Check):
    """Finds that all is well, after some turns of the loop."""

    def __init__(self, name: str, turns: int = 0) -> None:
        self._name = name
        self._turns = turns

    @override
    async def run(self) -> Finding:
        for _ in range(self._turns):
            await asyncio.sleep(0)
        return Finding(name=self._name, state="ok", sentence="All is well")


@pytest.mark.asyncio
async def test_the_doctor_tells_in_the_order_of_the_checks() -> None:
    doctor = Doctor([Says("browser", turns=3), Says("disk")])

    assert [finding.name for finding in await doctor.examine()] == ["browser", "disk"]
