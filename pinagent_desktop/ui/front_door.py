"""A second start knocks here, and the first window comes to the front. No network socket."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtNetwork import QLocalServer, QLocalSocket

KNOCK_MS = 500


class FrontDoor:
    """Listens for a second start on the same home, of this user only."""

    def __init__(self, home: Path, knocked: Callable[[], None]) -> None:
        """Listen; where that fails the second start simply says that the app runs already."""
        self._knocked = knocked
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(home))  # left behind by a kill; the home's lock is ours
        self._server.newConnection.connect(self._answer)
        self._server.listen(_name(home))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.disconnectFromServer()
            self._knocked()


def knock(home: Path) -> bool:
    """Ask the window that has this home to come to the front; return whether it heard."""
    socket = QLocalSocket()
    socket.connectToServer(_name(home))
    heard = socket.waitForConnected(KNOCK_MS)
    socket.disconnectFromServer()
    return heard


def _name(home: Path) -> str:
    return f"pinagent-{hashlib.sha256(str(home).encode()).hexdigest()[:16]}"
