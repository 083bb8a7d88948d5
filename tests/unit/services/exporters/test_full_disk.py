"""A disk that is really full, in the middle of every export."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sandbox import SANDBOX, may_mount

ROOT = Path(__file__).parents[4]
FULL_DISK = """
set -e
disk="$1"; shift
mount -t tmpfs -o size=8k tmpfs "$disk"
exec "$@"
"""

pytestmark = pytest.mark.skipif(not may_mount(), reason="needs user namespaces to mount in")


@pytest.mark.row("E4")
def test_a_full_disk_leaves_the_old_export_and_no_half_one(pictures: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    program = (sys.executable, "-m", "tests.unit.services.exporters.full_disk_child")
    done = subprocess.run(
        [*SANDBOX, "sh", "-c", FULL_DISK, "sh", str(disk), *program, str(pictures), str(disk)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert len(told) == 10
    for format_, seen in told.items():
        assert seen["said"] == "out cannot be written: the disk is full", format_
        wanted = {} if format_ == "folder" else {"out": "old"}
        assert seen["files"] == wanted, format_
        assert seen["count"] == len(wanted), format_
