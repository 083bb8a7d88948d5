"""Files of settings that go to another computer."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.not_written import not_written
from pinagent_desktop.domain.settings_refused import SettingsRefused
from pinagent_desktop.ports.settings import SettingsCarrier

_MOST_BYTES = 1_000_000
"""A file of settings has some thousand; what is larger is something else."""


class SettingsCarrierFile(SettingsCarrier):
    """Plain text files in UTF-8."""

    @override
    def read(self, path: Path) -> str:
        try:
            with path.open("rb") as file:
                content = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            raise SettingsRefused("there is no such file", file=path.name) from None
        except OSError as error:
            why = f"it cannot be read, {error.strerror or type(error).__name__}"
            raise SettingsRefused(why, file=path.name) from error
        if len(content) > _MOST_BYTES:
            raise SettingsRefused("it is far too large for settings", file=path.name)
        try:
            return content.decode("utf-8-sig")  # some editors put a mark at the beginning
        except UnicodeDecodeError:
            raise SettingsRefused("it is no text", file=path.name) from None

    @override
    def write(self, path: Path, text: str) -> None:
        part = path.with_name(f".pinagent-{secrets.token_hex(6)}.part")
        try:
            with part.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as error:
            raise not_written(error, path.name) from error
        finally:
            with suppress(OSError):  # gone under its new name, or never made
                part.unlink()
