"""Installed packages, written as installers write them."""

from collections.abc import Callable
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

Install = Callable[..., Distribution]


@pytest.fixture
def install(tmp_path: Path) -> Install:
    """Put a package into ``<tmp_path>/site-packages``; words for its metadata, files by content."""
    site = tmp_path / "site-packages"

    def put(name: str, said: str = "", files: dict[str, str] | None = None) -> Distribution:
        folder = f"{name}-1.0.dist-info"
        texts = {
            f"{folder}/METADATA": f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{said}",
            **(files or {}),
        }
        texts[f"{folder}/RECORD"] = "".join(f"{one},,\n" for one in texts)
        for place, text in texts.items():
            (site / place).parent.mkdir(parents=True, exist_ok=True)
            (site / place).write_text(text)
        return PathDistribution(site / folder)

    return put
