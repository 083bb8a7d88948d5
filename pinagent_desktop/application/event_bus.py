"""Typed publish and subscribe on one loop; a listener's error stays the listener's."""

import logging
from collections.abc import Callable

from pinagent_desktop.application.events import Event

logger = logging.getLogger(__name__)

Listener = Callable[[Event], None]


class EventBus:
    """Hands each event to every listener, in the order of subscription, at once."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; return the function that takes it away again."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Hand the event to every listener; one that fails is logged, the others still hear it."""
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:
                logger.exception("A listener failed on %s", event.type)
