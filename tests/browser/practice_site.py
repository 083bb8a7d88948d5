"""A running practice site, and the door to look behind it."""

import asyncio
import json
import subprocess
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.options import PracticeOptions
from tests.drawings import share_drawings

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

    def reset(self) -> None:
        """Give the site a fresh account."""
        self._door("reset", {})

    def _door(self, path: str, body: object) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310 - the loopback
            f"{self.addresses.site}/_practice/{path}", data=data
        )
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return json.load(answer)


def start_process(home: Path, options: PracticeOptions) -> "subprocess.Popen[bytes]":
    """Start the practice process; its addresses are its first line."""
    share_drawings(home)
    return subprocess.Popen(
        [sys.executable, "-c", _SERVE, str(home), options.model_dump_json()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
