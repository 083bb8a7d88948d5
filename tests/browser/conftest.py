"""A practice site for the whole session, and a door to look behind it."""

import asyncio
import json
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.options import PracticeOptions

ROOT = Path(__file__).parents[2]
_SERVE = (
    "import sys; from pathlib import Path; "
    "from pinagent_desktop.practice.options import PracticeOptions; "
    "from pinagent_desktop.practice.server import serve; "
    "sys.exit(serve(Path(sys.argv[1]), PracticeOptions.model_validate_json(sys.argv[2])))"
)


@dataclass(frozen=True)
class PracticeSite:
    """A running practice site."""

    addresses: PracticeAddresses

    async def door(self, path: str, body: object = None) -> Any:
        """Ask the site's own test door; with a body it is told something."""
        return await asyncio.to_thread(self._door, path, body)

    async def state(self) -> dict[str, Any]:
        """What happened so far."""
        found: dict[str, Any] = await self.door("state")
        return found

    def _door(self, path: str, body: object) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310 - the loopback
            f"{self.addresses.site}/_practice/{path}", data=data
        )
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return json.load(answer)


PracticeStarter = Callable[..., PracticeSite]


@pytest.fixture(scope="session")
def start_practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeStarter]:
    """Start practice sites; the same variants and options give the same running site."""
    processes: list[subprocess.Popen[bytes]] = []
    sites: dict[str, PracticeSite] = {}

    def start(*variants: str, **options: object) -> PracticeSite:
        settings = PracticeOptions.model_validate(
            {"resources": ROOT / "resources" / "practice", "variants": variants, **options}
        )
        key = settings.model_dump_json()
        if key not in sites:
            home = tmp_path_factory.mktemp("practice")
            process = subprocess.Popen(
                [sys.executable, "-c", _SERVE, str(home), key],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=ROOT,
            )
            processes.append(process)
            assert process.stdout is not None
            line = process.stdout.readline()
            sites[key] = PracticeSite(PracticeAddresses.model_validate_json(line))
        else:
            sites[key]._door("reset", {})
        return sites[key]

    yield start
    for process in processes:
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
    for process in processes:
        assert process.wait(timeout=10) == 0
