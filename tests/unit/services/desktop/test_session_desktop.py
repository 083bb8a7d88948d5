"""Notifications on a real session bus, shown by a server of our own."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

from pinagent_desktop.services.desktop.session_desktop import SessionDesktop

pytestmark = [
    pytest.mark.asyncio,
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no bus here"),
]

NAME = "org.freedesktop.Notifications"


class Server:
    """Shows notifications as a desktop does.

    Attributes:
        shown: The words of each call of ``Notify``.
        abilities: What it says that it can do.
        refuses: Whether it answers with errors.
    """

    def __init__(self) -> None:
        self.shown: list[tuple[Any, ...]] = []
        self.abilities = ["body", "body-markup"]
        self.refuses = False

    async def serve(self, connection: DBusConnection) -> None:
        """Answer until the bus ends."""
        while True:
            call = await connection.receive()
            if call.header.message_type is not MessageType.method_call:
                continue
            if self.refuses:
                await connection.send(new_error(call, f"{NAME}.Error", "s", ("no",)))
            elif call.header.fields[HeaderFields.member] == "GetCapabilities":
                await connection.send(new_method_return(call, "as", (self.abilities,)))
            else:
                self.shown.append(call.body)
                await connection.send(new_method_return(call, "u", (7,)))


@pytest_asyncio.fixture
async def bus(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    daemon = await asyncio.create_subprocess_exec(
        *("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"),
        stdout=asyncio.subprocess.PIPE,
    )
    assert daemon.stdout is not None
    address = (await daemon.stdout.readline()).decode().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.kill()
    await daemon.wait()


@pytest_asyncio.fixture
async def server(bus: str) -> AsyncIterator[Server]:
    server = Server()
    connection = await open_dbus_connection(bus)
    await connection.send(message_bus.RequestName(NAME))
    await connection.receive()
    serving = asyncio.ensure_future(server.serve(connection))
    yield server
    serving.cancel()
    await connection.close()


async def test_heading_and_sentence_are_shown(server: Server) -> None:
    assert await SessionDesktop().tell("40 approved for “Japandi lobby”", "Done in 12 min.")
    (shown,) = server.shown
    assert (shown[0], shown[3], shown[4]) == (
        "Pinagent",
        "40 approved for “Japandi lobby”",
        "Done in 12 min.",
    )


async def test_words_of_others_are_no_markup(server: Server) -> None:
    await SessionDesktop().tell("Sofas", "“<img src=x>Sofas & chairs” has ended early")
    server.abilities = ["body"]
    await SessionDesktop().tell("Sofas", "“<b>Sofas & chairs” has ended early")
    assert [one[4] for one in server.shown] == [
        "“&lt;img src=x&gt;Sofas &amp; chairs” has ended early",
        "“<b>Sofas & chairs” has ended early",
    ]


async def test_a_server_that_refuses_is_no_trouble(server: Server) -> None:
    server.refuses = True
    assert not await SessionDesktop().tell("Sofas", "Done.")


@pytest.mark.usefixtures("bus")
async def test_without_a_server_nothing_happens() -> None:
    assert not await SessionDesktop().tell("Sofas", "Done.")


async def test_without_a_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert not await SessionDesktop().tell("Sofas", "Done.")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert not await SessionDesktop().tell("Sofas", "Done.")
