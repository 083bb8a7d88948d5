"""Whether the browser may run without its sandbox: only as root, only on this very machine."""

import logging
import os
import sys

from pinagent_desktop.domain.errors import RootRefused
from pinagent_desktop.services.automation.site_profile import SiteProfile

_LOG = logging.getLogger(__name__)


def sandbox_for(profile: SiteProfile) -> bool:
    """Return whether the browser runs in its sandbox.

    Raises:
        RootRefused: As root there is none, and the site is not on this machine.
    """
    if not is_root():
        return True
    if not profile.is_on_loopback:
        raise RootRefused("As root the browser has no sandbox", site=profile.base_url)
    _LOG.info("the browser runs without its sandbox: we are root, and the site is on this machine")
    return False


def is_root() -> bool:
    """Whether this process may do everything."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.shell32.IsUserAnAdmin())
    return os.geteuid() == 0
