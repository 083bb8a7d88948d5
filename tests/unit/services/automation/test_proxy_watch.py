"""Which trouble is the proxy's, told from what it answered."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from pinagent_desktop.domain.account import Proxy
from pinagent_desktop.domain.errors import ProxyUnreachable, SiteUnreachable
from pinagent_desktop.services.automation.proxy_watch import ProxyWatch

NOBODY_THERE = Proxy(server="127.0.0.1", port=1)


class Heard:
    """Hands on the answers that a browser would tell of."""

    def __init__(self, watch: ProxyWatch) -> None:
        self._tell: Callable[[Any], None]
        watch.attach(self)  # type: ignore[arg-type]  # of a context it only wants the event

    def on(self, event: str, tell: Callable[[Any], None]) -> None:
        assert event == "response"
        self._tell = tell

    def answers(self, *statuses: int) -> None:
        for status in statuses:
            self._tell(SimpleNamespace(status=status))


def test_a_login_that_never_opened_anything_is_named_at_once() -> None:
    watch = ProxyWatch(NOBODY_THERE)
    Heard(watch).answers(407)
    with pytest.raises(ProxyUnreachable) as caught:
        watch.check()
    assert caught.value.facts["trouble"] == "it does not accept the user name and password"


@pytest.mark.asyncio
async def test_one_that_let_something_through_and_dies_in_its_question_does_not_answer() -> None:
    watch = ProxyWatch(NOBODY_THERE)
    Heard(watch).answers(407, 200, 407)
    watch.check()
    blamed = await watch.blamed(SiteUnreachable("net::ERR_EMPTY_RESPONSE"))
    assert blamed is not None
    assert blamed.facts["trouble"] == "it does not answer"


@pytest.mark.asyncio
async def test_without_a_proxy_nothing_is_its_fault() -> None:
    assert await ProxyWatch(None).blamed(SiteUnreachable("net::ERR_EMPTY_RESPONSE")) is None
