"""The app as a program: started with words, read line by line, killed, looked for afterwards."""

import json
import os
import queue
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

import psutil

from tests.drawings import share_drawings

ROOT = Path(__file__).parents[2]
FROZEN_APP = "PINAGENT_APP"
"""Names another program to test than this checkout: the frozen app, a wheel's script."""

Line = Mapping[str, Any]


@dataclass(frozen=True)
class Ended:
    """What a command left when it ended."""

    code: int
    out: str
    err: str
    seconds: float

    @property
    def lines(self) -> Sequence[Line]:
        """Standard output as JSON; a line that is none fails the test."""
        return [json.loads(line) for line in self.out.splitlines()]

    def of(self, type_: str) -> Sequence[Line]:
        """Return the events of one type."""
        return [line for line in self.lines if line["type"] == type_]

    @property
    def problem(self) -> Line:
        """The one problem that was told."""
        (found,) = self.of("problem")
        return found


class Running:
    """A command that goes on: its events are waited for as they come."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.started = time.monotonic()
        self.events: list[Line] = []
        self.family: set[psutil.Process] = set()
        """What it had started when it was killed."""
        self._out: list[str] = []
        self._err: list[str] = []
        self._new: queue.Queue[str | None] = queue.Queue()
        assert process.stdout is not None
        assert process.stderr is not None
        self._readers = [
            threading.Thread(target=self._read, args=(process.stdout,), daemon=True),
            threading.Thread(target=self._read_errors, args=(process.stderr,), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def wait_for(self, wanted: Callable[[Line], bool], seconds: float = 60.0) -> Line:
        """Return the next event that is wanted.

        Raises:
            AssertionError: The program ended, or the time did, before it came.
        """
        deadline = time.monotonic() + seconds
        while True:
            try:
                text = self._new.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"not within {seconds} s\n{self._told()}") from None
            if text is None:
                raise AssertionError(f"the program ended before that\n{self._told()}")
            event: Line = json.loads(text)
            self.events.append(event)
            if wanted(event):
                return event

    def clock(self) -> float:
        """Return the seconds since it was started."""
        return time.monotonic() - self.started

    def kill(self) -> None:
        """Kill the app itself, nothing else, with no chance to tidy up."""
        with suppress(psutil.NoSuchProcess):
            self.family |= set(psutil.Process(self.process.pid).children(recursive=True))
        self.process.kill()
        self.ended()

    def kill_after(self, seconds: float) -> bool:
        """Kill the app when it has run this long; ``False`` when it ended before."""
        try:
            self.process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            return True
        self.ended()
        return False

    def ended(self, seconds: float = 120.0) -> Ended:
        """Wait for the end and return everything that was written."""
        try:
            code = self.process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGABRT)  # its faulthandler says where it stands
            self.process.kill()
            raise AssertionError(f"still running after {seconds} s\n{self._told()}") from None
        took = self.clock()
        for reader in self._readers:
            reader.join(timeout=10)
        while (text := self._new.get(timeout=10)) is not None:
            self.events.append(json.loads(text))
        self._new.put(None)
        return Ended(code, "".join(self._out), "".join(self._err), took)

    @property
    def told(self) -> str:
        """Everything it has written so far."""
        return "".join(self._out) + self.told_errors

    @property
    def told_errors(self) -> str:
        """What it has written on standard error so far."""
        return "".join(self._err)

    def _read(self, stream: IO[str]) -> None:
        with stream:
            for text in stream:
                self._out.append(text)
                if text.startswith("{"):
                    self._new.put(text)
        self._new.put(None)

    def _read_errors(self, stream: IO[str]) -> None:
        with stream:
            self._err.extend(stream)

    def _told(self) -> str:
        return "".join(self._out[-20:]) + "".join(self._err[-20:])


@dataclass
class App:
    """The program on one home."""

    home: Path
    environment: dict[str, str]
    wrapper: Sequence[str] = ()
    """Words before the program: a sandbox, a keyring."""
    leaves_home_alone: bool = False
    """Nothing is put into the home before a practice run; it draws its pictures anew."""
    _started: list[Running] = field(default_factory=list)

    @property
    def command(self) -> Sequence[str]:
        """The words that start the program."""
        named = shlex.split(os.environ.get(FROZEN_APP, ""))
        return named or [sys.executable, "-m", "pinagent_desktop"]

    def with_(self, **variables: str) -> "App":
        """Return the same with more variables in its environment."""
        return replace(self, environment={**self.environment, **variables})

    def within(self, *wrapper: str) -> "App":
        """Return the same behind another program."""
        return replace(self, wrapper=wrapper)

    @property
    def started(self) -> Sequence[Running]:
        """Every command so far, also those behind another program."""
        return self._started

    def start(self, *words: str, stdin: str = "") -> Running:
        """Start a command and go on at once."""
        if words[:1] == ("practice",) and not self.leaves_home_alone:
            share_drawings(self.home)
        process = subprocess.Popen(
            [*self.wrapper, *self.command, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self.environment,
            cwd=self.home.parent,
            start_new_session=True,  # a group of its own, as a terminal makes one
        )
        assert process.stdin is not None
        process.stdin.write(stdin)
        process.stdin.close()
        running = Running(process)
        self._started.append(running)
        return running

    def run(self, *words: str, stdin: str = "", seconds: float = 120.0) -> Ended:
        """Carry a command out; whatever it is, it shows no traceback and leaves no process."""
        ended = self.start(*words, stdin=stdin).ended(seconds)
        assert "Traceback" not in ended.err, ended.err
        assert self.left_behind(3.0) == [], ended
        return ended

    def left_behind(self, seconds: float) -> list[str]:
        """Return the processes of this home that are still there after so many seconds."""
        known = {one for running in self._started for one in running.family}
        _, alive = psutil.wait_procs(known | self.processes(), timeout=seconds)
        return [f"{one.pid} {' '.join(words_of(one))[:200]}" for one in alive]

    def processes(self) -> set[psutil.Process]:
        """Return every process of this home: the app and all it has started.

        Some hide the environment they inherited (Chromium's renderers), so the families count.
        """
        found: set[psutil.Process] = set()
        for process in psutil.process_iter():
            with suppress(psutil.Error):  # gone meanwhile, or somebody else's
                if process.environ().get("PINAGENT_HOME") == str(self.home):
                    found |= {process, *process.children(recursive=True)}
        return found

    def end(self) -> None:
        """Leave nothing running, however the test ended."""
        for process in self.processes():
            with suppress(psutil.NoSuchProcess):
                process.kill()
        for running in self._started:
            if running.process.poll() is None:
                running.kill()


def words_of(process: psutil.Process) -> list[str]:
    """Return the words a process was started with; none when it is gone."""
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def event(type_: str, **fields: object) -> Callable[[Line], bool]:
    """Return what is true of events of this type with these fields."""
    return lambda line: (
        line["type"] == type_ and all(line[name] == value for name, value in fields.items())
    )


def app_environment(home: Path) -> dict[str, str]:
    """Return an environment without a screen, a keyring, a key or anything of ours but the home."""
    ours = ("PINAGENT_", "OPENAI_", "MONGODB_", "DISPLAY", "WAYLAND_", "DBUS_", "PYTEST_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return {
        **kept,
        "PINAGENT_HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONFAULTHANDLER": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
