import logging

import pytest

from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.events import Event, WarmUpTold
from pinagent_desktop.domain.ids import SessionId
from tests.fakes.clock import START

EVENT = WarmUpTold(time=START, session_id=SessionId("run-1"), message="Hello.")


def test_every_listener_hears_in_order_even_when_one_fails(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bus, heard = EventBus(), []

    def broken(_event: Event) -> None:
        raise ValueError("mine")

    bus.subscribe(broken)
    bus.subscribe(lambda event: heard.append(event.type))
    with caplog.at_level(logging.ERROR):
        bus.publish(EVENT)

    assert heard == ["warmup"]
    assert "A listener failed on warmup" in caplog.text


def test_who_left_hears_no_more() -> None:
    bus, heard = EventBus(), []
    leave = bus.subscribe(lambda event: heard.append(event.type))

    leave()
    leave()
    bus.publish(EVENT)

    assert heard == []
