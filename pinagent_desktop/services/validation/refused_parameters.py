"""What a model does not take, remembered across starts, so that it is found out once."""

import json
import logging
from collections.abc import Set as AbstractSet
from pathlib import Path

logger = logging.getLogger(__name__)


class RefusedParameters:
    """A small file in the home; without it, or where it is broken, everything is found out anew.

    Args:
        path: The file; ``None`` remembers until the app ends.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._known = _read(path) if path else {}

    def of(self, base_url: str, model: str) -> AbstractSet[str]:
        """Return the optional parameters that a model of a server does not take."""
        return frozenset(self._known.get(_name(base_url, model), ()))

    def add(self, base_url: str, model: str, parameter: str) -> None:
        """Remember one."""
        name = _name(base_url, model)
        self._known[name] = sorted({*self._known.get(name, ()), parameter})
        self._write()

    def forget(self, base_url: str, model: str) -> None:
        """Find out anew: the server may have learned something since."""
        if self._known.pop(_name(base_url, model), None) is not None:
            self._write()

    def _write(self) -> None:
        if self._path is None:
            return
        unfinished = self._path.with_name(f"{self._path.name}.unfinished")
        try:
            unfinished.write_text(json.dumps(self._known, indent=2) + "\n", "utf-8")
            unfinished.replace(self._path)
        except OSError as error:
            # It costs one refused call at the next start, nothing else.
            logger.warning("What a model does not take could not be kept: %s", error.strerror)


def _name(base_url: str, model: str) -> str:
    return f"{base_url.rstrip('/')} {model}"


def _read(path: Path) -> dict[str, list[str]]:
    try:
        told = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(told, dict):
        return {}
    return {
        str(name): [str(one) for one in parameters]
        for name, parameters in told.items()
        if isinstance(parameters, list)
    }
