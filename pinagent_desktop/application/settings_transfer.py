"""Settings go to another computer as a file, without secrets, and come back from one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pinagent_desktop import __version__
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.declared_setting import (
    DeclaredSetting,
    carried_settings,
    declared,
    refusals,
)
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.domain.settings_refused import SettingsRefused
from pinagent_desktop.ports.settings import SettingsCarrier

FORM = 1
"""Raised when older versions could not read the file any more."""
NO_SECRETS = "Keys and passwords are not in it: they stay in this computer's keyring."
_FORM_KEY, _VERSION_KEY, _SETTINGS_KEY = "pinagent_settings", "written_by", "settings"


@dataclass(frozen=True)
class SettingChange:
    """One setting that a file would change."""

    setting: DeclaredSetting
    before: object
    after: object

    @property
    def sentence(self) -> str:
        """What would change, for people."""
        words = self.setting.words
        return f"{self.setting.name}: {words(self.before)} → {words(self.after)}"


@dataclass(frozen=True)
class Exported:
    """What was written: how many settings, and which were left out because of their value."""

    number: int
    left_out: Sequence[DeclaredSetting] = ()

    def sentences(self, where: object) -> Sequence[str]:
        """Return what came of it, for people.

        Args:
            where: The file, as it is to be named.
        """
        left_out = [f"{one.name} is left out, {_why_left_out(one)}." for one in self.left_out]
        return (f"{self.number} settings are in {where}.", *left_out, NO_SECRETS)


class SettingsTransfer:
    """Writes and reads files of settings; reading changes nothing yet."""

    def __init__(self, preferences: Preferences, carrier: SettingsCarrier) -> None:
        self._preferences = preferences
        self._carrier = carrier

    def export(self, path: Path) -> Exported:
        """Write every setting that can go to another computer.

        Raises:
            NotWritten: The file cannot be written.
        """
        values = self._preferences.kept.model_dump(mode="json")
        carried = carried_settings()
        left_out = [
            one
            for one in carried
            if (one.place.is_address and _may_hold_secret(values[one.key]))
            or (one.place.is_program and _is_path(values[one.key]))
        ]
        written = {one.key: values[one.key] for one in carried if one not in left_out}
        document = {_FORM_KEY: FORM, _VERSION_KEY: __version__, _SETTINGS_KEY: written}
        text = json.dumps(document, indent=2, ensure_ascii=False)
        self._carrier.write(path, f"{text}\n")
        return Exported(len(written), left_out)

    def read(self, path: Path) -> Sequence[SettingChange]:
        """Return what a file would change; what it does not name stays as it is.

        Raises:
            SettingsRefused: Something in it cannot be taken, then nothing is; or only a newer
                version reads it.
        """
        document = _document(self._carrier.read(path), path.name)
        chosen = _settings(document, path.name)
        kept = self._preferences.kept
        taken = Settings.model_validate_json(json.dumps(chosen), strict=True)
        return [
            SettingChange(one, getattr(kept, one.key), getattr(taken, one.key))
            for one in carried_settings()
            if one.key in chosen and getattr(kept, one.key) != getattr(taken, one.key)
        ]


def _document(text: str, file: str) -> Mapping[str, Any]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        raise SettingsRefused("it is no JSON", file=file) from None
    if not isinstance(document, dict) or type(document.get(_FORM_KEY)) is not int:
        raise SettingsRefused("it holds no settings of Pinagent", file=file)
    if document[_FORM_KEY] > FORM:
        newer = str(document.get(_VERSION_KEY, "its version is not named"))[:40]
        raise SettingsRefused(f"it has form {document[_FORM_KEY]}", file=file, newer=newer)
    return document


def _settings(document: Mapping[str, Any], file: str) -> Mapping[str, Any]:
    chosen = document.get(_SETTINGS_KEY)
    if not isinstance(chosen, dict):
        raise SettingsRefused("it names no settings", file=file)
    reasons = [reason for key, value in chosen.items() for reason in _reasons(key, value)]
    if not reasons:
        return chosen
    written_by = document.get(_VERSION_KEY)
    if written_by != __version__ and isinstance(written_by, str):
        reasons.append(f"it was written by Pinagent {written_by[:40]}, this is {__version__}")
    raise SettingsRefused("; ".join(reasons), file=file)


def _reasons(key: str, value: object) -> Sequence[str]:
    carried = any(one.key == key for one in carried_settings())
    if not carried and declared(key) is None:
        return [f"there is no setting {key[:40]}"]
    if not carried:
        return [f"{key} belongs to each computer, so no file changes it"]
    return refusals(key, value)


def _why_left_out(setting: DeclaredSetting) -> str:
    if setting.place.is_program:
        return "for its program lies somewhere else on another computer"
    return "for its address may hold a password"


def _is_path(program: str) -> bool:
    return "/" in program or "\\" in program


def _may_hold_secret(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return True
    return bool(parts.query or parts.fragment)
