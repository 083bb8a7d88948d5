"""Settings changed, taken back, reset, written to a file and taken from one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.setting_edits import SettingEdits
from pinagent_desktop.application.settings_transfer import SettingChange, SettingsTransfer
from pinagent_desktop.domain.declared_setting import DeclaredSetting, declared, refusals
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.translation import in_words


class SettingChanges(QObject):
    """Every change is kept at once and can be taken back.

    `changed` says that settings are others now; `refused` carries the key of a setting (empty
    when it is none's own) and why its value was not kept; `told` what came of a request;
    `failed` message and next step; `offered` the changes that a file would make.
    """

    changed = Signal()
    refused = Signal(str, str)
    told = Signal(str)
    failed = Signal(str, str)
    offered = Signal(object)

    def __init__(
        self, preferences: Preferences, transfer: SettingsTransfer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._transfer = transfer
        self._edits = SettingEdits(preferences)

    @property
    def settings(self) -> Settings:
        """As they count now."""
        return self._preferences.settings

    @property
    def named_outside(self) -> frozenset[str]:
        """The settings that the environment names for this start."""
        return self._preferences.named_outside

    @property
    def differing(self) -> Sequence[DeclaredSetting]:
        """The settings whose value is not their default."""
        return self._edits.differing()

    @property
    def undo_words(self) -> str | None:
        """What would be taken back, ``None`` when there is nothing."""
        return self._edits.undo_words

    @property
    def redo_words(self) -> str | None:
        """What would be done again, ``None`` when there is nothing."""
        return self._edits.redo_words

    def change(self, **fields: object) -> None:
        """Keep changed values at once; `refused` says why one was not."""
        try:
            self._edits.change(**fields)
        except ValueError:
            for key, value in fields.items():
                self._refuse(key, value)
        except PinAgentError as error:
            self.refused.emit("", problem_of(error).message)
        else:
            self.changed.emit()

    def reset(self, key: str) -> None:
        """Give a setting its default again."""
        setting = declared(key)
        if setting is not None:
            words = self.tr("{name}: {value} again.")
            told = words.format(
                name=in_words(setting.name), value=in_words(setting.words(setting.default))
            )
            self._do(lambda: self._edits.reset(key), told)

    def reset_all(self) -> None:
        """Give every setting its default again, as one step."""
        self._do(self._edits.reset_all, self.tr("Every setting has its default again."))

    def undo(self) -> None:
        """Take the latest change back."""
        if self.undo_words is not None:
            told = self.tr("Taken back: {what}.").format(what=self.undo_words)
            self._do(self._edits.undo, told)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.redo_words is not None:
            told = self.tr("Done again: {what}.").format(what=self.redo_words)
            self._do(self._edits.redo, told)

    def export(self, path: Path) -> None:
        """Write the settings to a file; `told` says what is in it and what is not."""
        try:
            exported = self._transfer.export(path)
        except PinAgentError as error:
            self._fail(error)
            return
        self.told.emit(" ".join(map(in_words, exported.sentences(path.name))))

    def read(self, path: Path) -> None:
        """Look into a file; `offered` carries what it would change."""
        try:
            changes = self._transfer.read(path)
        except PinAgentError as error:
            self._fail(error)
            return
        if changes:
            self.offered.emit(changes)
        else:
            self.told.emit(self.tr("The settings are already as in {file}.").format(file=path.name))

    def take(self, changes: Sequence[SettingChange]) -> None:
        """Keep what a file changes, as one step."""
        told = self.tr("%n settings are changed.", "", len(changes))
        if len(changes) == 1:
            told = self.tr("1 setting is changed.")
        self._do(lambda: self._edits.take(changes), told)

    def _do(self, work: Callable[[], None], told: str) -> None:
        try:
            work()
        except PinAgentError as error:
            self._fail(error)
            return
        self.changed.emit()
        self.told.emit(told)

    def _refuse(self, key: str, value: object) -> None:
        setting = declared(key)
        if setting is not None:
            for why in refusals(key, value, called=setting.name):
                self.refused.emit(key, f"{in_words(why)}. {self.tr('It stays as it was.')}")

    def _fail(self, error: PinAgentError) -> None:
        problem = problem_of(error)
        self.failed.emit(problem.message, problem.next_step)
