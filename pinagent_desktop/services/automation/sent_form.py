"""What a login request carried: by it a form that sent nothing is told from a refused password."""

import json
from urllib.parse import parse_qs

from pinagent_desktop.services.automation.answer_paths import Json, first
from pinagent_desktop.services.automation.site_data import Paths


def carries(body: bytes | None, secret: str, paths: Paths) -> bool:
    """Whether what a page sent holds a secret.

    Args:
        body: As sent; it is only compared, and kept nowhere.
        secret: What was typed into the page.
        paths: Where it should lie.

    Returns:
        ``False`` only when something else lies there: a body of another shape tells nothing, and
        what may have been sent counts as sent.
    """
    if body is None:
        return True
    sent = first(_fields(body.decode("utf-8", errors="replace")), paths)
    return not isinstance(sent, str) or sent == secret


def _fields(text: str) -> Json:
    whole = _json(text)
    if whole is not None:
        return whole
    fields = parse_qs(text, keep_blank_values=True)
    return {name: _json(values[-1]) or values[-1] for name, values in fields.items()}


def _json(text: str) -> Json:
    """Return the object that a text is, ``None`` for any other text: a password of digits too."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
