"""From one engine to another: copy everything, compare everything, then it may be switched."""

import hashlib
import json
from collections.abc import Iterable

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.documents import Document
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import INDEXES, META

_AT_ONCE = 50


async def convert(source: StoreHandle, target: StoreHandle) -> int:
    """Copy every document into an empty store and compare the two.

    The source is only read; switching and keeping the old files is the caller's part.

    Args:
        source: Open, and written to by nobody meanwhile.
        target: Open and empty.

    Returns:
        How many documents were copied.

    Raises:
        StorageError: The target is not empty, or differs from the source afterwards.
    """
    copied = 0
    for collection in (name for name in INDEXES if name != META):
        if await target.find(collection, {}, limit=1):
            raise StorageError("the target is not empty", collection=collection)
        documents = await source.find_all(collection, {})
        for start in range(0, len(documents), _AT_ONCE):
            await target.insert_many(collection, documents[start : start + _AT_ONCE])
        if digest(await target.find_all(collection, {})) != digest(documents):
            raise StorageError("the copy differs from the original", collection=collection)
        copied += len(documents)
    await target.set_schema_version(await source.schema_version())
    return copied


def digest(documents: Iterable[Document]) -> str:
    """Return one hash of documents in any order: equal content, equal hash."""
    lines = sorted(
        json.dumps(document, sort_keys=True, ensure_ascii=False) for document in documents
    )
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()
