"""Which tests may run side by side when pytest is asked for several workers."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent
ONE_AT_A_TIME = {HERE / "browser", HERE / "end2end", HERE / "gui" / "window"}


@pytest.hookimpl(tryfirst=True)  # xdist reads the groups in the same hook
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give all tests that start a browser or the app to one worker: one at a time is enough.

    They make up more than half of the time, so that the others fill a second worker
    (`-n 2 --dist loadgroup`, which is what `python3 run.py test` asks for).
    """
    for item in items:
        if ONE_AT_A_TIME & {*item.path.parents} or item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.xdist_group("browser"))
