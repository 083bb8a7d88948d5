"""What a run needs of the app and of this computer, the same for every run."""

from dataclasses import dataclass

from pinagent_desktop.application.crash_reports import CrashReports
from pinagent_desktop.ports.home import HomeRoom
from pinagent_desktop.ports.pictures import KeptPictures
from pinagent_desktop.ports.power import WakeLock
from pinagent_desktop.ports.world import Worlds


@dataclass(frozen=True)
class RunMeans:
    """Handed through to each run as a whole."""

    worlds: Worlds
    """Browser, judge and pictures of an account."""
    wake: WakeLock
    """Keeps the computer from falling asleep."""
    room: HomeRoom
    """Tells how much the disk still holds."""
    pictures: KeptPictures
    """Has the files of the pictures."""
    crashes: CrashReports
    """Keeps what is known of an error that nobody expected."""
