"""The settings: one JSON file in the home, written whole or not at all."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from typing_extensions import override

from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.settings import SettingsStore
from pinagent_desktop.services.storage.errors import translated

_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


class SettingsFile(SettingsStore):
    """Settings on disk; only what differs from the defaults is written.

    Args:
        path: The file; its folder is made when it is missing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @override
    def load(self) -> Settings:
        try:
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return Settings()
        except UnicodeDecodeError:
            return self._without(None)
        except OSError as error:
            raise translated(error) from error
        try:
            chosen = json.loads(text)
        except (json.JSONDecodeError, RecursionError):
            chosen = None
        if not isinstance(chosen, dict):
            return self._without(None)
        try:
            return Settings.model_validate(chosen)
        except ValidationError:
            return self._without(chosen)

    @override
    def save(self, settings: Settings) -> None:
        text = json.dumps(settings.model_dump(mode="json", exclude_defaults=True), indent=2)
        unfinished = self._path.with_name(f"{self._path.name}.unfinished")
        try:
            self._path.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
            unfinished.unlink(missing_ok=True)
            descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(f"{text}\n")
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(self._path)
        except OSError as error:
            raise translated(error) from error

    def _without(self, chosen: dict[str, Any] | None) -> Settings:
        """Set a broken file aside and return what of it can still be used."""
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        try:
            self._path.replace(self._path.with_name(f"{self._path.name}.damaged-{stamp}"))
        except OSError as error:
            raise translated(error) from error
        settings = Settings()
        for name, value in (chosen or {}).items():
            try:
                settings = Settings.model_validate(
                    {**settings.model_dump(exclude_defaults=True), name: value}
                )
            except ValidationError:
                continue  # this one setting goes back to its default; the file aside keeps it
        self.save(settings)
        return settings
