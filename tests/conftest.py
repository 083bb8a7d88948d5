"""Which tests may run side by side when pytest is asked for several workers."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give all tests that start a browser or the app to one worker: one at a time is enough.

    They make up about half of the time, so that the others fill a second worker
    (`-n 2 --dist loadgroup`, which is what `python3 run.py test` asks for).
    """
    for item in items:
        if item.get_closest_marker("browser") or item.get_closest_marker("end2end"):
            item.add_marker(pytest.mark.xdist_group("browser"))
