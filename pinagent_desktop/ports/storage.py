"""What is kept, and how it is asked for. One small protocol a collection."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.effect import Act, Intent, LedgerEntry
from pinagent_desktop.domain.ids import AccountId, PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.recovery import Missing, Restored, StoreCopy
from pinagent_desktop.domain.run import Cost, Run
from pinagent_desktop.domain.verdict import Grades


class AccountStore(Protocol):
    """The person's accounts."""

    async def get(self, account_id: AccountId) -> Account | None:
        """Return the account."""
        ...

    async def all(self) -> Sequence[Account]:
        """Return every account, oldest first."""
        ...

    async def put(self, account: Account) -> None:
        """Keep the account, new or changed."""
        ...

    async def remove(self, account_id: AccountId) -> None:
        """Remove the account; its runs stay."""
        ...


class PromptStore(Protocol):
    """Prompts with their thresholds and counters."""

    async def get(self, prompt_id: PromptId) -> Prompt | None:
        """Return the prompt."""
        ...

    async def by_text(self, text: str) -> Prompt | None:
        """Return the newest prompt of exactly this text."""
        ...

    async def newest(self, limit: int) -> Sequence[Prompt]:
        """Return prompts, newest first."""
        ...

    async def put(self, prompt: Prompt) -> None:
        """Keep the prompt; its stored counters are not touched by this."""
        ...

    async def remove(self, prompt_id: PromptId) -> None:
        """Remove the prompt with all its pins."""
        ...


class RunStore(Protocol):
    """Runs (collection ``sessions``)."""

    async def get(self, session_id: SessionId) -> Run | None:
        """Return the run."""
        ...

    async def newest(self, limit: int) -> Sequence[Run]:
        """Return runs, newest first."""
        ...

    async def of_prompt(self, prompt_id: PromptId) -> Sequence[Run]:
        """Return the runs of a prompt, newest first."""
        ...

    async def queued(self) -> Sequence[Run]:
        """Return the runs that wait for their account, the first in line first."""
        ...

    async def put(self, run: Run) -> None:
        """Keep the run, new or changed."""
        ...

    async def remove(self, session_id: SessionId) -> None:
        """Remove the run itself."""
        ...


class PinStore(Protocol):
    """Pins. Status, counters and rank change together, in one transaction."""

    async def get(self, pin_id: PinId) -> Pin | None:
        """Return the pin."""
        ...

    async def known(self, prompt_id: PromptId, pinterest_ids: Sequence[str]) -> set[str]:
        """Return which of these the prompt already has."""
        ...

    async def add(self, pins: Sequence[Pin]) -> None:
        """Keep new pins, all or none; the prompt's counters follow.

        Raises:
            DuplicateId: One of them is there already (nothing is kept).
        """
        ...

    async def put(self, pin: Pin) -> None:
        """Keep a changed pin; the prompt's counters follow its status."""
        ...

    async def of_prompt(self, prompt_id: PromptId) -> Sequence[Pin]:
        """Return all pins of the prompt by arrival."""
        ...

    async def of_run(self, session_id: SessionId) -> Sequence[Pin]:
        """Return the pins that this run brought, by arrival."""
        ...

    async def count_of_run(self, session_id: SessionId) -> Mapping[PinStatus, int]:
        """Return how many pins of this run have each status; no pin is read."""
        ...

    async def best(
        self, prompt_id: PromptId, limit: int, session_id: SessionId | None = None
    ) -> Sequence[Pin]:
        """Return a prompt's best pins that have a picture: approved before others, then by score.

        Args:
            prompt_id: Whose pins.
            limit: How many at most; no others are read.
            session_id: Only those that this run brought.
        """
        ...

    async def page(
        self, prompt_id: PromptId, status: PinStatus | None, after_seq: int, limit: int
    ) -> Sequence[Pin]:
        """Return the next pins by arrival, of one stored status or all."""
        ...

    async def remove_run(self, session_id: SessionId) -> int:
        """Remove the pins of a run; return how many."""
        ...

    async def find_signature(self, prompt_id: PromptId, image_signature: str) -> Pin | None:
        """Return the first pin of the prompt with exactly this picture."""
        ...


class VerdictStore(Protocol):
    """The judge's cache: what was paid for once."""

    async def get(self, key: str) -> Grades | None:
        """Return the grades known for a cache key."""
        ...

    async def put(self, key: str, grades: Grades, scorer: str, cost: Cost) -> None:
        """Keep what was paid for."""
        ...


class IntentStore(Protocol):
    """Outward acts before and after they happen."""

    async def get(self, intent_id: str) -> Intent | None:
        """Return the intent."""
        ...

    async def put(self, intent: Intent) -> None:
        """Keep the intent, new or settled."""
        ...

    async def of_run(self, session_id: SessionId) -> Sequence[Intent]:
        """Return the run's intents, oldest first."""
        ...


class Ledger(Protocol):
    """Everything done on an account; what caps are counted from."""

    async def add(self, entry: LedgerEntry) -> None:
        """Write down one act, in the same transaction as its intent; it gets its ``seq`` here."""
        ...

    async def of_account(
        self, account_id: AccountId, limit: int, act: Act | None = None
    ) -> Sequence[LedgerEntry]:
        """Return the newest acts of the account first, as they were written down.

        Args:
            account_id: Whose.
            limit: How many at most.
            act: Only this kind.
        """
        ...


class EventLog(Protocol):
    """Outbox: events written with the checkpoint they belong to."""

    async def add(self, session_id: SessionId, event: Mapping[str, Any]) -> None:
        """Keep one event of a run."""
        ...

    async def of_run(self, session_id: SessionId) -> Sequence[Mapping[str, Any]]:
        """Return the run's events in order."""
        ...

    async def remove_run(self, session_id: SessionId) -> None:
        """Remove the run's events."""
        ...


class Spending(Protocol):
    """What the judge was paid, by day; it stays when a run is removed."""

    async def of_day(self, day: date) -> Cost:
        """Return the sum of a day; nothing was used on a day that is not known."""
        ...

    async def add(self, day: date, cost: Cost) -> None:
        """Add what was paid."""
        ...


class Store(Protocol):
    """All collections of one home, behind one writer."""

    @property
    def accounts(self) -> AccountStore: ...  # noqa: D102
    @property
    def prompts(self) -> PromptStore: ...  # noqa: D102
    @property
    def runs(self) -> RunStore: ...  # noqa: D102
    @property
    def pins(self) -> PinStore: ...  # noqa: D102
    @property
    def verdicts(self) -> VerdictStore: ...  # noqa: D102
    @property
    def intents(self) -> IntentStore: ...  # noqa: D102
    @property
    def ledger(self) -> Ledger: ...  # noqa: D102
    @property
    def events(self) -> EventLog: ...  # noqa: D102
    @property
    def spending(self) -> Spending: ...  # noqa: D102

    def transaction(self) -> AbstractAsyncContextManager[None]:
        """Everything this task keeps inside commits together, or not at all."""
        ...

    async def check(self) -> Sequence[str]:
        """Check file and counters, rebuild counters; return the problems found, as sentences."""
        ...

    async def backup(self, to: Path) -> None:
        """Write a consistent copy to a new file."""
        ...

    async def close(self) -> None:
        """Wait for the last commit and let go of the home."""
        ...


class StoreCopies(Protocol):
    """Earlier copies of an open store."""

    async def all(self) -> Sequence[StoreCopy]:
        """Return them, the newest first; none is opened."""
        ...

    async def missing_in(self, source: Path) -> Missing:
        """Return what the copy lacks, compared with the store as it is now.

        Raises:
            UsageError: There is no such file.
            StoreDamaged: It fails its check.
            StoreTooNew: It is of a newer version.
        """
        ...

    async def restore(self, source: Path) -> Restored:
        """Put the copy in the place of the open store's data and go on with it.

        Killed at any instant, either the old data or the copy is there, whole.

        Raises:
            UsageError: There is no such file.
            StoreDamaged: It fails its check; nothing was changed.
            StoreTooNew: It is of a newer version; nothing was changed.
            StorageError: Something cannot be written; nothing was changed.
        """
        ...
