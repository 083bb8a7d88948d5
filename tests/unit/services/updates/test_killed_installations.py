"""Killed at any instant of an installation or a rollback: the old file or the new one is used."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.services.updates.site_file_samples import Home

ROOT = Path(__file__).parents[4]

# Forks a child for each instant: it dies at the n-th time that it opens, renames, makes or removes
# something, without any clean-up, as by a kill. The last child lives to its end.
DRIVER = """
import json, os, shutil, sys
from pathlib import Path
from tests.unit.services.updates.site_file_samples import Home

EVENTS = {"open", "os.rename", "os.remove", "os.mkdir", "os.chmod", "os.scandir"}
folder, act = Path(sys.argv[1]), sys.argv[2]
home = Home(folder)
home.install("2026.12.1")
home.install("2026.12.2")
before = shutil.copytree(home.sites, folder / "before")
told = []
for instant in range(200):
    shutil.rmtree(home.sites)
    shutil.copytree(before, home.sites)
    child = os.fork()
    if child == 0:
        seen = 0
        def hook(event, arguments):
            global seen
            if event in EVENTS:
                seen += 1
                if seen > instant:
                    os._exit(9)
        sys.addaudithook(hook)
        home.files.go_back() if act == "back" else home.install("2026.12.3")
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    unused = home.why_unused()
    version = home.version
    parts = [name for name in home.kept if name.endswith(".part")]
    healed = True
    if act == "install" and version != "2026.12.3":
        home.install("2026.12.3")
        healed = home.version == "2026.12.3" and not any("part" in n for n in home.kept)
    told.append([code, version, unused, len(parts), healed])
    if code == 0:
        break
print(json.dumps(told))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")
@pytest.mark.parametrize(
    ("act", "ends"), [("install", ["2026.12.2", "2026.12.3"]), ("back", ["2026.12.2", "2026.12.1"])]
)
def test_a_kill_at_any_instant_leaves_one_of_both(
    tmp_path: Path, act: str, ends: list[str]
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, str(tmp_path), act],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [code for code, *_ in told] == [9] * (len(told) - 1) + [0]
    assert len(told) > 5
    versions = [version for _, version, *_ in told]
    assert set(versions) == set(ends)
    assert versions == sorted(versions, key=ends.index)  # the change happens at one instant
    assert [unused for _, _, unused, _, _ in told] == [[]] * len(told)
    assert all(healed for *_, healed in told)
    if act == "install":
        assert any(parts for *_, parts, _ in told)  # it was killed between writing and renaming


def test_what_a_kill_left_behind_goes_with_the_next_installation(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.install("2026.12.1")
    (home.sites / "2026.12.2.toml.0a0b0c0d.part").write_bytes(b"half")
    (home.sites / "2026.12.9.toml").write_bytes(b"nobody names it")
    home.install("2026.12.2")
    assert home.kept == {"installed.json", "2026.12.1.toml", "2026.12.2.toml"}
