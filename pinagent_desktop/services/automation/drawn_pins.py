"""Pins that the answers name and the page does not draw: suspects, to be looked at again."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

_NEIGHBOURS = 2
_LATER_ANSWERS = 2
_MOST_OPEN = 30
_BLIND_LOOKS = 6


@dataclass(frozen=True)
class Suspect:
    """A pin that was named, and not drawn where its neighbours were.

    Attributes:
        pinterest_id: Its id.
        near: Its neighbours that were drawn.
        top: Where the page was scrolled to when its neighbours were last seen together, pixels.
    """

    pinterest_id: str
    near: frozenset[str]
    top: float


@dataclass
class _Named:
    """The new pins of one answer, in feed order, and where the drawn ones were seen last."""

    pins: tuple[str, ...]
    drawn: dict[str, float] = field(default_factory=dict)

    def suspects(self) -> Iterator[Suspect]:
        for place, pin_id in enumerate(self.pins):
            before = self.pins[max(0, place - _NEIGHBOURS) : place]
            behind = self.pins[place + 1 : place + 1 + _NEIGHBOURS]
            seen = self.drawn.keys()
            alone = seen.isdisjoint(before) or seen.isdisjoint(behind)
            if pin_id not in seen and not alone:
                near = seen & {*before, *behind}
                yield Suspect(pin_id, frozenset(near), min(self.drawn[one] for one in near))


class DrawnPins:
    """Finds pins that were named, passed, and never drawn.

    A grid draws only what is near, and often late. So a pin is suspected only when its neighbours
    on both sides in the same answer were drawn, and two later answers too; and a suspect is no more
    than that until the page was looked at again where it should be.
    """

    def __init__(self) -> None:
        self._open: list[_Named] = []
        self._suspects: list[Suspect] = []
        self._named = 0
        self._blind = 0
        self._seen = False

    @property
    def suspects(self) -> Sequence[Suspect]:
        """Who is suspected so far."""
        return self._suspects

    @property
    def is_blind(self) -> bool:
        """Whether pins were named again and again and nothing at all was ever drawn."""
        return bool(self._named) and not self._seen and self._blind >= _BLIND_LOOKS

    def forget(self) -> None:
        """Begin anew: the feed was opened again."""
        self._open.clear()
        self._blind = 0

    def name(self, pins: Sequence[str]) -> None:
        """Take note of the new pins of an answer, in feed order."""
        self._named += len(pins)
        if pins:
            self._open.append(_Named(tuple(pins)))
        del self._open[:-_MOST_OPEN]  # Never drawn and long ago: nothing can be said of it.

    def draw(self, pins: Collection[str], top: float) -> None:
        """Take note of a look at the page.

        Args:
            pins: Ids of the tiles that were drawn.
            top: Where the page was scrolled to, pixels.
        """
        self._seen = self._seen or bool(pins)
        self._blind += not pins
        for named in self._open:
            named.drawn |= dict.fromkeys(set(named.pins).intersection(pins), top)
        started = [place for place, named in enumerate(self._open) if named.drawn]
        passed = max(started, default=0) - _LATER_ANSWERS
        for named in self._open[: max(0, passed + 1)]:
            self._suspects += named.suspects()
        del self._open[: max(0, passed + 1)]

    def clear(self) -> None:
        """Forget the suspects: they were looked at again."""
        self._suspects.clear()
        self._blind = 0
