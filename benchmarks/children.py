"""Child processes of the benchmarks: the app itself, and modules of this folder."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.result import NotMeasured
from pinagent_desktop.paths import child_environment

LAST_WORDS = 800
# Where bytecode may not be written each start compiles every module: that would time the compiler.
_LEFT_OUT = frozenset({"OPENAI_API_KEY", "PYTHONDONTWRITEBYTECODE"})


def environment(home: Path) -> dict[str, str]:
    """Return the variables for a child: its own home, no key, a screen or none at all."""
    kept = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    variables = child_environment(kept)
    variables["PINAGENT_HOME"] = str(home)
    if sys.platform == "linux" and not (kept.get("DISPLAY") or kept.get("WAYLAND_DISPLAY")):
        variables["QT_QPA_PLATFORM"] = "offscreen"
    return variables


def command_of(module: str, *words: str) -> list[str]:
    """Return what starts a module of the checkout."""
    return [sys.executable, "-P", "-m", module, *words]


def told(command: Sequence[str], variables: Mapping[str, str], seconds: float) -> dict[str, Any]:
    """Run a child and return the JSON object on the last line that it wrote.

    Raises:
        NotMeasured: It failed, took too long or said nothing.
    """
    try:
        done = subprocess.run(
            command, env=variables, capture_output=True, timeout=seconds, check=False, text=True
        )
    except subprocess.TimeoutExpired as error:
        raise NotMeasured(f"{command[-1]} took longer than {seconds:g} s") from error
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        raise NotMeasured(
            f"{command[-1]} ended with {done.returncode}: {done.stderr[-LAST_WORDS:]}"
        )
    document: dict[str, Any] = json.loads(lines[-1])
    return document
