"""What the runs of a prompt did not keep, one by one, as far as it was written down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pinagent_desktop.domain.ids import PromptId, pin_id
from pinagent_desktop.domain.pin import LeftOutReason, Pin
from pinagent_desktop.domain.run import Run
from pinagent_desktop.ports.storage import Store


@dataclass(frozen=True)
class LeftOutItem:
    """Something the feed showed that was not kept.

    Attributes:
        reason: Why.
        pinterest_id: The site's name for it; empty where it gave none.
        title: As the site had it, or of the pin that the prompt has from another time; empty where
            neither is known.
        link: Its page; empty where that is not known.
        at: When it was left out last.
        times: How often, over all runs of the prompt.
    """

    reason: LeftOutReason
    pinterest_id: str
    title: str
    link: str
    at: datetime
    times: int


async def left_out_items(
    store: Store, prompt_id: PromptId, runs: Sequence[Run]
) -> Sequence[LeftOutItem]:
    """Return what runs of a prompt did not keep, the newest first.

    A run writes down reason, number and title (older runs no title); what stands among the pins of
    the prompt is called as there. Pages lie where those of the pins do.
    """
    told: list[Mapping[str, Any]] = []
    for run in runs:
        events = await store.events.of_run(run.id)
        told += [event for event in events if event.get("type") == "skipped"]
    if not told:
        return ()
    pins = {pin.id: pin for pin in await store.pins.of_prompt(prompt_id)}
    example = next(iter(pins.values()), None)
    items: dict[tuple[str, str], LeftOutItem] = {}
    for place, event in enumerate(told):
        number = str(event.get("pinterest_id") or "")
        # What the site gave no name may be anything: each stands for itself.
        key = (str(event["reason"]), number or f"nameless {place}")
        known = pins.get(pin_id(prompt_id, number))
        items[key] = _item(event, number, known or example, known, items.get(key))
    return sorted(items.values(), key=lambda item: item.at, reverse=True)


def _item(
    event: Mapping[str, Any],
    number: str,
    example: Pin | None,
    known: Pin | None,
    before: LeftOutItem | None,
) -> LeftOutItem:
    at = datetime.fromisoformat(str(event["time"]))
    return LeftOutItem(
        reason=LeftOutReason(str(event["reason"])),
        pinterest_id=number,
        title=_title(event, known),
        link=_page(example, number) if example is not None and number.isdecimal() else "",
        at=at if before is None else max(at, before.at),
        times=1 if before is None else before.times + 1,
    )


def _title(event: Mapping[str, Any], known: Pin | None) -> str:
    own = known.title or known.alt_text if known is not None else ""
    return own or str(event.get("title") or "")


def _page(example: Pin, number: str) -> str:
    """Return the page of a pin that lies where another one's does."""
    return example.pin_url.replace(example.pinterest_id, number)
