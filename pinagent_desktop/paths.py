"""Where things lie: in a checkout, in a wheel, in the frozen app. The only module that knows."""

import os
import sys
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

FOLDER_MODE = 0o700


@dataclass(frozen=True)
class Paths:
    """The folders of one home, and the data that ships with the app."""

    home: Path
    resources: Path

    @property
    def store(self) -> Path:
        """Folder of the store."""
        return self.home / "store"

    @property
    def pictures(self) -> Path:
        """Our own picture files, by prompt."""
        return self.home / "pictures"

    @property
    def handed_out(self) -> Path:
        """Copies of pictures that were dragged or pasted into other programs."""
        return self.home / "handed-out"

    @property
    def profiles(self) -> Path:
        """Browser profiles, by account."""
        return self.home / "profiles"

    @property
    def browsers(self) -> Path:
        """A browser of our own, where one was downloaded."""
        return self.home / "browsers"

    @property
    def logs(self) -> Path:
        """Log files."""
        return self.home / "logs"

    @property
    def crashes(self) -> Path:
        """Reports on errors that nobody expected."""
        return self.home / "crashes"

    @property
    def settings(self) -> Path:
        """The settings, one file."""
        return self.home / "settings.json"

    @property
    def refused_parameters(self) -> Path:
        """What models were found not to take."""
        return self.home / "refused-parameters.json"

    @property
    def site_data(self) -> Path:
        """What the site looks like, as this version of the app was built to know it."""
        return self.resources / "sites" / "pinterest.toml"

    @property
    def trusted_keys(self) -> Path:
        """Public keys whose site files are taken."""
        return self.resources / "sites" / "trusted_keys.toml"

    @property
    def updates(self) -> Path:
        """Where this build asks for newer versions."""
        return self.resources / "updates.toml"

    @property
    def sites(self) -> Path:
        """Site files that were installed later."""
        return self.home / "sites"

    def make(self) -> None:
        """Make the home, readable by this user only."""
        for folder in (self.home, self.logs):
            folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)


def find(environment: Mapping[str, str]) -> Paths:
    """Return the paths of this start.

    Args:
        environment: ``PINAGENT_HOME`` names the home; else the platform's own place is taken.
    """
    named = environment.get("PINAGENT_HOME")
    return Paths(
        home=Path(named).expanduser().absolute() if named else _own_home(), resources=_resources()
    )


def child_command() -> list[str]:
    """Return the command that starts this app again as a child process."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "pinagent_desktop"]


def program_folder() -> Path:
    """Return the folder in which the command of this app is found: the built app, the checkout."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parent.parent


def child_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return a child's environment, in which a checkout that is not installed is found too."""
    package_parent = str(Path(__file__).resolve().parent.parent)
    inherited = environment.get("PYTHONPATH", "")
    joined = os.pathsep.join(part for part in (package_parent, inherited) if part)
    return {**environment, "PYTHONPATH": joined}


def give_back_libraries(environment: MutableMapping[str, str], *, frozen: bool) -> None:
    """Let other programs find the system's libraries in the place of those beside the frozen app.

    On Linux the app is started with its own folder in front of the system's. A browser, or what
    opens a link, was made for the system's libraries, which may be newer, and would not start.

    Args:
        environment: ``os.environ``, from which children inherit; changed.
        frozen: Whether this is the built app.
    """
    if not frozen or "LD_LIBRARY_PATH" not in environment:
        return
    del environment["LD_LIBRARY_PATH"]
    before = environment.pop("LD_LIBRARY_PATH_ORIG", "")
    if before:
        environment["LD_LIBRARY_PATH"] = before
    # A child of our own is no part of this start for the bootloader: it sets its path up anew.
    environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def _own_home() -> Path:
    from platformdirs import user_data_path

    return user_data_path("Pinagent", appauthor=False, roaming=False)


def _resources() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
