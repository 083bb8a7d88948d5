"""What a killed driver still says through the loop: noted for the log, shown to nobody."""

import asyncio
import logging
from typing import Any
from weakref import WeakSet

_LOG = logging.getLogger(__name__)
_DEAD_DRIVER = "reading from the driver"
_hushed: "WeakSet[asyncio.AbstractEventLoop]" = WeakSet()


def hush_dead_drivers() -> None:
    """Have the running loop take a driver's death for what it is; twice does no harm.

    Playwright leaves one future behind whose error nobody asks for.
    """
    loop = asyncio.get_running_loop()
    if loop in _hushed:
        return
    _hushed.add(loop)
    before = loop.get_exception_handler()

    def heard(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if _DEAD_DRIVER in str(context.get("exception", "")):
            _LOG.debug("a driver died: %s", context["exception"])
        elif before is not None:
            before(loop, context)
        else:
            loop.default_exception_handler(context)

    loop.set_exception_handler(heard)
