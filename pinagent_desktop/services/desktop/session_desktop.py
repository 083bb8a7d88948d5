"""Notifications by the session bus, as every desktop of Linux has them."""

import asyncio
import html
import logging
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from pinagent_desktop import APP_NAME
from pinagent_desktop.ports.desktop import Desktop

if TYPE_CHECKING:
    from jeepney.io.asyncio import DBusRouter

_LOG = logging.getLogger(__name__)

SECONDS: Final = 3.0
DESKTOP_ENTRY: Final = "pinagent-desktop"

_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_MARKUP: Final = "body-markup"
_USUAL_TIME: Final = -1


class SessionDesktop(Desktop):
    """Asks the session's notification server (Desktop Notifications Specification 1.3)."""

    @override
    async def tell(self, heading: str, sentence: str) -> bool:
        try:
            from jeepney.io.asyncio import open_dbus_router

            async with asyncio.timeout(SECONDS), open_dbus_router(bus="SESSION") as router:
                abilities = await _asked(router, "GetCapabilities")
                body = html.escape(sentence, quote=False) if _MARKUP in abilities else sentence
                hints = {"desktop-entry": ("s", DESKTOP_ENTRY)}
                words: tuple[Any, ...] = (
                    APP_NAME,
                    0,
                    DESKTOP_ENTRY,
                    heading,
                    body,
                    [],
                    hints,
                    _USUAL_TIME,
                )
                await _asked(router, "Notify", "susssasa{sv}i", words)
        except Exception as error:  # noqa: BLE001 - whatever a bus is like, the window goes on
            _LOG.info("nobody shows a notification here: %r", error)
            return False
        return True


async def _asked(
    router: "DBusRouter", method: str, signature: str | None = None, words: tuple[Any, ...] = ()
) -> Any:
    """Return what the server answers.

    Raises:
        DBusErrorResponse: There is none, or it refuses.
    """
    from jeepney import DBusAddress, new_method_call
    from jeepney.wrappers import unwrap_msg

    server = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
    reply = await router.send_and_get_reply(new_method_call(server, method, signature, words))
    (answer,) = unwrap_msg(reply)
    return answer
