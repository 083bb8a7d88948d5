"""Eagle, a picture library on the same computer, by the local address that it listens on."""

import asyncio
import http.client
import json
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from typing_extensions import override

from pinagent_desktop.domain.errors import LibraryUnreachable
from pinagent_desktop.ports.exporting import LibraryItem, PictureLibrary

ADDRESS: Final = "http://localhost:41595"
_SECONDS = 30.0


class EagleLibrary(PictureLibrary):
    """Adds pictures by Eagle's own interface; nothing is asked before the first ``add``.

    Args:
        address: Where it listens.
    """

    def __init__(self, address: str = ADDRESS) -> None:
        parts = urlsplit(address)
        self._host, self._port = parts.hostname or "localhost", parts.port

    @override
    async def add(self, items: Sequence[LibraryItem]) -> None:
        await asyncio.to_thread(self._add, items)

    def _add(self, items: Sequence[LibraryItem]) -> None:
        body = json.dumps({"items": [_entry(item) for item in items]}).encode(errors="replace")
        connection = http.client.HTTPConnection(self._host, self._port, timeout=_SECONDS)
        try:
            connection.request(
                "POST", "/api/item/addFromPaths", body, {"Content-Type": "application/json"}
            )
            answer = json.loads(connection.getresponse().read())
        except (OSError, http.client.HTTPException, ValueError, RecursionError) as error:
            raise LibraryUnreachable(f"Eagle does not answer: {error}") from error
        finally:
            connection.close()
        if not isinstance(answer, dict) or answer.get("status") != "success":
            raise LibraryUnreachable("Eagle did not take the pictures")


def _entry(item: LibraryItem) -> dict[str, object]:
    return {
        "path": str(item.file),
        "name": item.name,
        "website": item.website,
        "tags": list(item.tags),
        "annotation": item.note,
    }
