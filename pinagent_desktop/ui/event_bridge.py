"""The one crossing from the engine to the window: events gathered, handed over in batches."""

from collections import deque

from PySide6.QtCore import QObject, QTimer, Signal

from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.events import Event

TICK_MS = 50
MOST_PER_TICK = 500


class EventBridge(QObject):
    """Listens to the bus and emits what came, at most 20 times a second.

    `batch` carries a list of events in the order they happened.
    """

    batch = Signal(list)

    def __init__(self, bus: EventBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: deque[Event] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._unsubscribe = bus.subscribe(self._receive)

    def close(self) -> None:
        """Hand over what is left and listen no more."""
        self._unsubscribe()
        while self._events:
            self._tick()
        self._timer.stop()

    def _receive(self, event: Event) -> None:
        self._events.append(event)
        if not self._timer.isActive():
            self._timer.start()

    def _tick(self) -> None:
        if not self._events:
            self._timer.stop()
            return
        count = min(MOST_PER_TICK, len(self._events))
        self.batch.emit([self._events.popleft() for _ in range(count)])
