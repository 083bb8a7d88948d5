"""The first window must not wait for libraries that it does not need."""

import json
import subprocess
import sys

import pytest

HEAVY = {
    "openai", "playwright", "keyring", "numpy", "PIL", "aiohttp", "neosqlite", "mongita", "pymongo",
}  # fmt: skip


@pytest.mark.parametrize("module", ["main_window", "composition"])
def test_the_window_loads_nothing_heavy(module: str) -> None:
    code = (
        f"import json, sys, pinagent_desktop.ui.{module};"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = set(json.loads(done.stdout))
    assert "PySide6" in loaded
    assert loaded & HEAVY == set()
