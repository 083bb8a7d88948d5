"""The doctor's checks, over the parts of this start."""

import asyncio
import os
import platform
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from typing_extensions import override

from pinagent_desktop import __version__
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.application.site_care import SiteCare
from pinagent_desktop.application.trial_words import trial_next_step, trial_sentence
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.limits import ROOM_NEEDED_BYTES
from pinagent_desktop.paths import Paths, child_command
from pinagent_desktop.ports.diagnostics import Check, Finding
from pinagent_desktop.ports.secrets import SecretStore
from pinagent_desktop.ports.storage import Store


def checks(
    paths: Paths, preferences: Preferences, store: Store, secrets: SecretStore, site: SiteCare
) -> Sequence[Check]:
    """Return the checks in the order in which a person would ask."""
    from pinagent_desktop.services.pictures.worker_check import PictureWorkerCheck
    from pinagent_desktop.services.pictures.worker_client import PictureWorker

    return (
        AppCheck(),
        BrowserCheck(preferences, paths),
        StoreCheck(store),
        DiskCheck(paths.home),
        KeyringCheck(secrets),
        ModelCheck(preferences),
        PictureWorkerCheck(PictureWorker(child_command())),
        SiteDataCheck(site),
    )


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


class AppCheck(Check):
    """Which app, on which Python."""

    @override
    async def run(self) -> Finding:
        words = f"Pinagent {__version__} on Python {platform.python_version()}, {sys.platform}"
        return Finding(name="app", state="ok", sentence=words)


class BrowserCheck(Check):
    """Whether a browser is there and starts."""

    def __init__(self, preferences: Preferences, paths: Paths) -> None:
        self._preferences = preferences
        self._paths = paths

    @override
    async def run(self) -> Finding:
        from pinagent_desktop.services.automation.browser_finder import browser_choices
        from pinagent_desktop.services.automation.browser_trial import try_browser

        choices = browser_choices(self._preferences.settings.browser)
        try:
            name = await try_browser(choices, sandbox=not _is_root())
        except PinAgentError as error:
            return Finding(
                name="browser",
                state="error",
                sentence=error.detail or "No browser starts.",
                next_step=problem_of(error).next_step,
            )
        return Finding(name="browser", state="ok", sentence=f"{name} starts")


class StoreCheck(Check):
    """Whether the data can be read."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @override
    async def run(self) -> Finding:
        try:
            runs = await self._store.runs.newest(1)
        except PinAgentError as error:
            return Finding(
                name="data",
                state="error",
                sentence=f"The data cannot be read: {error.detail}",
                next_step="Check it with: pinagent-desktop store check",
            )
        words = "The data can be read" if runs else "The data is there and empty"
        return Finding(name="data", state="ok", sentence=words)


class DiskCheck(Check):
    """Whether there is room for pictures."""

    def __init__(self, home: Path) -> None:
        self._home = home

    @override
    async def run(self) -> Finding:
        free = (await asyncio.to_thread(shutil.disk_usage, self._home)).free
        words = f"{free / 1e9:.1f} GB free for {self._home}"
        if free >= ROOM_NEEDED_BYTES:
            return Finding(name="disk", state="ok", sentence=words)
        return Finding(
            name="disk", state="error", sentence=words, next_step="Free at least 200 MB."
        )


class KeyringCheck(Check):
    """Whether passwords can be kept."""

    def __init__(self, secrets: SecretStore) -> None:
        self._secrets = secrets

    @override
    async def run(self) -> Finding:
        problem = await self._secrets.problem()
        if problem is None:
            return Finding(name="keyring", state="ok", sentence="The keyring keeps secrets")
        return Finding(
            name="keyring",
            state="warning",
            sentence=f"No keyring: {problem}",
            next_step="Sign in in the browser window; keys are kept for one start only.",
        )


class ModelCheck(Check):
    """Whether the chosen model can judge pictures: shown one small picture, as in a run."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @override
    async def run(self) -> Finding:
        try:
            trial = await self._preferences.try_model()
        except PinAgentError as error:
            return Finding(name="model", state="warning", sentence=problem_of(error).message)
        return Finding(
            name="model",
            state="ok" if trial.ok else "warning",
            sentence=trial_sentence(trial, self._preferences.settings.model),
            next_step=trial_next_step(trial),
        )


class SiteDataCheck(Check):
    """Whether the site data can be used: which is, where it is from, and what is passed over."""

    def __init__(self, site: SiteCare) -> None:
        self._site = site

    @override
    async def run(self) -> Finding:
        from pinagent_desktop.services.automation.site_profile import load_profile

        try:
            await asyncio.to_thread(load_profile, await self._site.current())
        except PinAgentError as error:
            return Finding(
                name="site data",
                state="error",
                sentence=error.detail,
                next_step="Install Pinagent again.",
            )
        return await self._site.finding()
