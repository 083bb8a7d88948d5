"""What `run.py` does about the operating system: packages, browsers, screens."""

import importlib.util
import os
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def run_py(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """`run.py` on a Debian of its own: nothing is installed, the person is not root."""
    spec = importlib.util.spec_from_file_location("run_py_on_a_system", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv/bin/python")
    monkeypatch.setattr(module, "on_debian", lambda: True)
    monkeypatch.setattr(module, "may_install", lambda: False)
    monkeypatch.setattr(module, "has_screen", lambda: False)
    monkeypatch.setattr(module, "browser_lies_here", lambda: True)
    monkeypatch.setattr(module, "missing", lambda packages: packages)
    return module


def test_without_root_the_one_line_to_paste_is_said(run_py: ModuleType) -> None:
    with pytest.raises(run_py.Halt) as halt:
        run_py.see_to_packages("")
    lines = [line.strip() for line in str(halt.value).splitlines() if "apt-get" in line]
    assert len(lines) == 1
    assert lines[0].startswith("sudo apt-get install -y --no-install-recommends libatomic1 ")


def test_words_of_the_app_start_all_the_same(
    run_py: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    run_py.see_to_packages("doctor")  # doctor itself names what is missing
    told = capsys.readouterr()
    assert "sudo apt-get" in told.err
    assert told.out == ""


def test_fonts_alone_stop_nobody(
    run_py: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run_py, "missing", lambda packages: [p for p in packages if "font" in p])
    run_py.see_to_packages("practice")
    assert "fonts-noto-cjk" in capsys.readouterr().err


def test_root_installs_what_is_missing_and_looks_again(
    run_py: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[str] = []
    monkeypatch.setattr(run_py, "may_install", lambda: True)
    monkeypatch.setattr(run_py, "apt_install", installed.extend)
    monkeypatch.setattr(run_py, "missing", lambda names: [n for n in names if n not in installed])
    run_py.see_to_packages("test")
    assert {"libatomic1", "libgl1", "xvfb", "gnome-keyring", "fonts-noto-cjk"} <= {*installed}


def test_root_without_network_is_told_the_line(
    run_py: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_py, "may_install", lambda: True)
    monkeypatch.setattr(run_py, "apt_install", lambda _packages: None)
    with pytest.raises(run_py.Halt, match="libatomic1"):
        run_py.see_to_packages("practice")


def test_setup_system_is_done_only_when_nothing_is_missing(
    run_py: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_py, "missing", lambda packages: [p for p in packages if "font" in p])
    with pytest.raises(run_py.Halt, match="fonts-noto-cjk"):
        run_py.start(["setup", "system"])


def test_a_package_counts_under_its_new_name_too(
    monkeypatch: pytest.MonkeyPatch, run_py: ModuleType, tmp_path: Path
) -> None:
    """Debian 13 calls libglib2.0-0 libglib2.0-0t64."""
    monkeypatch.undo()  # the real `missing`, with a dpkg-query of our own
    query = tmp_path / "dpkg-query"
    query.write_text("#!/bin/sh\necho 'installed libglib2.0-0t64'\necho 'not-installed libgl1'\n")
    query.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    if os.name != "posix":
        pytest.skip("dpkg-query is a shell script here")
    assert run_py.missing(["libglib2.0-0", "libgl1"]) == ["libgl1"]


@pytest.mark.parametrize(
    ("variables", "expected"),
    [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)],
)
def test_a_screen_is_seen(
    run_py: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    expected: bool,
) -> None:
    monkeypatch.undo()
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", "linux")
    assert run_py.has_screen() is expected


# --- A browser where apt does not help ------------------------------------------------------------
@pytest.fixture
def no_browser(
    run_py: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[list[str]]:
    """A machine without a browser; returns the commands that `run.py` calls."""
    called: list[list[str]] = []
    monkeypatch.setattr(run_py, "browser_lies_here", lambda: False)
    monkeypatch.setattr(
        subprocess, "check_output", lambda *_args, **_more: str(tmp_path / "browsers").encode()
    )

    def note(command: list[str], **_more: object) -> int:
        called.append(command)
        return 0

    monkeypatch.setattr(subprocess, "call", note)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    return called


def test_nothing_is_downloaded_unasked(
    run_py: ModuleType, no_browser: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builtins.input", lambda _question: "")
    with pytest.raises(run_py.Halt, match="Install Google Chrome"):
        run_py.see_to_browser()
    assert no_browser == []


def test_a_yes_downloads_playwrights_browser(
    run_py: ModuleType, no_browser: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builtins.input", lambda _question: "y")
    run_py.see_to_browser()
    assert no_browser[0][1:] == ["-m", "playwright", "install", "chromium", "--no-shell"]


def test_an_earlier_download_is_found(
    run_py: ModuleType, no_browser: list[list[str]], tmp_path: Path
) -> None:
    (tmp_path / "browsers/chromium-1234").mkdir(parents=True)
    run_py.see_to_browser()
    assert no_browser == []


def test_where_nobody_can_answer_nobody_is_asked(
    run_py: ModuleType, no_browser: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    with pytest.raises(run_py.Halt, match="No browser was found"):
        run_py.see_to_browser()
    assert no_browser == []
