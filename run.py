#!/usr/bin/env python3
"""Set up and start Pinagent Desktop with nothing but a Python and this checkout.

    python3 run.py                 the practice window, or a practice run where there is no screen
    python3 run.py setup           only set up (`setup dev`: with the developers' tools;
                                   `setup system`: only what the operating system lacks)
    python3 run.py test [ARG ...]  the tests; arguments go to pytest
    python3 run.py bench [NAME ...] [--json]
    python3 run.py WORD ...        anything else goes to the app, e.g. `doctor` or `run "a brief"`

Everything lands in `.venv` beside this file. Standard library only, readable by Python 3.7, so that
it can say which one is needed. Standard output belongs to what is started.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OWN = tuple(sys.version_info[:2])
FITTING = ((3, 13), (3, 12), (3, 11))
FITS = f"import sys; sys.exit(sys.version_info[:2] not in {FITTING})"
PRACTICE = ["practice", "--run", "modern minimalist living room"]
SETUPS = ("setup", "setup dev", "setup system")
NO = subprocess.DEVNULL
NEED_ALL = ("", "practice", "test", "bench")  # other words can say themselves what is missing

# Debian and Ubuntu packages: nothing starts without the first two lines, the next is for the eye.
NODE = "libatomic1"
QT = "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
FONTS = "fonts-noto-cjk fonts-noto-color-emoji"
XCB = """libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"""
TESTS = "xvfb xauth dbus gnome-keyring"

BROWSERS = "google-chrome google-chrome-stable chromium chromium-browser microsoft-edge msedge"
BROWSER_PLACES = r"""
    /Applications/Google Chrome.app
    /Applications/Microsoft Edge.app
    /Applications/Chromium.app
    ${ProgramFiles}/Google/Chrome/Application/chrome.exe
    ${ProgramFiles(x86)}/Google/Chrome/Application/chrome.exe
    ${LocalAppData}/Google/Chrome/Application/chrome.exe
    ${ProgramFiles(x86)}/Microsoft/Edge/Application/msedge.exe"""
DOWNLOADS = "import os; from pinagent_desktop.paths import find; print(find(os.environ).browsers)"


class Halt(Exception):
    """The start ends here: the text says why and what to do next."""


def say(text: str) -> None:
    """Tell the person something without touching the standard output of the app."""
    print(text, file=sys.stderr, flush=True)


def has_screen() -> bool:
    """Whether a window could be seen: always on Windows and macOS."""
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(shown) or not sys.platform.startswith("linux")


# --- A fitting Python ---------------------------------------------------------------------------
def candidates() -> list[list[str]]:
    """List the commands that may start a fitting Python, the present one first."""
    found = [[sys.executable]]
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder]
    for name in [f"python{major}.{minor}" for major, minor in FITTING] + ["python3"]:
        found += [[str(folder / name)] for folder in folders if os.access(folder / name, os.X_OK)]
    found += [["py", f"-{major}.{minor}"] for major, minor in FITTING if WINDOWS]
    return [command for command in found if not command[0].startswith(str(VENV))]


def works(*command: str) -> bool:
    """Prove a command by running it: shims that lead nowhere do not work."""
    try:
        return subprocess.call(command, stdout=NO, stderr=NO, timeout=120) == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def find_python() -> list[str]:
    """Find a Python that fits and can make environments.

    Raises:
        Halt: there is none; the text says what to install.
    """
    for command in candidates():
        if works(*command, "-c", f"import ensurepip, venv; {FITS}"):
            return command
    raise Halt(
        "Pinagent Desktop needs Python 3.11, 3.12 or 3.13 with its venv module; this is Python "
        f"{OWN[0]}.{OWN[1]} and no other was found.\nInstall one (python.org/downloads or your "
        "system's package manager) and run the same command again."
    )


# --- The environment: "app", or "dev", which contains it ----------------------------------------
def stamp(kind: str) -> Path:
    """Name the file that says: this environment holds exactly these requirements."""
    digest = hashlib.sha256((HERE / f"requirements/{kind}.txt").read_bytes()).hexdigest()
    return VENV / f".pinagent-{kind}-{digest[:16]}"


def is_ready(kind: str) -> bool:
    """Whether an earlier start finished this environment."""
    return PYTHON.exists() and stamp(kind).exists()


def make_environment() -> None:
    """Make `.venv`, or give one that has no pip (uv makes such) what it lacks."""
    python = str(PYTHON)
    has_pip = works(python, "-c", f"import pip; {FITS}")
    if has_pip or (works(python, "-c", FITS) and works(python, "-m", "ensurepip")):
        return
    maker = find_python()
    say(f"Making an environment in {VENV} ...")
    if subprocess.call([*maker, "-m", "venv", "--clear", str(VENV)], stdout=sys.stderr) != 0:
        raise Halt("The environment could not be made; the lines above say why.")


def install(kind: str) -> None:
    """Bring the environment to exactly the locked requirements; stamped last, so repeatable."""
    if is_ready(kind):
        return
    make_environment()
    for old in VENV.glob(".pinagent-*"):
        old.unlink()
    say("Installing the packages (about a minute, once) ...")
    done = {stamp("app"), stamp(kind)}  # before anybody changes the files meanwhile
    # Without --no-deps pip looks for a newer `coverage[toml]`, which has no hash in the lock.
    pip = [str(PYTHON), "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check"]
    pip += ["--require-hashes", "--no-deps", "-r", str(HERE / f"requirements/{kind}.txt")]
    if subprocess.call(pip, stdout=sys.stderr) != 0:
        raise Halt("The packages could not be installed; the lines above say why. Try again.")
    for each in done:
        each.touch()


# --- The operating system -----------------------------------------------------------------------
def on_debian() -> bool:
    """Whether apt looks after this system (Debian, Ubuntu and their children)."""
    return bool(shutil.which("apt-get") and shutil.which("dpkg-query"))


def may_install() -> bool:
    """Whether we are root, who may install packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def missing(packages: list[str]) -> list[str]:
    """Name those of these Debian packages that are not installed, under either of their names."""
    names = packages + [name + "t64" for name in packages]
    ask = ["dpkg-query", "-W", "-f=${db:Status-Status} ${Package}\n", *names]
    told = subprocess.run(ask, stdout=subprocess.PIPE, stderr=NO, check=False)
    have = re.findall("^installed (.+)$", told.stdout.decode(), re.MULTILINE)
    return [name for name in packages if not {name, name + "t64"} & {*have}]


def apt_line(packages: list[str]) -> str:
    """Word the one line that a person without root rights pastes."""
    install_them = "sudo apt-get install -y --no-install-recommends " + " ".join(packages)
    return f"Paste this line, then run the same command again:\n\n    {install_them}\n"


def apt_install(packages: list[str]) -> None:
    """Install Debian packages as root; apt's own words are shown only when it fails."""
    say(f"Installing what the system lacks: {' '.join(packages)} ...")
    get = "apt-get install -y -q --no-install-recommends " + " ".join(packages)
    script = f"export DEBIAN_FRONTEND=noninteractive; (apt-get update -q && {get}) 2>&1"
    done = subprocess.run(["/bin/sh", "-c", script], stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        say(done.stdout.decode(errors="replace")[-2000:])


def browser_lies_here() -> bool:
    """Whether the app will find a browser: Chrome, Edge, Chromium, or the one that is set."""
    if os.environ.get("PINAGENT_BROWSER", "auto") != "auto":
        return True  # the app itself says it if this one cannot be used
    places = [line.strip() for line in os.path.expandvars(BROWSER_PLACES).splitlines()[1:]]
    return any(map(shutil.which, BROWSERS.split())) or any(map(os.path.exists, places))


def see_to_packages(word: str) -> None:
    """On Debian and Ubuntu: install what is missing, or say it; nothing to do elsewhere.

    Raises:
        Halt: something without which this word cannot start is missing, and we are not root.
    """
    if not on_debian():
        return
    # Ubuntu's chromium is a snap, which root cannot install in a container: see_to_browser asks.
    pure = "\nID=debian" in "\n" + Path("/etc/os-release").read_text()
    chromium = "chromium" if pure and not browser_lies_here() else ""
    vital = f"{NODE} {chromium} {QT if has_screen() or word in NEED_ALL[2:] else ''}".split()
    if OWN in FITTING and not (PYTHON.exists() or works(sys.executable, "-c", "import ensurepip")):
        vital.append("python3-venv")
    extra = {"test": TESTS, "setup system": TESTS + " python3-venv"}.get(word, "")
    lacking = missing([*dict.fromkeys([*vital, *f"{QT} {FONTS} {XCB} {extra}".split()])])
    if may_install() and (set(lacking) & set(vital) or (lacking and not is_later_start(word))):
        apt_install(lacking)
        lacking = missing(lacking)
    needed = lacking if word == "setup system" else vital if word in NEED_ALL else ["python3-venv"]
    if set(lacking) & set(needed):
        raise Halt("Some parts of the system are missing. " + apt_line(lacking))
    if lacking and not is_later_start(word):
        say("Some things look or work right only with more packages. " + apt_line(lacking))


def is_later_start(word: str) -> bool:
    """Whether this start should be quick and quiet: nothing is being set up."""
    return is_ready("app") and word != "test" and not word.startswith("setup")


def see_to_browser() -> None:
    """Where no browser lies on this machine: ask, then download Playwright's Chromium.

    Raises:
        Halt: there is no browser and the person, or the absence of one, says no.
    """
    if browser_lies_here():
        return
    told = subprocess.check_output([str(PYTHON), "-c", DOWNLOADS], env=environment())
    target = told.decode().strip()
    if list(Path(target).glob("chromium-*")):
        return
    advice = "Install Google Chrome, Microsoft Edge or Chromium, then run the same command again."
    if not sys.stdin.isatty():
        raise Halt("No browser was found. " + advice)
    say("No Chrome, Edge or Chromium was found. Download Chromium (about 170 MB) for this app?")
    if input("[y/N] ").strip().lower() not in ("y", "yes"):
        raise Halt(advice)
    download = [str(PYTHON), "-m", "playwright", "install", "chromium", "--no-shell"]
    env = dict(environment(), PLAYWRIGHT_BROWSERS_PATH=target)
    if subprocess.call(download, env=env, stdout=sys.stderr) != 0:
        raise Halt("The download failed; the lines above say why. " + advice)


# --- The words ----------------------------------------------------------------------------------
def environment() -> dict[str, str]:
    """Return the variables under which the app runs straight from the checkout."""
    paths = [str(HERE), os.environ.get("PYTHONPATH", "")]
    return dict(os.environ, PYTHONPATH=os.pathsep.join(path for path in paths if path))


def hand_over(command: list[str], env: dict[str, str]) -> int:
    """Become that program: its exit code and its signals are ours."""
    if not WINDOWS:
        os.execve(command[0], command, env)  # noqa: S606 - no shell is wanted
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the child, which tidies up
    return subprocess.call(command, env=env)


def start_tests(arguments: list[str]) -> int:
    """Run pytest, two files at a time, on Linux beside a throw-away Secret Service."""
    os.chdir(str(HERE))
    command = [str(PYTHON), "-m", "pytest", *(arguments or ("-n", "2", "--dist", "loadfile"))]
    if shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon"):
        command = ["/bin/sh", str(HERE / "ci/with-keyring.sh"), *command]
    return hand_over(command, environment())


def start(words: list[str]) -> int:
    """Set up what these words need, then do them."""
    word = " ".join(words) if words[:1] == ["setup"] else (words or [""])[0]
    if word.startswith("setup") and word not in SETUPS:
        raise Halt("`setup` stands alone or before one of the words `dev` and `system`.")
    see_to_packages(word)
    if word != "setup system":
        install("dev" if word in ("test", "bench", "setup dev") else "app")
    if word in SETUPS:
        say("Ready.")
        return 0
    if word == "test":
        return start_tests(words[1:])
    if word in NEED_ALL:
        see_to_browser()
    app = words or (["practice"] if has_screen() else PRACTICE)
    module = ["benchmarks", *words[1:]] if word == "bench" else ["pinagent_desktop", *app]
    return hand_over([str(PYTHON), "-P", "-m", *module], environment())


if __name__ == "__main__":
    try:
        sys.exit(start(sys.argv[1:]))
    except Halt as halt:
        say(str(halt))
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
