"""Starting at log-in, put together."""

import os

from pinagent_desktop.paths import child_command, program_folder
from pinagent_desktop.ports.desktop import LoginStart


def login_start() -> LoginStart:
    """Return how this app, wherever it lies, is started at log-in."""
    from pinagent_desktop.services.desktop.login_start import DesktopLoginStart

    return DesktopLoginStart([*child_command(), "--minimized"], program_folder(), os.environ)
