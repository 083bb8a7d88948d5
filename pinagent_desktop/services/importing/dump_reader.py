"""Documents of the web version's collections as values; what does not fit is named."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from typing_extensions import override

from pinagent_desktop.domain.dump import (
    ClientAnswers,
    Dump,
    DumpedPin,
    DumpedPrompt,
    DumpedRun,
    Unread,
)
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ports.importing import DumpReader
from pinagent_desktop.services.importing.client_answers import client_answers
from pinagent_desktop.services.importing.dump_files import (
    ANSWERS,
    Found,
    NotADocumentError,
    documents,
    names,
)
from pinagent_desktop.services.importing.extended_json import BadValueError, moment

Clean = Callable[[str], str]
_PIN_ID = re.compile(r"/pin/(?:[^/]*--)?(\d+)")
_SIZE = re.compile(r"/(\d+x\d*|originals)/")
_SIGNATURE = re.compile(r"/([0-9a-f]{32})\.\w+(?:\?|$)")


class CollectionsReader(DumpReader):
    """Reads one collection a file, or the original's own dump; kinds are told by their fields.

    Args:
        clean_title: Takes the machine's words off a title.
        clean_text: Takes them off a description.
    """

    def __init__(self, clean_title: Clean, clean_text: Clean) -> None:
        self._clean_title = clean_title
        self._clean_text = clean_text

    @override
    def read(self, files: Sequence[Path]) -> Dump:
        sorted_in = _Sorted()
        for file, name in names(files).items():
            for found in documents(file):
                self._sort(found, name, sorted_in)
        return sorted_in.dump()

    def _sort(self, found: Found, file: str, into: "_Sorted") -> None:
        content = found.content
        if isinstance(content, NotADocumentError):
            into.unread.append(Unread(file=file, place=found.place, why=str(content)))
            return
        try:
            match _kind(content):
                case "pin":
                    pin = self._pin(content)
                    into.pins.append(pin)
                    if found.title:
                        into.claimed.setdefault(pin.prompt_id, found.title)
                case "session":
                    into.runs.append(_run(content))
                case "prompt":
                    into.prompts.append(_prompt(content))
                case "answers":
                    into.answers.append(client_answers(content, file))
                case _:
                    into.accounts += 1
        except (BadValueError, NotADocumentError) as error:
            place = _named(content, found.place)
            into.unread.append(Unread(file=file, place=place, why=str(error)))

    def _pin(self, document: Mapping[str, Any]) -> DumpedPin:
        own_id = _text(document, "_id") or _text(document, "id")
        pin_url, image_url = _text(document, "pin_url"), _text(document, "image_url")
        number = _PIN_ID.search(pin_url)
        size, signature = _SIZE.search(image_url), _SIGNATURE.search(image_url)
        pinterest_id = _text(document, "pinterest_id") or (number[1] if number else own_id)
        if not pinterest_id:
            raise NotADocumentError("it has neither an id nor the address of a pin")
        metadata = document.get("metadata")
        kept = metadata if isinstance(metadata, Mapping) else {}
        return DumpedPin(
            id=own_id or pinterest_id,
            pinterest_id=pinterest_id,
            prompt_id=_needed(document, "prompt_id"),
            session_id=_text(document, "session_id") or None,
            pin_url=pin_url,
            image_url=image_url,
            size_name="orig" if size is None or size[1] == "originals" else size[1],
            signature=signature[1] if signature else None,
            title=self._clean_title(_text(document, "title")),
            description=self._clean_text(_text(document, "description")),
            score=_share(document, "match_score"),
            explanation=_text(document, "ai_explanation") or None,
            status=_status(_text(document, "status")),
            collected_at=moment(kept.get("collected_at")),
        )


@dataclass
class _Sorted:
    """What was found so far."""

    prompts: list[DumpedPrompt] = field(default_factory=list)
    runs: list[DumpedRun] = field(default_factory=list)
    pins: list[DumpedPin] = field(default_factory=list)
    answers: list[ClientAnswers] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    claimed: dict[str, str] = field(default_factory=dict)
    """What a dump says it is of, by the prompt of its pins."""
    accounts: int = 0

    def dump(self) -> Dump:
        """Return it; a claim counts only where the prompt's own document is missing."""
        known = {prompt.id for prompt in self.prompts}
        missing = (
            DumpedPrompt(id=prompt_id, text=text)
            for prompt_id, text in self.claimed.items()
            if prompt_id not in known
        )
        return Dump(
            prompts=(*_first(self.prompts), *missing),
            runs=tuple(_first(self.runs)),
            pins=tuple(self.pins),
            answers=tuple(self.answers),
            unread=tuple(self.unread),
            accounts=self.accounts,
        )


def _first(found: Sequence[Any]) -> Iterator[Any]:
    """Yield each document once, though two files may hold it."""
    seen: set[str] = set()
    for one in found:
        if one.id not in seen:
            seen.add(one.id)
            yield one


def _kind(document: Mapping[str, Any]) -> str:
    if document.get("format") == ANSWERS:
        return "answers"
    if "image_url" in document or "pin_url" in document:
        return "pin"
    if "stage" in document or ("prompt_id" in document and "log" in document):
        return "session"
    if "username" in document or "password" in document:
        return "account"
    if "text" in document:
        return "prompt"
    raise NotADocumentError("it is neither a prompt nor a session nor a pin")


def _prompt(document: Mapping[str, Any]) -> DumpedPrompt:
    return DumpedPrompt(
        id=_needed(document, "_id"),
        text=_needed(document, "text"),
        created_at=moment(document.get("created_at")),
        status=_text(document, "status"),
        threshold=_share(document, "threshold"),
    )


def _run(document: Mapping[str, Any]) -> DumpedRun:
    log = document.get("log")
    return DumpedRun(
        id=_needed(document, "_id"),
        prompt_id=_needed(document, "prompt_id"),
        timestamp=moment(document.get("timestamp")),
        stage=_text(document, "stage"),
        status=_text(document, "status"),
        log=tuple(str(line) for line in log) if isinstance(log, list) else (),
    )


def _text(document: Mapping[str, Any], name: str) -> str:
    value = document.get(name)
    if value is None:
        return ""
    if not isinstance(value, str | int):
        raise BadValueError(f"its {name} is no text")
    return str(value)


def _needed(document: Mapping[str, Any], name: str) -> str:
    value = _text(document, name)
    if not value.strip():
        raise BadValueError(f"it has no {name}")
    return value


def _share(document: Mapping[str, Any], name: str) -> float | None:
    value = document.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise BadValueError(f"its {name} is {value!r}, not a number from 0 to 1")
    return float(value)


def _status(word: str) -> PinStatus | None:
    if not word:
        return None
    try:
        return PinStatus(word)
    except ValueError as error:
        raise BadValueError(f"its status is “{word}”") from error


def _named(document: Mapping[str, Any], place: str) -> str:
    own_id = document.get("_id") or document.get("id")
    return f"{place} ({own_id})" if isinstance(own_id, str) and place else place or str(own_id)
