"""Points of a prompt before a run: split by one text call, where there is somebody to ask."""

from collections.abc import Callable
from dataclasses import dataclass, field

from pinagent_desktop.application.grading import MARGIN
from pinagent_desktop.application.spending import DayPurse
from pinagent_desktop.domain.errors import AlreadyRunning, PromptNotSplit, UnknownAccount
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.prompt import checked_prompt_text
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.ports.storage import Store
from pinagent_desktop.ports.world import Worlds


@dataclass(frozen=True)
class Points:
    """The points of a prompt and what they cost; ``rubric`` keeps the switches as they were."""

    rubric: Rubric
    cost: Cost = field(default_factory=Cost)


class Rubrics:
    """Asks once a prompt and a start; the answer is a proposal that the person changes."""

    def __init__(
        self,
        store: Store,
        worlds: Worlds,
        purse: DayPurse,
        is_busy: Callable[[AccountId], bool],
    ) -> None:
        """Ask in the worlds of accounts.

        Args:
            store: Where the accounts are.
            worlds: Their judges.
            purse: The money of the day: this call counts like any other.
            is_busy: Whether an account has a run going on.
        """
        self._store = store
        self._worlds = worlds
        self._purse = purse
        self._is_busy = is_busy
        self._known: dict[tuple[AccountId, str, str], Rubric] = {}

    async def split(self, text: str, account_id: AccountId) -> Points:
        """Split a prompt into points; the same one twice is paid for once.

        Raises:
            InvalidPrompt: No words, or too many.
            UnknownAccount: No such account.
            AlreadyRunning: The practice judge is at work for a run.
            PromptNotSplit: There is nobody to ask, or no answer that is any use.
        """
        cleaned = checked_prompt_text(text)
        account = await self._store.accounts.get(account_id)
        if account is None:
            raise UnknownAccount(account=account_id)
        if account.is_practice and self._is_busy(account.id):
            # Its site and judge are one process, which keeps its state in one place.
            raise AlreadyRunning(f"{account.display_name} has a run going on")
        async with self._worlds.open(account) as world:
            key = (account.id, world.judge.name, cleaned)
            known = self._known.get(key)
            if known is not None:
                return Points(known, Cost(known_from_earlier=1))
            price = (world.judge.estimate(1).usd or 0.0) * MARGIN
            if not account.is_practice and not await self._purse.set_aside(price):
                raise PromptNotSplit("The money of the day is used", reason=PendingReason.BUDGET)
            paid = Cost()
            try:
                answer = await world.judge.split(cleaned)
                paid = answer.cost
            finally:
                if not account.is_practice:
                    await self._purse.settle(price, paid)
        if answer.rubric is None:
            raise PromptNotSplit(answer.detail, reason=answer.failure)
        self._known[key] = answer.rubric
        return Points(answer.rubric, answer.cost)
