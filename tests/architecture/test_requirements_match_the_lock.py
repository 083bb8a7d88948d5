"""`run.py` installs from `requirements/`; that must be what `uv.lock` says."""

import re
import subprocess
import tomllib
from pathlib import Path
from shutil import which
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PINNED = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;]+)", re.MULTILINE)
HASH = re.compile(r"--hash=(sha256:[0-9a-f]{64})")
GROUPS: dict[str, set[str]] = {
    "app": set(),
    "dev": {"lint", "test"},
    "build": {"build"},
    "docs": {"docs"},
}
ALONE = {"docs"}
"""Installed without the app."""


def entries(kind: str) -> dict[str, tuple[str, set[str]]]:
    """Package name -> version and allowed hashes, as one requirements file says."""
    text = (ROOT / f"requirements/{kind}.txt").read_text("utf-8")
    blocks = re.split(r"\n(?=[a-z0-9])", text)
    found = {}
    for block in blocks:
        if pinned := PINNED.search(block):
            found[pinned["name"]] = (pinned["version"], set(HASH.findall(block)))
    return found


def locked() -> dict[str, dict[str, Any]]:
    with (ROOT / "uv.lock").open("rb") as file:
        return {package["name"]: package for package in tomllib.load(file)["package"]}


def wanted(kind: str) -> set[str]:
    """Walk the lock from the project's own needs to everything that they need."""
    packages = locked()
    own = packages["pinagent-desktop"]
    todo = [] if kind in ALONE else list(own["dependencies"])
    for group in GROUPS[kind]:
        todo += own["dev-dependencies"].get(group, [])
    seen: set[tuple[str, str]] = set()
    while todo:
        need = todo.pop()
        for extra in ["", *need.get("extra", [])]:
            if (need["name"], extra) in seen:
                continue
            seen.add((need["name"], extra))
            package = packages[need["name"]]
            todo += package.get("optional-dependencies", {}).get(extra, [])
            todo += package.get("dependencies", []) if not extra else []
    return {name for name, _ in seen}


@pytest.mark.parametrize("kind", GROUPS)
def test_the_file_names_what_the_lock_names(kind: str) -> None:
    assert set(entries(kind)) == wanted(kind)


@pytest.mark.parametrize("kind", GROUPS)
def test_versions_and_hashes_are_those_of_the_lock(kind: str) -> None:
    packages = locked()
    for name, (version, hashes) in entries(kind).items():
        package = packages[name]
        files = [*package.get("wheels", [])] + ([package["sdist"]] if "sdist" in package else [])
        assert version == package["version"], name
        assert hashes == {file["hash"] for file in files}, name


def test_one_environment_holds_the_app_and_the_tools() -> None:
    """`run.py` marks the app as ready too when it has installed the developers' set."""
    assert entries("app").items() <= entries("dev").items()


@pytest.mark.skipif(which("uv") is None, reason="uv is a developer's tool; the tests above suffice")
@pytest.mark.parametrize("kind", GROUPS)
def test_uv_would_export_the_same_file(kind: str, tmp_path: Path) -> None:
    option = "--only-group" if kind in ALONE else "--group"
    groups = [word for group in sorted(GROUPS[kind]) for word in (option, group)]
    groups += [] if kind in ALONE else ["--no-dev"]
    path = tmp_path / "export.txt"
    export = ["uv", "export", "--frozen", "--no-emit-project", "--no-header", *groups]
    done = subprocess.run([*export, "-o", path], cwd=ROOT, capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("this uv does not run here")  # e.g. a shim that leads nowhere
    lines = (ROOT / f"requirements/{kind}.txt").read_text("utf-8").splitlines()
    assert path.read_text("utf-8").splitlines() == [line for line in lines if line[:1] != "#"]
