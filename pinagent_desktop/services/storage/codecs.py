"""Between the domain's values and stored documents."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime
from typing import Any, TypeVar

from pydantic import ValidationError

from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.effect import Intent, LedgerEntry
from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Run
from pinagent_desktop.domain.well_formed import well_formed
from pinagent_desktop.services.storage.documents import PLAIN, Document, checked_name, json_copy
from pinagent_desktop.services.storage.errors import RefusedDocument
from pinagent_desktop.services.storage.schema import SCHEMA_VERSION

Kept = Account | Prompt | Run | Pin | Intent | LedgerEntry
KeptT = TypeVar("KeptT", Account, Prompt, Run, Pin, Intent, LedgerEntry)

_SEQ_DIGITS = 8
_ONLY_ON_DISK = frozenset({"_id", "schema_version", "rank"})


def encoded(value: Kept) -> Document:
    """Return the document of a value: its id as ``_id``, times as text, a schema version.

    It is a copy of its own, of plain JSON: an engine may take it without another look.
    """
    fields = as_json(value.model_dump(mode="python"))
    document = {"_id": fields.pop("id"), "schema_version": SCHEMA_VERSION, **fields}
    if isinstance(value, Pin):
        document["seq"] = seq_text(value.seq)
        document["rank"] = value.rank
    return document


def decoded(kind: type[KeptT], document: Mapping[str, Any]) -> KeptT:
    """Return the value that a document holds.

    Raises:
        StorageError: The document does not fit (written by hand, or damaged).
    """
    fields = {name: value for name, value in document.items() if name not in _ONLY_ON_DISK}
    try:
        return kind.model_validate({"id": document["_id"], **fields})
    except ValidationError as error:
        places = ", ".join(".".join(map(str, found["loc"])) for found in error.errors())
        raise StorageError(
            f"a stored {kind.__name__.lower()} does not fit: {places}", id=document["_id"]
        ) from error


def as_json(value: Any) -> Any:
    """Return a copy as plain JSON: times as fixed-width UTC text, sets in a stable order.

    Raises:
        RefusedDocument: A time without its zone, or a type that JSON does not have.
    """
    if type(value) is dict:
        return {
            # Nearly every name and value passes one of the two cheap questions.
            name if type(name) is str and name.isidentifier() else checked_name(name): (
                item if type(item) in PLAIN else as_json(item)
            )
            for name, item in value.items()
        }
    match value:
        case str():
            return well_formed(str(value))
        case datetime():
            return time_text(value)
        case Mapping():
            return as_json({str(name): item for name, item in value.items()})
        case list() | tuple() | AbstractSet():
            items = [as_json(item) for item in value]
            return sorted(items) if isinstance(value, AbstractSet) else items
        case _:
            return json_copy(value)


def time_text(moment: datetime) -> str:
    """Return a time as 27 characters of UTC, so that text sorts as time does.

    Raises:
        RefusedDocument: The time does not know its zone.
    """
    if moment.tzinfo is None:
        raise RefusedDocument("a time without its zone")
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def seq_text(seq: int) -> str:
    """Return an arrival number as text that sorts as the number does."""
    return f"{seq:0{_SEQ_DIGITS}}"
