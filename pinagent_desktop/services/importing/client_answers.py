"""The file that a client's page saves."""

from collections.abc import Mapping
from typing import Any, Literal

from pinagent_desktop.domain.dump import ClientAnswers
from pinagent_desktop.services.importing.extended_json import BadValueError, moment

KNOWN_VERSION = 1
LONGEST_NAME = 80
_WORDS: Mapping[object, Literal["star", "veto"]] = {"star": "star", "veto": "veto"}


def client_answers(document: Mapping[str, Any], file: str) -> ClientAnswers:
    """Return the answers; one that is neither a star nor a veto spoils the file.

    Raises:
        BadValueError: It was changed by hand, or is of a newer version.
    """
    if document.get("version") != KNOWN_VERSION:
        raise BadValueError("these answers are of another version of Pinagent")
    at = moment(document.get("saved_at"))
    prompt_id, answers = document.get("prompt_id"), document.get("answers")
    if at is None or not isinstance(prompt_id, str) or not isinstance(answers, list):
        raise BadValueError("these answers are not complete")
    return ClientAnswers(
        file=file,
        prompt_id=prompt_id,
        prompt_text=str(document.get("prompt") or ""),
        by=" ".join(str(document.get("by") or "").split())[:LONGEST_NAME],
        at=at,
        words=dict(map(_answer, answers)),
    )


def _answer(entry: object) -> tuple[str, Literal["star", "veto"]]:
    if isinstance(entry, Mapping):
        pin_id, word = entry.get("pin_id"), _WORDS.get(entry.get("word"))
        if isinstance(pin_id, str) and word is not None:
            return pin_id, word
    raise BadValueError("one of these answers is neither a star nor a veto")
