"""The canary report: no secret in any corner, and a deliberate leak in every corner is found.

    .venv/bin/python -m tests.sweeps.canary

One life of the app beside a real keyring, against a practice site behind a proxy with a password.
Ends with 1 if a secret was found anywhere or a planted one was not.
"""

import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import psutil

from tests.matrix.canaries import Canaries, Hit, forms
from tests.sweeps.canary_run import COOKIES, CanaryRun, Found

_WAIT = "import sys; sys.stdout.write('here\\n'); sys.stdout.flush(); sys.stdin.read()"
Planted = Mapping[str, Mapping[str, bool | None]]
"""Whether a leak was found, by sink and form; ``None`` where no such leak can be."""
_FOLDERS = {
    "data folder": ("home", "settings.json.{}"),
    "logs": ("home", "logs/pinagent.log.{}"),
    "profile": ("home", "profiles/acc-0123456789ab/Default/Preferences {}"),
    "crash texts": ("home", "crashes/crash-{}.txt"),
    "exports and report": ("out", "pins-{}.csv"),
    "temporary files": ("tmp", "tmp-{}"),
}


def plant(folder: Path, secret: str) -> Planted:
    """Leak a secret into every sink in every form, and look for it as the run does.

    Args:
        folder: Where the run was; left as it was.
        secret: With characters that look different in each form.
    """
    canaries = Canaries({"planted": secret})
    ways = {form: min(written) for form, written in forms(secret).items()}
    told: dict[str, dict[str, bool | None]] = {
        sink: {form: _in_file(canaries, folder / room, name, form, ways[form]) for form in ways}
        for sink, (room, name) in _FOLDERS.items()
    }
    told["packed export or trace"] = {
        form: _in_zip(canaries, folder / "out", form, way) for form, way in ways.items()
    }
    for stream in ("standard output", "standard error"):
        told[stream] = {
            form: Hit(stream, "planted", form) in canaries.in_bytes(b"a line: " + way, stream)
            for form, way in ways.items()
        }
    for sink in ("cmdline", "environ"):
        told[sink] = {form: _in_child(canaries, form, way, sink) for form, way in ways.items()}
    return told


def _in_file(canaries: Canaries, room: Path, name: str, form: str, way: bytes) -> bool:
    file = room / name.format(form.replace(" ", "-"))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"some words before " + way + b" and after")
    found = canaries.in_folder(room, skip=COOKIES)
    file.unlink()
    return found == [Hit(file.relative_to(room).as_posix(), "planted", form)]


def _in_zip(canaries: Canaries, room: Path, form: str, way: bytes) -> bool:
    file = room / "planted.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("trace.network", b"before " + way)
    found = canaries.in_folder(room)
    file.unlink()
    return Hit("planted.zip!trace.network", "planted", form) in found


def _in_child(canaries: Canaries, form: str, way: bytes, sink: str) -> bool | None:
    if b"\0" in way:
        return None  # neither arguments nor environments hold such bytes
    words: list[bytes] = [sys.executable.encode(), b"-c", _WAIT.encode()]
    with subprocess.Popen(
        [*words, way] if sink == "cmdline" else words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={} if sink == "cmdline" else {b"TOLD": way},
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()  # right after its start a process shows no arguments yet
        found = canaries.in_processes([psutil.Process(child.pid)])
        child.communicate(b"")
    return any(hit.form == form and hit.place.startswith(sink) for hit in found)


def report(found: Found, planted: Planted) -> str:
    """Return the table: real hits of a sink, then each form: planted and found, missed, ``-``."""
    names = list(next(iter(planted.values())))
    lines = [f"{'sink':<24}{'real hits':>10}  " + "  ".join(names)]
    for sink, told in planted.items():
        of_run = {"packed export or trace": "exports and report", "profile": "data folder"}
        real = len(found.hits.get(of_run.get(sink, sink), ()))
        marks = {True: "found", False: "MISSED", None: "-"}
        cells = "  ".join(f"{marks[told[name]]:<{len(name)}}" for name in names)
        lines.append(f"{sink:<24}{real:>10}  {cells}")
    lines.append(f"listening sockets of the app's processes: {len(found.listening)}")
    lines.append(f"files and folders open to other users: {len(found.open_files)}")
    lines.append(f"requests through the proxy: {found.proxied}; crash texts: {found.crash_texts}")
    if shutil.which("tesseract") is None:
        lines.append("screenshots: not read, there is no tesseract here")
    return "\n".join(lines)


def main() -> int:
    """Run, plant, print."""
    with tempfile.TemporaryDirectory(prefix="cn-") as folder:
        life = CanaryRun(Path(folder))
        found = life.run()
        planted = plant(Path(folder), life.secrets["password"])
    sys.stdout.write(f"{report(found, planted)}\n")
    hits = [hit for some in found.hits.values() for hit in some]
    sys.stdout.writelines(f"LEAKED {hit.name} as {hit.form} in {hit.place}\n" for hit in hits)
    missed = any(told is False for sink in planted.values() for told in sink.values())
    bad = hits or missed or found.code or found.listening or found.open_files
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
