"""The real clock."""

from datetime import UTC, timedelta

import pytest

from pinagent_desktop.services.system_clock import SystemClock


@pytest.mark.asyncio
async def test_it_waits_and_tells_both_times() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    assert clock.now().tzinfo is UTC
    before = clock.monotonic()
    await clock.sleep(0.01)
    await clock.sleep(-1)
    assert clock.monotonic() - before >= 0.009
