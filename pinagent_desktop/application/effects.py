"""Intent, act, confirm: an outward act is written down first and never done twice."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.pacing import (
    Pacer,
    Wait,
    counted,
    refuse_endless_wait,
)
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.effect import Act, Intent, IntentState, intent_id
from pinagent_desktop.ports.storage import Store

T = TypeVar("T")
Keeping = Callable[[Store, T], Awaitable[None]]
"""Keeps what came of an act; inside a transaction of the record."""


class Effects:
    """Does the outward acts of one run."""

    def __init__(self, record: RunRecord, pacer: Pacer, gate: Gate, longest_wait: float) -> None:
        self._record = record
        self._pacer = pacer
        self._gate = gate
        self._longest_wait = longest_wait

    async def perform(
        self,
        act: Act,
        object_: str,
        do: Callable[[], Awaitable[T]],
        already: Callable[[], Awaitable[T | None]],
        keep: Keeping[T],
        *,
        title: str = "",
    ) -> T:
        """Do one outward act once, however often this is called for it.

        That it is done, and what came of it, is kept together: no kill comes between.

        Args:
            act: What kind of act; counted against the caps.
            object_: Board name or Pinterest id.
            do: Does it and sees it confirmed by the site.
            already: Reads the site back; the result when it is done already. Only asked when an
                earlier start left the act in doubt.
            keep: Keeps what came of it, such as the checkpoint.
            title: What a pin is called, for whoever reads the ledger.

        Raises:
            LimitReached: A cap asks for a longer wait than this run allows.
        """
        key = intent_id(self._record.run.id, act, object_)
        async with self._record.transaction() as store:
            before = await store.intents.get(key)
        if before is not None and before.state is not IntentState.PLANNED:
            found = await already()
            if found is not None:
                await self._done(before, found, keep)
                return found
        intent = await self._begun(key, act, object_, title)
        try:
            result = await do()
        except BaseException:
            # Nobody knows what the site did: the next start reads it back before anything else.
            await self._in_doubt(intent)
            raise
        await self._done(intent, result, keep)
        self._pacer.did(act)
        return result

    async def was_begun(self, act: Act, object_: str) -> bool:
        """Whether an earlier start of this run wrote the act down and did not take it back."""
        store, run = self._record.store, self._record.run
        intent = await store.intents.get(intent_id(run.id, act, object_))
        return intent is not None and intent.state is not IntentState.FAILED

    async def void(self, store: Store, act: Act, object_: str) -> None:
        """Note that an act is taken back; inside a transaction of the record."""
        intent = await store.intents.get(intent_id(self._record.run.id, act, object_))
        if intent is not None:
            await store.intents.put(intent.with_(state=IntentState.FAILED, detail="taken back"))

    async def _begun(self, key: str, act: Act, object_: str, title: str) -> Intent:
        while True:
            while (wait := await self._pacer.before(act)) is not None:
                await self._wait(key, wait)
            begun = await self._begin(key, act, object_, title)
            if isinstance(begun, Intent):
                return begun

    async def hours(self) -> None:
        """Wait until the account's hours begin.

        Raises:
            LimitReached: That is longer than this run may wait.
        """
        while (wait := self._pacer.hours_wait()) is not None:
            await self._wait(f"{self._record.run.id}:hours", wait)

    async def _wait(self, key: str, wait: Wait) -> None:
        if wait.is_rule:
            run = self._record.run
            kind = Act.REFUSED if wait.seconds > self._longest_wait else Act.WAITED
            moment = self._pacer.moment()
            async with self._record.transaction() as store:
                await store.ledger.add(counted(key, run.account_id, run.id, kind, wait.why, moment))
        refuse_endless_wait(wait, self._longest_wait)
        await self._gate.wait_for(wait.seconds, wait.until, wait.why)

    async def _begin(self, key: str, act: Act, object_: str, title: str) -> Intent | Wait:
        """Write down intent and count in one transaction, unless a cap is full by now."""
        run, moment = self._record.run, self._pacer.moment()
        intent = Intent(
            id=key,
            session_id=run.id,
            account_id=run.account_id,
            act=act,
            object=object_,
            state=IntentState.ACTING,
            planned_at=moment.at,
        )
        entry = counted(key, run.account_id, run.id, act, object_, moment, title=title)
        async with self._record.transaction() as store:
            if (full := await self._pacer.cap_wait(act)) is not None:
                return full
            await store.intents.put(intent)
            await store.ledger.add(entry)
        return intent

    async def _done(self, intent: Intent, result: T, keep: Keeping[T]) -> None:
        async with self._record.transaction() as store:
            await store.intents.put(self._settled(intent, IntentState.DONE))
            await keep(store, result)

    async def _in_doubt(self, intent: Intent) -> None:
        async with self._record.transaction() as store:
            await store.intents.put(self._settled(intent, IntentState.UNKNOWN))

    def _settled(self, intent: Intent, state: IntentState) -> Intent:
        return intent.with_(state=state, settled_at=self._record.clock.now())
