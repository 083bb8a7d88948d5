"""Judges that others wrote look at this app: both are installed, and the tests with them run.

    .venv/bin/python -m tests.sweeps.foreign_judges [--into DIR] [words for pytest]

llmock gives a verdict on its client, which is printed; aimock spoils answers at random. Neither is
among the tools of this checkout: one brings a web framework, the other is for node. What `--into`
names is kept and used again; without it all is removed afterwards.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

LLMOCK = "llmock==0.2.2"
AIMOCK = "@copilotkit/aimock@1.43.0"
ROOT = Path(__file__).parents[2]


def install(folder: Path) -> dict[str, str]:
    """Install what is missing; return the variables by which the tests find it.

    Args:
        folder: Where to.
    """
    found = {}
    python, llmock = folder / "llmock" / "bin" / "python", folder / "llmock" / "bin" / "llmock"
    if not llmock.exists():
        _do(sys.executable, "-m", "venv", str(folder / "llmock"))
        _do(str(python), "-m", "pip", "install", "--quiet", LLMOCK)
    found["PINAGENT_LLMOCK"] = str(llmock)
    aimock = folder / "aimock" / "node_modules" / ".bin" / "llmock"  # so its package calls it
    npm = shutil.which("npm")
    if not aimock.exists() and npm is not None:
        _do(npm, "install", "--silent", "--prefix", str(folder / "aimock"), AIMOCK)
    if aimock.exists():
        found["PINAGENT_AIMOCK"] = str(aimock)
    return found


def _do(*command: str) -> None:
    subprocess.run(command, check=True, stdout=sys.stderr)


def main(words: Sequence[str] | None = None) -> int:
    """Install and test; 0 when neither judge finds anything wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--into", type=Path, metavar="DIR", help="keep what is installed here")
    chosen, others = parser.parse_known_args(words)
    with tempfile.TemporaryDirectory(prefix="foreign-judges-") as passing:
        folder = (chosen.into or Path(passing)).absolute()
        environment = {**os.environ, **install(folder)}
        tests = [sys.executable, "-m", "pytest", "-m", "foreign", "-s", "-rs", "tests/end2end"]
        tests += [
            "-o",
            "faulthandler_timeout=400",
        ]
        return subprocess.run([*tests, *others], cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
