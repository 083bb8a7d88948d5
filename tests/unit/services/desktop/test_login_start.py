"""Starting at log-in: the file that each desktop looks for, made and removed."""

import configparser
import plistlib
import shlex
from pathlib import Path

import pytest

from pinagent_desktop.domain.login_start_refused import LoginStartRefused
from pinagent_desktop.services.desktop.login_start import DesktopLoginStart

COMMAND = ["/opt/Pinagent Desktop/pinagent-desktop", "--minimized"]


def start(user: Path, platform: str = "linux", **variables: str) -> DesktopLoginStart:
    return DesktopLoginStart(COMMAND, Path("/opt/Pinagent Desktop"), variables, platform, user)


def entry(file: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser()
    parser.read(file, "utf-8")
    return parser["Desktop Entry"]


def test_on_linux_it_is_an_entry_of_the_autostart_folder(tmp_path: Path) -> None:
    file = tmp_path / ".config/autostart/pinagent-desktop.desktop"
    start(tmp_path).switch(on=True)
    made = entry(file)
    assert shlex.split(made["Exec"]) == COMMAND
    assert made["Path"] == "/opt/Pinagent Desktop"
    assert made["Type"] == "Application"
    start(tmp_path).switch(on=False)
    assert not file.exists()
    start(tmp_path).switch(on=False)  # twice does no harm


def test_the_persons_own_place_of_settings_is_heeded(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    start(tmp_path, XDG_CONFIG_HOME=str(elsewhere)).switch(on=True)
    assert (elsewhere / "autostart/pinagent-desktop.desktop").is_file()
    start(tmp_path, XDG_CONFIG_HOME="relative").switch(on=True)  # the specification says: ignore it
    assert (tmp_path / ".config/autostart/pinagent-desktop.desktop").is_file()


@pytest.mark.parametrize(
    "program",
    ["/opt/pinagent-desktop", "/home/ана мария/50%/app", "/home/a$b/app", '/home/"q"/app'],
)
def test_odd_places_are_named_so_that_the_desktop_finds_them(tmp_path: Path, program: str) -> None:
    DesktopLoginStart([program], Path("/"), {}, "linux", tmp_path).switch(on=True)
    line = entry(tmp_path / ".config/autostart/pinagent-desktop.desktop")["Exec"]
    # First the rule for strings (a doubled backslash is one), then that for the command, then %%.
    (word,) = shlex.split(line.replace("\\\\", "\\"))
    # Between quotes Python's reader leaves the backslash before a dollar, unlike the desktop's.
    assert word.replace("\\$", "$").replace("%%", "%") == program


def test_on_macos_it_is_a_launch_agent(tmp_path: Path) -> None:
    file = tmp_path / "Library/LaunchAgents/desktop.pinagent.Pinagent.plist"
    start(tmp_path, "darwin").switch(on=True)
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == COMMAND
    assert agent["RunAtLoad"] is True
    start(tmp_path, "darwin").switch(on=False)
    assert not file.exists()


def test_a_system_that_does_not_take_it_is_named(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file where a folder should be")
    with pytest.raises(LoginStartRefused, match="the system did not take it"):
        start(tmp_path).switch(on=True)
