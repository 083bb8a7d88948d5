"""The engine runs without Qt: a server needs no Qt library to start a run."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Runs in a fresh interpreter: refuses Qt, then imports every module of the floors named.
PROBE = """
import importlib, importlib.abc, pkgutil, sys

# The module of the composition root that builds the window.
WINDOW = {"pinagent_desktop.bootstrap.window"}

class RefuseQt(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "qasync"}:
            raise ImportError(f"{name} is not for the engine")

sys.meta_path.insert(0, RefuseQt())
for floor in sys.argv[1:]:
    package = importlib.import_module("pinagent_desktop." + floor)
    for module in pkgutil.walk_packages(getattr(package, "__path__", []), package.__name__ + "."):
        if module.name not in WINDOW:
            importlib.import_module(module.name)
            print(module.name)
"""


def run_probe(*arguments: str, probe: str = PROBE) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", probe, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize(
    "floor", ["domain", "ports", "application", "services", "practice", "cli", "bootstrap"]
)
def test_a_floor_imports_without_qt(floor: str) -> None:
    done = run_probe(floor)
    assert done.returncode == 0, done.stderr


def test_the_probe_refuses_qt() -> None:
    done = run_probe(probe=PROBE + "\nimport PySide6.QtCore")
    assert done.returncode != 0
    assert "PySide6 is not for the engine" in done.stderr


HEAVY = ("openai", "playwright", "keyring", "numpy", "PIL", "aiohttp", "neosqlite", "mongita")


@pytest.mark.gui
def test_the_first_window_loads_nothing_heavy() -> None:
    probe = (
        "import sys, pinagent_desktop.ui.main_window\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules} & set(sys.argv[1:])))"
    )
    done = run_probe(*HEAVY, probe=probe)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []
