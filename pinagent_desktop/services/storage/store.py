"""All collections of one home, behind one writer."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.account_store import AccountStore
from pinagent_desktop.services.storage.event_log import EventLog
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.intent_store import IntentStore
from pinagent_desktop.services.storage.ledger import Ledger
from pinagent_desktop.services.storage.pin_store import PinStore
from pinagent_desktop.services.storage.prompt_store import PromptStore
from pinagent_desktop.services.storage.run_store import RunStore
from pinagent_desktop.services.storage.spending import Spending
from pinagent_desktop.services.storage.verdict_store import VerdictStore


class DocumentStore(ports.Store):
    """The repositories over one open handle.

    Args:
        handle: An open handle; closed together with this.
        on_close: Called last, e.g. to let go of the home's lock.
    """

    def __init__(self, handle: StoreHandle, on_close: Callable[[], None] | None = None) -> None:
        self._handle = handle
        self._on_close = on_close
        self._accounts = AccountStore(handle)
        self._prompts = PromptStore(handle)
        self._runs = RunStore(handle)
        self._pins = PinStore(handle)
        self._verdicts = VerdictStore(handle)
        self._intents = IntentStore(handle)
        self._ledger = Ledger(handle)
        self._events = EventLog(handle)
        self._spending = Spending(handle)

    @property
    @override
    def accounts(self) -> AccountStore:
        """The person's accounts."""
        return self._accounts

    @property
    @override
    def prompts(self) -> PromptStore:
        """Prompts with thresholds and counters."""
        return self._prompts

    @property
    @override
    def runs(self) -> RunStore:
        """Runs of prompts."""
        return self._runs

    @property
    @override
    def pins(self) -> PinStore:
        """Pins of prompts."""
        return self._pins

    @property
    @override
    def verdicts(self) -> VerdictStore:
        """The judge's cache."""
        return self._verdicts

    @property
    @override
    def intents(self) -> IntentStore:
        """Outward acts before and after they happen."""
        return self._intents

    @property
    @override
    def ledger(self) -> Ledger:
        """Everything done on the accounts."""
        return self._ledger

    @property
    @override
    def events(self) -> EventLog:
        """Events written with the checkpoint they belong to."""
        return self._events

    @property
    @override
    def spending(self) -> Spending:
        """What the judge was paid."""
        return self._spending

    @override
    def transaction(self) -> AbstractAsyncContextManager[None]:
        return self._handle.transaction()

    @override
    async def check(self) -> Sequence[str]:
        problems = await self._handle.check()
        if not problems:  # recounting a damaged file would write into it
            problems = await self._prompts.rebuild_counters()
        return [problem.detail for problem in problems]

    @override
    async def backup(self, to: Path) -> None:
        await self._handle.snapshot(to)

    @override
    async def close(self) -> None:
        try:
            await self._handle.close()
        finally:
            if self._on_close is not None:
                self._on_close()
