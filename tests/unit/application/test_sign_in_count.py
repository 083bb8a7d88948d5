"""Automatic sign-ins are counted before the password is typed, in one transaction."""

import random

import pytest

from pinagent_desktop.application.pacing import Pacer
from pinagent_desktop.application.sign_in_count import SignInCount
from pinagent_desktop.domain.effect import Act, IntentState
from pinagent_desktop.domain.errors import LimitReached, WrongPassword
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import Pace
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import an_account, pace_rules
from tests.fakes.clock import FakeClock

pytestmark = pytest.mark.asyncio
RUN = SessionId("run-1")
LENA = an_account()


def a_count(store: DocumentStore, clock: FakeClock) -> SignInCount:
    same = random.Random(7)  # noqa: S311 - draws pauses, no secret
    pacer = Pacer(Pace.CAREFUL, pace_rules(), None, LENA.id, store.ledger, clock, same)
    return SignInCount(store, pacer, clock, LENA, RUN)


async def sign_in(count: SignInCount, *, error: Exception | None = None) -> str:
    async def on_the_site() -> str:
        await count.begin()
        if error is not None:
            raise error
        return "lena"

    return await count.signed_in(on_the_site)


async def test_the_third_of_a_day_is_refused_with_a_sentence(store: DocumentStore) -> None:
    clock = FakeClock()
    for _ in range(2):
        assert await sign_in(a_count(store, clock)) == "lena"  # each by a start of its own

    with pytest.raises(LimitReached, match=r"^Next sign-in at .*: 2 of 2 today\. You may sign in"):
        await sign_in(a_count(store, clock))

    entries = await store.ledger.of_account(LENA.id, 10)
    assert [entry.act for entry in entries] == [Act.REFUSED, Act.SIGN_IN, Act.SIGN_IN]
    intent = await store.intents.get(f"{RUN}:{Act.SIGN_IN}:{LENA.username}")
    assert intent is not None
    assert intent.state is IntentState.DONE
    clock.advance(24 * 3600)
    assert await sign_in(a_count(store, clock)) == "lena"


@pytest.mark.parametrize(
    ("error", "state"),
    [(WrongPassword("no"), IntentState.FAILED), (RuntimeError("cut"), IntentState.UNKNOWN)],
)
async def test_one_that_failed_counts_too(
    store: DocumentStore, error: Exception, state: IntentState
) -> None:
    with pytest.raises(type(error)):
        await sign_in(a_count(store, FakeClock()), error=error)

    intent = await store.intents.get(f"{RUN}:{Act.SIGN_IN}:{LENA.username}")
    assert intent is not None
    assert intent.state is state
    assert len(await store.ledger.of_account(LENA.id, 10, Act.SIGN_IN)) == 1


async def test_who_is_signed_in_already_is_not_counted(store: DocumentStore) -> None:
    async def already() -> str:
        return "lena"

    assert await a_count(store, FakeClock()).signed_in(already) == "lena"
    assert await store.ledger.of_account(LENA.id, 10) == []
