"""Whether the desktop starts the app when the person logs in: one small file, or one value."""

import plistlib
import shlex
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from typing_extensions import override

from pinagent_desktop.domain.login_start_refused import LoginStartRefused
from pinagent_desktop.ports.desktop import LoginStart

NAME: Final = "pinagent-desktop"
LABEL: Final = "desktop.pinagent.Pinagent"
_RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
_FILE_MODE: Final = 0o644


class DesktopLoginStart(LoginStart):
    """By the system's own place: XDG autostart, a launch agent of macOS, the Run key of Windows."""

    def __init__(
        self,
        command: Sequence[str],
        folder: Path,
        variables: Mapping[str, str],
        platform: str = sys.platform,
        user: Path | None = None,
    ) -> None:
        """Take note of what is to be started; nothing is read yet.

        Args:
            command: Starts the app, in the background.
            folder: Where it is started; a checkout is found there.
            variables: ``os.environ``, for the person's own places.
            platform: As Python names it.
            user: The person's folder, if not the usual one.
        """
        self._command = command
        self._folder = folder
        self._variables = variables
        self._platform = platform
        self._user = user

    @override
    def switch(self, *, on: bool) -> None:
        try:
            if self._platform == "win32":
                self._switch_value(on=on)
            else:
                self._switch_file(on=on)
        except OSError as error:
            words = f"the system did not take it: {error.strerror or error}"
            raise LoginStartRefused(words) from error

    def _switch_file(self, *, on: bool) -> None:
        file = self._file()
        if not on:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(self._agent() if self._platform == "darwin" else self._entry())
        file.chmod(_FILE_MODE)

    def _file(self) -> Path:
        user = self._user or Path.home()
        if self._platform == "darwin":
            return user / "Library" / "LaunchAgents" / f"{LABEL}.plist"
        named = self._variables.get("XDG_CONFIG_HOME", "")
        settings = Path(named) if named.startswith("/") else user / ".config"
        return settings / "autostart" / f"{NAME}.desktop"

    def _entry(self) -> bytes:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Pinagent",
            f"Exec={' '.join(map(_quoted, self._command))}",
            f"TryExec={self._command[0]}",  # where it was removed nothing is started, nor told
            f"Path={self._folder}",
            f"Icon={NAME}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        )
        return "\n".join(lines).encode()

    def _agent(self) -> bytes:
        return plistlib.dumps(
            {
                "Label": LABEL,
                "ProgramArguments": list(self._command),
                "WorkingDirectory": str(self._folder),
                "RunAtLoad": True,
                "ProcessType": "Interactive",
            }
        )

    def _switch_value(self, *, on: bool) -> None:
        if sys.platform == "win32":
            import subprocess
            import winreg

            access = winreg.KEY_SET_VALUE
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, access) as key:
                if on:
                    line = subprocess.list2cmdline(self._command)
                    winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, line)
                else:
                    _delete_value(key)


def _delete_value(key: object) -> None:
    if sys.platform == "win32":
        import contextlib
        import winreg

        with contextlib.suppress(FileNotFoundError):
            winreg.DeleteValue(key, NAME)


def _quoted(word: str) -> str:
    """Quote a word as the Desktop Entry Specification wants it; a percent sign is doubled."""
    escaped = word.replace("%", "%%")
    if shlex.quote(word) == word:
        return escaped
    for sign in ("\\", '"', "`", "$"):
        escaped = escaped.replace(sign, f"\\{sign}")
    return '"' + escaped.replace("\\", "\\\\") + '"'  # a text of an entry has escapes, too
