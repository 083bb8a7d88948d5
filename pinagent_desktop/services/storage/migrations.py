"""From older data to this version's, step by step, each step whole or not at all."""

from collections.abc import Awaitable, Callable, Mapping

from pinagent_desktop.domain.errors import StoreTooNew
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import SCHEMA_VERSION

Migration = Callable[[StoreHandle], Awaitable[None]]

MIGRATIONS: Mapping[int, Migration] = {}
"""By the version they lead to; the first version needs none."""


async def migrate(
    handle: StoreHandle,
    before_each: Callable[[int], Awaitable[None]],
    *,
    migrations: Mapping[int, Migration] = MIGRATIONS,
    version: int = SCHEMA_VERSION,
) -> None:
    """Bring an open store to ``version``.

    Args:
        handle: The open store.
        before_each: Keeps a snapshot; called with the version that is about to change.
        migrations: Steps by the version they lead to.
        version: The version to reach.

    Raises:
        StoreTooNew: The data is of a newer version; nothing was touched.
    """
    found = await handle.schema_version()
    if found > version:
        raise StoreTooNew("written by a newer version", found=found, known=version)
    if found == 0:  # a new store has nothing to migrate
        await handle.set_schema_version(version)
        return
    for target in range(found + 1, version + 1):
        await before_each(target - 1)
        async with handle.transaction():
            await migrations[target](handle)
            await handle.set_schema_version(target)
