"""What a run is expected to take, before it starts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from pinagent_desktop.application.phases.warm_up import MEASURED_PINS, ROUNDS, candidates_for
from pinagent_desktop.domain.pace import PaceRules
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.run import Cost, Pace, RunSettings

PINS_A_LOOK = 12
"""New pins that one step of scrolling brings, about."""
SIGN_IN_SECONDS = 6.0
LOCAL_LOOK_SECONDS = 0.8
LOCAL_SAVE_SECONDS = 2.0


@dataclass(frozen=True)
class Estimate:
    """Expected time and money; ``usd`` is ``None`` while the model's price is not known."""

    warm_up_seconds: float
    scraping_seconds: float
    usd: float | None

    @property
    def seconds(self) -> float:
        """The whole run; validation goes on alongside."""
        return SIGN_IN_SECONDS + self.warm_up_seconds + self.scraping_seconds


class Estimator:
    """Estimates runs; the price comes from the judge that would do the work."""

    def __init__(
        self,
        price: Callable[[int, bool, int, Sequence[Reference]], Cost],
        pace: Callable[[], PaceRules],
    ) -> None:
        """Estimate with a price and a pace.

        Args:
            price: Cost of judging so many pictures; the flag says whether it is practice, then
                come how many characters the brief has, and its reference pictures.
            pace: Gaps that a careful run keeps.
        """
        self._price = price
        self._pace = pace

    def of(
        self,
        settings: RunSettings,
        *,
        practice: bool,
        words: Iterable[str] = (),
        references: Sequence[Reference] = (),
        taught: int = 0,
    ) -> Estimate:
        """Return what a run with these settings is expected to take.

        Args:
            settings: Of the run.
            practice: Whether it costs nothing.
            words: All that the brief says; it goes with every picture.
            references: Pictures that go with every picture, too.
            taught: Characters of the person's decisions that go with every picture.
        """
        pictures = settings.pins
        if settings.saves:
            rounds = min(ROUNDS, settings.saves)
            # More ideas' first pins are measured before and after, about half of them new each
            # time; nearly all of them are among the pins that are kept later.
            measured = MEASURED_PINS * (1 + rounds) // 2
            pictures = candidates_for(settings.saves) + max(pictures, measured)
        looks = settings.pins / PINS_A_LOOK
        if settings.pace is Pace.NONE:
            warm, scrape = settings.saves * LOCAL_SAVE_SECONDS, looks * LOCAL_LOOK_SECONDS
        else:
            warm = settings.saves * sum(self._pace().save_gap) / 2
            scrape = looks * sum(self._pace().act_gap) / 2
        price = self._price(pictures, practice, sum(map(len, words)) + taught, references)
        return Estimate(warm, scrape, price.usd)

    def price_of(self, pictures: int) -> float | None:
        """Return what looking at so many pictures costs in US dollars, as far as known."""
        return self._price(pictures, False, 0, ()).usd  # noqa: FBT003 - not practice
