"""`run.py` before anything is installed: finding a Python, the stamp, the words."""

import ast
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="starts shell scripts")


@pytest.fixture
def run_py(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """`run.py` as a module whose checkout is an empty folder with requirement files."""
    spec = importlib.util.spec_from_file_location("run_py_under_test", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "requirements").mkdir()
    for kind in ("app", "dev"):
        (tmp_path / f"requirements/{kind}.txt").write_text(f"# {kind}\n")
    monkeypatch.setattr(module, "HERE", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv/bin/python")
    return module


def script(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def finish_environment(run_py: ModuleType, kind: str) -> None:
    script(run_py.PYTHON, "exit 0")
    run_py.stamp(kind).touch()


def test_an_old_python_can_read_it() -> None:
    ast.parse((ROOT / "run.py").read_text("utf-8"), feature_version=(3, 7))


def test_it_imports_the_standard_library_only() -> None:
    tree = ast.parse((ROOT / "run.py").read_text("utf-8"))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
    assert imported <= {*sys.stdlib_module_names}


# --- A fitting Python -----------------------------------------------------------------------------
@posix
def test_a_shim_that_fails_is_passed_over(
    run_py: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = script(tmp_path / "old/python", "exit 1")
    script(tmp_path / "shims/python3.13", "echo 'pyenv: python3.13: command not found'; exit 127")
    good = tmp_path / "good/python3.11"
    good.parent.mkdir()
    good.symlink_to(sys.executable)
    monkeypatch.setattr(sys, "executable", str(old))
    monkeypatch.setenv("PATH", f"{tmp_path / 'shims'}:{tmp_path / 'good'}")
    monkeypatch.setattr(run_py, "FITS", "pass")
    assert run_py.find_python() == [str(good)]


@posix
def test_no_fitting_python_is_said_with_what_to_install(
    run_py: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(script(tmp_path / "old/python", "exit 1")))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(run_py.Halt, match=r"needs Python 3\.11, 3\.12 or 3\.13"):
        run_py.find_python()


def test_the_present_python_fits(run_py: ModuleType) -> None:
    assert run_py.works(sys.executable, "-c", run_py.FITS)


def test_the_python_of_the_environment_never_makes_it_anew(
    run_py: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(run_py.PYTHON))
    assert [str(run_py.PYTHON)] not in run_py.candidates()


# --- The environment ------------------------------------------------------------------------------
@posix
def test_a_broken_install_leaves_no_stamp(run_py: ModuleType) -> None:
    script(run_py.PYTHON, 'case "$*" in *"pip install"*) exit 1;; esac')
    (run_py.VENV / ".pinagent-app-of-yesterday").touch()
    with pytest.raises(run_py.Halt, match="could not be installed"):
        run_py.install("app")
    assert not list(run_py.VENV.glob(".pinagent-*"))
    assert not run_py.is_ready("app")


@posix
def test_an_install_is_done_once_and_again_when_the_requirements_change(run_py: ModuleType) -> None:
    log = run_py.HERE / "pip.log"
    script(run_py.PYTHON, f'case "$*" in *"pip install"*) echo "$*" >> {log};; esac')
    for _ in range(2):
        run_py.install("app")
    assert len(log.read_text().splitlines()) == 1
    assert "--require-hashes --no-deps" in log.read_text()
    (run_py.HERE / "requirements/app.txt").write_text("other==1\n")
    run_py.install("app")
    assert len(log.read_text().splitlines()) == 2


@posix
def test_the_developers_environment_serves_the_app_too(run_py: ModuleType) -> None:
    script(run_py.PYTHON, "exit 0")
    run_py.install("dev")
    assert run_py.is_ready("app")
    assert run_py.is_ready("dev")


@posix
def test_an_environment_without_pip_is_given_one(run_py: ModuleType) -> None:
    log = run_py.HERE / "calls.log"
    script(
        run_py.PYTHON,
        f'echo "$*" >> {log}; case "$*" in *"import pip"*) exit 1;; esac',
    )
    run_py.make_environment()
    assert "-m ensurepip" in log.read_text().splitlines()


# --- The words ------------------------------------------------------------------------------------
@pytest.fixture
def handed_over(run_py: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been started, with everything set up and nothing missing."""
    started: list[list[str]] = []
    finish_environment(run_py, "app")
    finish_environment(run_py, "dev")
    monkeypatch.setattr(run_py, "on_debian", lambda: False)
    monkeypatch.setattr(run_py, "browser_lies_here", lambda: True)

    def note(command: list[str], _env: dict[str, str]) -> int:
        started.append(command)
        return 0

    monkeypatch.setattr(run_py, "hand_over", note)
    return started


@pytest.mark.parametrize(
    ("words", "screen", "expected"),
    [
        ([], True, ["pinagent_desktop", "practice"]),
        ([], False, ["pinagent_desktop", "practice", "--run", "modern minimalist living room"]),
        (["doctor"], False, ["pinagent_desktop", "doctor"]),
        (["run", "a brief", "--json"], True, ["pinagent_desktop", "run", "a brief", "--json"]),
        (["--self-test"], False, ["pinagent_desktop", "--self-test"]),
        (["bench", "start", "--json"], False, ["benchmarks", "start", "--json"]),
    ],
)
def test_words_reach_their_program(
    run_py: ModuleType,
    handed_over: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    screen: bool,
    expected: list[str],
) -> None:
    monkeypatch.setattr(run_py, "has_screen", lambda: screen)
    assert run_py.start(words) == 0
    assert handed_over == [[str(run_py.PYTHON), "-P", "-m", *expected]]


def test_the_word_test_starts_pytest_with_its_arguments(
    run_py: ModuleType, handed_over: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)  # start_tests changes the folder; this brings it back
    assert run_py.start(["test", "-k", "store"]) == 0
    assert handed_over[0][-5:] == [str(run_py.PYTHON), "-m", "pytest", "-k", "store"]


def test_setup_starts_nothing(run_py: ModuleType, handed_over: list[list[str]]) -> None:
    assert run_py.start(["setup"]) == 0
    assert handed_over == []


def test_setup_refuses_a_word_it_does_not_know(
    run_py: ModuleType, handed_over: list[list[str]]
) -> None:
    with pytest.raises(run_py.Halt, match="`dev` and `system`"):
        run_py.start(["setup", "everything"])
    assert handed_over == []


def test_exit_code_and_checkout_reach_the_program() -> None:
    """`hand_over` never returns on POSIX, so it works in a process of its own."""
    checkout_first = "sys.exit(41 + (os.environ['PYTHONPATH'].split(os.pathsep)[0] == sys.argv[1]))"
    program = f"import os, sys; {checkout_first}"
    start = "import run, sys; command = [sys.executable, *sys.argv[1:]]; "
    start += "sys.exit(run.hand_over(command, run.environment()))"
    done = subprocess.run(
        [sys.executable, "-c", start, "-c", program, str(ROOT)], cwd=ROOT, check=False
    )
    assert done.returncode == 42
