"""The site data of one home: put together from the parts that know files, keys and browsers."""

import os
from collections.abc import Callable, Mapping
from typing import Any

from typing_extensions import override

from pinagent_desktop import __version__
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.site_care import SiteCare
from pinagent_desktop.application.update_notice import UpdateNotice
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.paths import Paths
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.site_files import SiteFileTrial, Trial
from pinagent_desktop.services.updates.kept_site_files import KeptSiteFiles
from pinagent_desktop.services.updates.signed_releases import SignedReleases
from pinagent_desktop.services.updates.site_file_checks import SiteFileChecks
from pinagent_desktop.services.updates.site_file_source import BoundedSource
from pinagent_desktop.services.updates.trusted_keys import TrustedKeys


def site_care(paths: Paths, clock: Clock, settings: Callable[[], Settings]) -> SiteCare:
    """Return the use case over this home; nothing is read yet."""
    checks = SiteFileChecks(TrustedKeys(paths.trusted_keys), __version__, _fit)
    return SiteCare(
        KeptSiteFiles(paths.site_data, paths.sites, checks, clock),
        BoundedSource(),
        _TrialWhenAsked(settings),
        clock,
        lambda: settings().site,
    )


def update_notice(paths: Paths, preferences: Preferences, clock: Clock) -> UpdateNotice:
    """Return the use case that tells of newer versions of the app; nobody is asked yet."""
    keys = TrustedKeys(paths.trusted_keys)
    releases = SignedReleases(paths.updates, BoundedSource(), keys, clock, __version__)
    return UpdateNotice(releases, preferences, clock)


def _fit(document: Mapping[str, Any]) -> None:
    # The schema is many models: it is built when a file was really installed.
    from pinagent_desktop.services.automation.site_file_fit import fit

    fit(document)


class _TrialWhenAsked(SiteFileTrial):
    """The browser's trial, with the browser that is chosen at that moment."""

    def __init__(self, settings: Callable[[], Settings]) -> None:
        self._settings = settings

    @override
    async def try_out(self, text: str) -> Trial:
        from pinagent_desktop.services.automation.browser_finder import browser_choices
        from pinagent_desktop.services.automation.site_file_trial import BrowserTrial

        choices = browser_choices(self._settings().browser)
        is_root = hasattr(os, "geteuid") and os.geteuid() == 0
        return await BrowserTrial(choices, sandbox=not is_root).try_out(text)
