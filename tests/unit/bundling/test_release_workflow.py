"""The recipes for three systems: what they name is there, and nothing outside is taken unpinned."""

import re
from pathlib import Path

import pytest

from bundling.share import APP, APPSTREAM_ID

ROOT = Path(__file__).resolve().parents[3]
WORKFLOW = (ROOT / ".github/workflows/release.yml").read_text("utf-8")
INSTALLER = (ROOT / "packaging/pinagent.iss").read_text("utf-8")


@pytest.mark.parametrize(
    "workflow", sorted((ROOT / ".github/workflows").glob("*.yml")), ids=lambda one: one.name
)
def test_actions_are_named_by_their_commit(workflow: Path) -> None:
    used = re.findall(r"uses: (\S+)(.*)", workflow.read_text("utf-8"))
    assert used
    pinned = re.compile(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [one for one in map("".join, used) if not pinned.fullmatch(one)] == []


def test_each_file_that_a_recipe_names_is_there() -> None:
    named = set(re.findall(r"(?:packaging|requirements)[/\\][\w./-]+\w", WORKFLOW))
    assert {"packaging/try_deb.sh", "packaging/macos_dmg.sh", "packaging\\pinagent.iss"} <= named
    assert [one for one in named if not (ROOT / one.replace("\\", "/")).is_file()] == []
    assert (ROOT / "pinagent.spec").is_file()


def test_each_step_that_signs_waits_for_its_secret() -> None:
    steps = re.split(r"\n      - ", WORKFLOW)
    secret = [one for one in steps if "secrets." in one and "if: env." not in one]
    # The environment of a job, and the installer, which is made unsigned as well.
    assert [one.splitlines()[0] for one in secret if "env:\n      CERTIFICATE" not in one] == [
        "name: Installer"
    ]
    assert "if ($env:CERTIFICATE)" in WORKFLOW


def test_the_app_is_packed_only_after_its_test() -> None:
    assert WORKFLOW.index(".exe --self-test") < WORKFLOW.index("ISCC.exe")
    assert WORKFLOW.index("MacOS/pinagent-desktop --self-test") < WORKFLOW.index("macos_dmg.sh")


def test_the_installer_takes_what_the_build_makes() -> None:
    spec = (ROOT / "pinagent.spec").read_text("utf-8")
    assert f'name="{APP}"' in spec
    assert f"..\\dist\\{APP}\\*" in INSTALLER
    assert "..\\build\\icons\\app.ico" in INSTALLER
    assert f'bundle_identifier="{APPSTREAM_ID}"' in spec
