"""The judge's cache: what was paid for is kept, and never paid for again."""

from typing_extensions import override

from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.verdict import Grades
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import as_json
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import SCHEMA_VERSION, VERDICTS


class VerdictStore(ports.VerdictStore):
    """The collection ``verdicts``: cache key → grades, who gave them, what they cost."""

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle

    @override
    async def get(self, key: str) -> Grades | None:
        document = await self._handle.get(VERDICTS, key)
        return None if document is None else Grades.model_validate(document["grades"])

    @override
    async def put(self, key: str, grades: Grades, scorer: str, cost: Cost) -> None:
        document = {
            "_id": key,
            "schema_version": SCHEMA_VERSION,
            "grades": as_json(grades.model_dump()),
            "scorer": scorer,
            "cost": as_json(cost.model_dump()),
        }
        await self._handle.put(VERDICTS, document)
