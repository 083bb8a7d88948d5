"""A practice site for all tests of this folder, gone when they are done."""

import subprocess
from collections.abc import Callable, Iterator

import pytest

from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.options import PracticeOptions
from tests.browser.practice_site import ROOT, PracticeSite, start_process

PracticeStarter = Callable[..., PracticeSite]


@pytest.fixture(scope="package")
def start_practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeStarter]:
    """Start practice sites; asked for again, the same site comes with a fresh account."""
    processes: list[subprocess.Popen[bytes]] = []
    sites: dict[str, PracticeSite] = {}

    def start(*variants: str, **options: object) -> PracticeSite:
        settings = PracticeOptions.model_validate(
            {"resources": ROOT / "resources" / "practice", "variants": variants, **options}
        )
        key = settings.model_dump_json()
        if key in sites:
            sites[key].reset()
            return sites[key]
        process = start_process(tmp_path_factory.mktemp("practice"), settings)
        processes.append(process)
        assert process.stdout is not None
        addresses = PracticeAddresses.model_validate_json(process.stdout.readline())
        sites[key] = PracticeSite(addresses)
        return sites[key]

    yield start
    for process in processes:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        process.stdout.close()
    assert [process.wait(timeout=10) for process in processes] == [0] * len(processes)
