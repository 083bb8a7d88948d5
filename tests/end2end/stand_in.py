"""A practice site in the place of the real one: an account, a judge and a door to look behind."""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.options import PracticeOptions
from tests.drawings import share_drawings
from tests.end2end.app import ROOT

USERNAME = "lena"
PASSWORD = "canary-7f3a91-rosewood"
KEY = "canary-key-52c0e7"


class StandIn:
    """A practice site that is no child of the app."""

    def __init__(
        self,
        home: Path,
        *variants: str,
        proxied: bool = False,
        password: str = PASSWORD,
        judge_ms: int = 0,
    ) -> None:
        """Start it; it listens when this returns.

        Args:
            home: Where it keeps its state.
            variants: In which ways it goes wrong.
            proxied: Whether it writes down who comes past the proxy.
            password: Of its account.
            judge_ms: How long its judge looks at a picture.
        """
        options = PracticeOptions(
            resources=ROOT / "resources" / "practice",
            variants=variants,
            username=USERNAME,
            email=f"{USERNAME}@example.org",
            password=password,
            proxied=proxied,
            judge_latency_ms=judge_ms,
        )
        share_drawings(home)
        child = ["--child", "practice", "--home", str(home), "--options", options.model_dump_json()]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pinagent_desktop", *child],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        self.addresses = PracticeAddresses.model_validate_json(line)

    def state(self) -> Mapping[str, Any]:
        """Return what happened so far."""
        found: Mapping[str, Any] = self._door("state")
        return found

    def facts(self, kind: str) -> Sequence[Mapping[str, Any]]:
        """Return what it wrote down of one kind."""
        found: Sequence[Mapping[str, Any]] = self._door(f"facts?kind={kind}")
        return found

    def fail_judge(self, **fault: object) -> None:
        """Let every call of the judge fail like this."""
        self._door("faults", {"judge": {"/v1/chat/completions": fault}})

    def fail(self, path: str, **fault: object) -> None:
        """Let the site's answers at a path fail like this."""
        self._door("faults", {"fail": {path: fault}})

    def heal(self, path: str) -> None:
        """Let the site answer at a path again."""
        self._door("faults", {"disarm": [path]})

    def heal_judge(self) -> None:
        """Let the judge answer again."""
        self._door("faults", {"disarm": ["*"]})

    def close(self) -> None:
        """End it."""
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        assert self._process.wait(timeout=10) == 0

    def _door(self, path: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310 - the loopback
            f"{self.addresses.site}/_practice/{path}", data=data
        )
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return json.load(answer)
