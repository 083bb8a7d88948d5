"""The settings: what the window shows of them, the key tested and kept in the keyring."""

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.settings_transfer import SettingsTransfer
from pinagent_desktop.application.trial_words import Endpoint, trial_next_step, trial_sentence
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.presenters.setting_changes import SettingChanges
from pinagent_desktop.ui.tasks import TaskSet
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.translation import in_words


class SettingsPresenter(QObject):
    """Applies what the window itself shows of the settings, and looks after the key.

    `key_told` carries a sentence about the key and whether it is good news; `key_kept` whether
    there is one to remove; `key_place` where the key is, in few words.
    """

    key_told = Signal(str, bool)
    key_kept = Signal(bool)
    key_place = Signal(str)
    testing = Signal(bool)

    def __init__(
        self,
        preferences: Preferences,
        transfer: SettingsTransfer,
        theme: Theme,
        tasks: TaskSet,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.changes = SettingChanges(preferences, transfer, self)
        self.changes.changed.connect(self.apply)
        self._preferences = preferences
        self._theme = theme
        self._tasks = tasks
        self._testing: asyncio.Task[None] | None = None

    @property
    def endpoints(self) -> Sequence[Endpoint]:
        """Servers to choose from."""
        return self._preferences.endpoints

    @property
    def settings(self) -> Settings:
        """As they are now."""
        return self._preferences.settings

    def apply(self) -> None:
        """Show appearance and motion as chosen."""
        self._theme.animated = self.settings.motion
        self._theme.choose(self.settings.appearance)

    def look_at_key(self) -> None:
        """Say whether there is a key."""
        self._tasks.spawn(self._look_at_key(), self.tr("Look at the key"))

    def keep_key(self, key: str) -> None:
        """Keep the key in the keyring, then test it."""
        self._testing = self._tasks.spawn(self._keep_key(key), self.tr("Keep the key"))

    def test_key(self, key: str) -> None:
        """Test what is typed, else what is kept."""
        self._testing = self._tasks.spawn(self._test(key or None), self.tr("Test the key"))

    def end_test(self) -> None:
        """Wait no longer for the model."""
        if self._testing is not None and not self._testing.done():
            self._testing.cancel()
            self._say(self.tr("The test was ended. Nothing was changed."), good=False)

    def forget_key(self) -> None:
        """Take the key out of the keyring."""
        self._tasks.spawn(self._forget_key(), self.tr("Remove the key"))

    async def _look_at_key(self) -> None:
        state = await self._preferences.key_state()
        self._say_place(in_keyring=state.is_kept, for_this_start=state.for_this_start)
        if state.for_this_start:
            self._say(self.tr("There is a key for this start only."), good=True)
        elif state.keyring_problem is not None:
            words = self.tr("{why}: a key is kept until Pinagent is closed.")
            self._say(words.format(why=in_words(state.keyring_problem.rstrip("."))), good=False)
        elif state.is_kept:
            self._say(self.tr("A key is kept in this computer's keyring."), good=True)
        else:
            self._say(self.tr("No key yet. Practice needs none."), good=False)

    async def _keep_key(self, key: str) -> None:
        if not key.strip():
            self._say(self.tr("Type the key first."), good=False)
            return
        lost = await self._preferences.keep_key(key)
        self._say_place(in_keyring=lost is None, for_this_start=lost is not None)
        await self._test(None, then=self._for_this_start(lost))

    def _say_place(self, *, in_keyring: bool, for_this_start: bool) -> None:
        self.key_kept.emit(in_keyring)
        if for_this_start:
            self.key_place.emit(self.tr("kept until Pinagent is closed"))
        elif in_keyring:
            self.key_place.emit(self.tr("kept in the keyring"))
        else:
            self.key_place.emit(self.tr("no key yet"))

    def _for_this_start(self, lost: str | None) -> str:
        if lost is None:
            return ""
        words = self.tr("It is gone after this start, for there is no keyring: {why}.")
        return words.format(why=in_words(lost))

    async def _forget_key(self) -> None:
        try:
            await self._preferences.forget_key()
        except PinAgentError as error:
            self._say(problem_of(error).message, good=False)
            return
        await self._look_at_key()

    async def _test(self, key: str | None, *, then: str = "") -> None:
        self.testing.emit(True)  # noqa: FBT003 - a signal's argument
        try:
            trial = await self._preferences.try_model(key)
        except PinAgentError as error:
            self._say(problem_of(error).message, good=False)
            return
        finally:
            self.testing.emit(False)  # noqa: FBT003 - a signal's argument
        said = (trial_sentence(trial, self.settings.model), trial_next_step(trial))
        told = (*map(in_words, said), then)
        self._say(" ".join(filter(None, told)), good=trial.ok)

    def _say(self, words: str, *, good: bool) -> None:
        self.key_told.emit(words, good)
