"""Practice sites in the place of the real one, for the app as a child process."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end2end.stand_in import StandIn

SECONDS = 240
"""A run with a real browser and its resumption, also on a machine that has other work to do."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here starts the app."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.end2end)
            if item.get_closest_marker("timeout") is None:
                item.add_marker(pytest.mark.timeout(SECONDS))


@pytest.fixture
def stand_in(tmp_path: Path) -> Iterator[Callable[..., StandIn]]:
    """Start practice sites in the place of the real one."""
    sites: list[StandIn] = []

    def start(*variants: str, judge_ms: int = 0) -> StandIn:
        sites.append(StandIn(tmp_path / f"site-{len(sites)}", *variants, judge_ms=judge_ms))
        return sites[-1]

    yield start
    for site in sites:
        site.close()
