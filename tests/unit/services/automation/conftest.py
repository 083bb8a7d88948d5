"""The site data and the real samples."""

import os
from pathlib import Path

import pytest

from pinagent_desktop.services.automation.site_profile import SiteProfile, load_profile

ROOT = Path(__file__).parents[4]
SITE_FILE = ROOT / "resources" / "sites" / "pinterest.toml"


@pytest.fixture(scope="session")
def profile() -> SiteProfile:
    return load_profile(SITE_FILE)


@pytest.fixture(scope="session")
def practice_profile() -> SiteProfile:
    return load_profile(SITE_FILE, "http://127.0.0.1:8123/")


@pytest.fixture(scope="session")
def samples() -> Path:
    """Real payloads that are not ours to ship; CI says where they lie."""
    folder = os.environ.get("PINAGENT_SAMPLES", "")
    if not folder or not Path(folder).is_dir():
        pytest.skip("PINAGENT_SAMPLES names no folder of real samples")
    return Path(folder)
