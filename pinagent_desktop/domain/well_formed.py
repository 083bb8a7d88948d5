"""Text without halves of characters, which nothing can write: no file, no store, no request.

JSON may carry them, as where somebody cut an emoji in its middle, and so may file names.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

_HALF: Final = re.compile("[\ud800-\udfff]")
_MISSING: Final = "\ufffd"


def well_formed(text: str) -> str:
    """Return a text that can be written as UTF-8; what cannot is shown as missing."""
    return text if text.isascii() else _HALF.sub(_MISSING, text)


def well_formed_json(value: Any) -> Any:
    """Return a parsed JSON value with all its texts and names well formed."""
    match value:
        case str():
            return well_formed(value)
        case Mapping():
            return {well_formed(name): well_formed_json(one) for name, one in value.items()}
        case list():
            return [well_formed_json(one) for one in value]
        case _:
            return value
