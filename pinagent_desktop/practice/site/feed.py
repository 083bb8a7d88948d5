"""What comes next: ranking the catalogue for a board or a search, and mixing in the rest."""

import collections
import math
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pinagent_desktop.practice.catalogue import CatalogPin, Catalogue, PinKind
from pinagent_desktop.practice.pictures.book import PictureLabel
from pinagent_desktop.practice.vocabulary import Match
from pinagent_desktop.practice.words import stems

SHARE_BY_NAME, SHARE_AT_BEST, SAVES_TO_LEARN = 0.30, 0.90, 2.4
SHARE_OF_SEARCH = 0.66
_REPEATS, _OWN = 0.05, 0.03
_HEADED = 0.3
_FIRST_REPEAT, _IN_A_MODULE = 20, 3


_WEIGHTS: Mapping[Match, float] = {Match.WORD: 0.45, Match.NAME: 1.0}
_LATER_CUTS = 0.25
"""Other cuts of a picture come later than the picture itself."""


@dataclass(frozen=True)
class Taste:
    """What a feed is about.

    Attributes:
        keys: Weight of each picture whose subject is asked for in words.
        subjects: Weight of each subject that was saved.
        styles: Weight of each style wanted.
        share: Share of the feed that fits, 0 to 1, as long as there are fitting pins.
        focus: How strongly the styles decide which fitting pins come first.
    """

    keys: Mapping[str, float]
    subjects: Mapping[str, float]
    styles: Mapping[str, float]
    share: float
    focus: float

    @property
    def empty(self) -> bool:
        """Whether it says nothing at all."""
        return not (self.keys or self.subjects or self.styles)

    def weight(self, label: PictureLabel) -> float:
        """How well a picture fits; 0 means it does not."""
        style = self.styles.get(label.style, 0.0) / max(self.styles.values(), default=1.0)
        if not self.keys and not self.subjects:
            return style
        subject = self.keys.get(label.key, 0.0) + self.subjects.get(label.subject, 0.0)
        return subject * (1 + self.focus * style)


def taste_of_board(catalogue: Catalogue, name: str, saved: Iterable[PictureLabel]) -> Taste:
    """What a board is about: a little its name, more and more what was saved to it.

    Args:
        catalogue: The pins there are.
        name: The board's name. With digits or signs in it the board is about nothing.
        saved: The pictures saved so far.
    """
    if not all(character.isalpha() or character in " -'&" for character in name):
        return Taste({}, {}, {}, 0.0, 0.0)
    named = taste_of_query(catalogue, name)
    subjects: collections.Counter[str] = collections.Counter()
    styles = collections.Counter(dict(named.styles))
    saves = 0
    for label in saved:
        saves += 1
        subjects[label.subject] += 1
        if label.style:
            styles[label.style] += 1
    learned = 1 - math.exp(-saves / SAVES_TO_LEARN)
    share = SHARE_BY_NAME + (SHARE_AT_BEST - SHARE_BY_NAME) * learned
    return Taste(named.keys, subjects, styles, share, 0.5 + 40 * learned)


def taste_of_query(catalogue: Catalogue, query: str) -> Taste:
    """What somebody who typed these words is looking for."""
    wanted, vocabulary = stems(query), catalogue.vocabulary
    keys, styles = {}, {}
    for label in catalogue.labels:
        subject = _WEIGHTS.get(vocabulary.subject(label, wanted))
        style = _WEIGHTS.get(vocabulary.style(label, wanted))
        if subject is not None:
            keys[label.key] = subject
        if style is not None:
            styles[label.style] = style
    return Taste(keys, {}, styles, SHARE_OF_SEARCH, 12.0)


def rank(catalogue: Catalogue, taste: Taste, seed: str, length: int) -> list[CatalogPin]:
    """Order the catalogue for a taste; the same seed gives the same order.

    Fitting and other pins are dealt from two heaps by the taste's share, until both are used up.
    """
    dice = random.Random(seed)  # noqa: S311 - a repeatable order is the point
    drawn = [(dice.random(), taste.weight(pin.label), pin) for pin in catalogue.pins]
    fitting = [
        (luck ** (1 / weight) * (_LATER_CUTS if pin.cut else 1), pin)
        for luck, weight, pin in drawn
        if weight > 0
    ]
    other = [(luck, pin) for luck, weight, pin in drawn if weight <= 0]
    heaps = [
        [pin for _, pin in sorted(heap, key=lambda pair: pair[0])] for heap in (fitting, other)
    ]
    order: list[CatalogPin] = []
    credit = dice.random()
    while len(order) < length and any(heaps):
        credit += taste.share
        heap = heaps[0] if credit >= 1 else heaps[1]
        credit %= 1
        order.append((heap or heaps[0] or heaps[1]).pop())
    return order


class SlotKind(StrEnum):
    """What stands at one place of a feed."""

    PIN = "pin"
    AD = "ad"
    REPEAT = "repeat"
    OWN = "own"
    MODULE = "module"
    HEADER = "header"


@dataclass(frozen=True)
class Slot:
    """One place of a feed; a module holds several pins, a header none."""

    kind: SlotKind
    pins: tuple[CatalogPin, ...] = ()


@dataclass(frozen=True)
class Mixture:
    """Shares of a feed, 0 to 1, that no ranked pin gets.

    Attributes:
        ads: Of advertisements.
        products: Of shop pins, whatever the feed is about.
        modules: Of story modules; without any, there are none at all.
    """

    ads: float = 0.08
    products: float = 0.0
    modules: float = 0.0


def deal(
    catalogue: Catalogue, order: Sequence[CatalogPin], own: int, seed: str, mixture: Mixture
) -> list[Slot]:
    """Make a feed of ranked pins: put advertisements, repeats, modules and own pins between them.

    Args:
        catalogue: Where the advertisements come from.
        order: The pins in the order of their rank.
        own: How many pins the board holds already; without any, none of them turn up.
        seed: The same seed gives the same feed.
        mixture: How much of the feed is none of these pins.
    """
    shops = [pin for pin in catalogue.pins if pin.kind is PinKind.PRODUCT]
    sold = mixture.ads + mixture.products
    modules = sold + _REPEATS + _OWN + mixture.modules
    dice = random.Random(f"deal {seed}")  # noqa: S311 - repeatable on purpose
    slots: list[Slot] = []
    waiting = list(reversed(order))
    while waiting:
        luck = dice.random()
        if luck < mixture.ads and slots:
            slots.append(Slot(SlotKind.AD, (dice.choice(catalogue.ads),)))
        elif luck < sold and shops:
            slots.append(Slot(SlotKind.PIN, (dice.choice(shops),)))
        elif luck < sold + _REPEATS and len(slots) >= _FIRST_REPEAT:
            slots.append(Slot(SlotKind.REPEAT, (_earlier(slots, dice),)))
        elif luck < sold + _REPEATS + _OWN and own:
            slots.append(Slot(SlotKind.OWN))
        elif luck < modules and mixture.modules and len(waiting) > _IN_A_MODULE:
            if dice.random() < _HEADED:
                slots.append(Slot(SlotKind.HEADER))
            slots.append(Slot(SlotKind.MODULE, tuple(waiting.pop() for _ in range(_IN_A_MODULE))))
        else:
            slots.append(Slot(SlotKind.PIN, (waiting.pop(),)))
    return slots


def _earlier(slots: Sequence[Slot], dice: random.Random) -> CatalogPin:
    seen = [slot.pins[0] for slot in slots if slot.kind is SlotKind.PIN]
    photos = [pin for pin in seen if pin.kind is PinKind.PHOTO]
    return dice.choice(photos or seen)
