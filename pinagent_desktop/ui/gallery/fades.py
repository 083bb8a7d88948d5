"""Pictures fade with their status, and come back: 120 ms, then still again."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEasingCurve, QElapsedTimer, QObject, QTimer, Signal

from pinagent_desktop.ui.theme import Theme

BRIGHT, FADED = 1.0, 0.34
_MILLISECONDS = 120
_FRAME_MS = 16


class Fades(QObject):
    """How bright each card on screen is at this moment.

    Only a change of a card that is being looked at moves; a card that comes into view, by
    scrolling or by arriving, is at once as bright as it should be.
    """

    stepped = Signal(object)
    """Ids (a ``frozenset``) of the pins to paint again."""

    def __init__(
        self,
        theme: Theme,
        parent: QObject | None = None,
        elapsed: Callable[[], int] | None = None,
    ) -> None:
        """Start with nothing in sight.

        Args:
            theme: Says whether anything may move at all.
            parent: The owner.
            elapsed: Milliseconds that have passed since any fixed moment.
        """
        super().__init__(parent)
        self._theme = theme
        self._settled: dict[str, float] = {}
        self._moving: dict[str, tuple[float, int]] = {}
        self._curve = QEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._elapsed = elapsed or self._clock.elapsed
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._step)

    def opacity(self, pin_id: str, *, passes: bool) -> float:
        """Return how opaque a picture is to be painted now.

        Args:
            pin_id: The pin.
            passes: Whether it is to be bright in the end.
        """
        target = BRIGHT if passes else FADED
        known = self._settled.get(pin_id)
        duration = self._theme.milliseconds(_MILLISECONDS)
        if known is None or not duration:
            self._settled[pin_id] = target
            return target
        if known != target:
            self._moving[pin_id] = (self._now(pin_id, known, duration), self._elapsed())
            self._settled[pin_id] = target
            self._timer.start()
        return self._now(pin_id, target, duration)

    def keep_only(self, pin_ids: Iterable[str]) -> None:
        """Forget the pins that are out of sight."""
        seen = set(pin_ids)
        self._settled = {one: value for one, value in self._settled.items() if one in seen}
        self._moving = {one: start for one, start in self._moving.items() if one in seen}

    def _now(self, pin_id: str, target: float, duration: int) -> float:
        if pin_id not in self._moving:
            return target
        begun_at, begun = self._moving[pin_id]
        share = (self._elapsed() - begun) / duration
        if share >= 1:
            return target
        return begun_at + (target - begun_at) * self._curve.valueForProgress(share)

    def _step(self) -> None:
        moving = frozenset(self._moving)
        now, duration = self._elapsed(), self._theme.milliseconds(_MILLISECONDS)
        self._moving = {
            one: start for one, start in self._moving.items() if now - start[1] < duration
        }
        if not self._moving:
            self._timer.stop()
        self.stepped.emit(moving)
