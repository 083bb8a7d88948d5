"""Namespaces in which anybody may mount: disks that are really full, or not to be written."""

import shutil
import subprocess
from typing import Final

SANDBOX: Final = (
    *("unshare", "--user", "--map-root-user"),
    *("--mount", "--propagation", "private"),
)
"""What a command is begun with to run in one; nothing mounted there is seen outside."""


def may_mount() -> bool:
    """Whether this system has such namespaces and gives one to this user."""
    if shutil.which("unshare") is None:
        return False
    trial = [*SANDBOX, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(trial, check=False, capture_output=True).returncode == 0
