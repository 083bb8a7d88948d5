"""The practice process: three listeners on the loopback, until its parent is gone."""

import asyncio
import contextlib
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Final

from aiohttp import web

from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.judge import PracticeJudge
from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.practice.picture_host import PictureHost
from pinagent_desktop.practice.pictures.book import PictureBook
from pinagent_desktop.practice.site.app import site_application
from pinagent_desktop.practice.world import PracticeWorld

LOOPBACK: Final = "127.0.0.1"
"""The only address ever listened on."""

_SHUTDOWN_S = 1.0


class PracticeServer:
    """Site, picture host and judge in this process's loop."""

    def __init__(
        self, home: Path, options: PracticeOptions, book: PictureBook | None = None
    ) -> None:
        """Open the state under `home`; nothing listens yet.

        Args:
            home: The app's home; the state lies in its folder `practice`.
            options: How the site is to behave.
            book: Pictures to serve instead of those the options name.
        """
        self.world = PracticeWorld.open(home, options, book)
        self._runners: list[web.AppRunner] = []

    async def start(self) -> PracticeAddresses:
        """Listen on all three, on the ports of last time where they are free."""
        ports = self.world.file.state.ports
        host = PictureHost(self.world)
        (ports.pictures,) = await self._listen(host.application(), ports.pictures)
        pictures = f"http://{LOOPBACK}:{ports.pictures}"
        site = site_application(self.world, pictures)
        if "otherhost" in self.world.variants:
            ports.site, ports.other = await self._listen(site, ports.site, ports.other)
        else:
            (ports.site,) = await self._listen(site, ports.site)
        (ports.judge,) = await self._listen(PracticeJudge(self.world).application(), ports.judge)
        self.world.file.write()
        return PracticeAddresses(
            site=f"http://{LOOPBACK}:{ports.site}",
            pictures=pictures,
            judge=f"http://{LOOPBACK}:{ports.judge}/v1",
            username=self.world.options.username,
            password=self.world.options.password,
        )

    async def stop(self) -> None:
        """Close the listeners and the files."""
        for runner in self._runners:
            await runner.cleanup()
        self.world.close()

    async def _listen(self, app: web.Application, *ports: int) -> list[int]:
        """Serve an application on some ports, or on others where they are taken."""
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=_SHUTDOWN_S)
        await runner.setup()
        self._runners.append(runner)
        for port in ports:
            try:
                await web.TCPSite(runner, LOOPBACK, port).start()
            except OSError:
                if port == 0:
                    raise
                await web.TCPSite(runner, LOOPBACK, 0).start()
        return [address[1] for address in runner.addresses]


def serve(home: Path, options: PracticeOptions) -> int:
    """Run the practice process until stdin ends or SIGTERM comes.

    When everything listens, the addresses are written to stdout as one JSON line.

    Args:
        home: The app's home; the state lies in its folder `practice`.
        options: How the site is to behave.

    Returns:
        The exit code, 0.
    """
    asyncio.run(_serve(home, options))
    return 0


async def _serve(home: Path, options: PracticeOptions) -> None:
    server = PracticeServer(home, options)
    try:
        addresses = await server.start()
        sys.stdout.write(addresses.model_dump_json() + "\n")
        sys.stdout.flush()
        await _parent_gone()
    finally:
        await server.stop()


async def _parent_gone() -> None:
    loop = asyncio.get_running_loop()
    gone = asyncio.Event()
    for name in ("SIGTERM", "SIGINT"):
        with contextlib.suppress(NotImplementedError):  # Windows has no signal handlers in loops
            loop.add_signal_handler(getattr(signal, name), gone.set)

    def watch() -> None:
        # os.read and not sys.stdin: a thread that holds the buffer's lock at exit is fatal.
        while os.read(0, 4096):
            continue
        with contextlib.suppress(RuntimeError):  # the loop is closed already
            loop.call_soon_threadsafe(gone.set)

    threading.Thread(target=watch, name="practice-parent", daemon=True).start()
    await gone.wait()
