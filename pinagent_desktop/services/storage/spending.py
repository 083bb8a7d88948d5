"""What the judge was paid, by day."""

from datetime import date

from typing_extensions import override

from pinagent_desktop.domain.run import Cost
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import as_json
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import SCHEMA_VERSION, SPENDING


class Spending(ports.Spending):
    """The collection ``spending``: day → the sum of what its calls used."""

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle

    @override
    async def of_day(self, day: date) -> Cost:
        document = await self._handle.get(SPENDING, day.isoformat())
        return Cost() if document is None else Cost.model_validate(document["cost"])

    @override
    async def add(self, day: date, cost: Cost) -> None:
        async with self._handle.transaction():
            total = (await self.of_day(day)).plus(cost)
            document = {
                "_id": day.isoformat(),
                "schema_version": SCHEMA_VERSION,
                "cost": as_json(total.model_dump()),
            }
            await self._handle.put(SPENDING, document)
