"""Changes of settings, each of which can be taken back."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.settings_transfer import SettingChange
from pinagent_desktop.domain.declared_setting import DeclaredSetting, declared, declared_settings

MOST_KEPT = 500


@dataclass(frozen=True)
class _Edit:
    """What was changed together, with the values before and after."""

    words: str
    before: Mapping[str, object]
    after: Mapping[str, object]


class SettingEdits:
    """Changes settings and remembers how they were, until the app ends.

    Several changes of one number in a row are one step: typing 12 passes by 1.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._done: list[_Edit] = []
        self._undone: list[_Edit] = []

    def change(self, **fields: object) -> None:
        """Keep changed values; a value outside its limits is refused (pydantic's error).

        Raises:
            StorageError: The file cannot be written.
        """
        names = [setting.name for key in fields if (setting := declared(key)) is not None]
        self._keep(", ".join(names), fields)

    def reset(self, key: str) -> None:
        """Give a setting its default again.

        Raises:
            StorageError: The file cannot be written.
        """
        setting = next(one for one in declared_settings() if one.key == key)
        self._keep(setting.name, {key: setting.default})

    def reset_all(self) -> None:
        """Give every setting that people see its default again, as one step.

        Raises:
            StorageError: The file cannot be written.
        """
        self._keep("all settings", {one.key: one.default for one in self.differing()})

    def take(self, changes: Iterable[SettingChange]) -> None:
        """Keep what a file changes, as one step.

        Raises:
            StorageError: The file cannot be written.
        """
        fields = {one.setting.key: one.after for one in changes}
        self._keep("the import", fields, counts=fields.keys())

    def differing(self) -> list[DeclaredSetting]:
        """Return the settings whose value is not their default."""
        kept = self._preferences.kept
        return [one for one in declared_settings() if getattr(kept, one.key) != one.default]

    @property
    def undo_words(self) -> str | None:
        """What would be taken back, ``None`` when there is nothing."""
        return self._done[-1].words if self._done else None

    @property
    def redo_words(self) -> str | None:
        """What would be done again, ``None`` when there is nothing."""
        return self._undone[-1].words if self._undone else None

    def undo(self) -> None:
        """Take the latest change back; nothing happens when there is none.

        Raises:
            StorageError: The file cannot be written; it can be tried again.
        """
        if self._done:
            self._preferences.change(**self._done[-1].before)
            self._undone.append(self._done.pop())

    def redo(self) -> None:
        """Do again what was taken back last; nothing happens when there is none.

        Raises:
            StorageError: The file cannot be written; it can be tried again.
        """
        if self._undone:
            self._preferences.change(**self._undone[-1].after)
            self._done.append(self._undone.pop())

    def _keep(self, words: str, fields: Mapping[str, object], counts: Collection[str] = ()) -> None:
        """Keep values as one step; of what no page shows only what ``counts`` is taken back."""
        kept = self._preferences.kept
        before = {key: getattr(kept, key) for key in fields}
        self._preferences.change(**fields)
        now = self._preferences.kept
        seen = [
            key
            for key in fields
            if (key in counts or declared(key)) and getattr(now, key) != before[key]
        ]
        if not seen:
            return
        edit = _Edit(
            words, {key: before[key] for key in seen}, {key: getattr(now, key) for key in seen}
        )
        self._undone.clear()
        if self._done and _goes_on(self._done[-1], edit):
            edit = _Edit(words, self._done.pop().before, edit.after)
        if edit.before != edit.after:  # typed back to what it was is no change
            self._done = [*self._done[1 - MOST_KEPT :], edit]


def _goes_on(last: _Edit, edit: _Edit) -> bool:
    """Whether an edit is the next step of typing one and the same number."""
    numbers = all(type(value) in {int, float} for value in edit.after.values())
    return numbers and len(edit.after) == 1 and last.after == edit.before
