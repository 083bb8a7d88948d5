"""How much of an account's caps is used, and until when a full one holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pinagent_desktop.application.pacing import COUNTED_ENTRIES, asked_lately
from pinagent_desktop.domain.effect import Act, Moment
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.pace import Cap, PaceRules, cap_wait, used
from pinagent_desktop.ports.storage import Ledger


@dataclass(frozen=True)
class CapUse:
    """How much of a cap is used."""

    act: Act
    used: int
    of: int
    words: str
    """"this hour", "today"."""
    next_at: datetime | None = None
    """When the cap lets one more act happen; ``None`` while it does so now."""


async def caps_used(
    ledger: Ledger, account_id: AccountId, rules: PaceRules, now: Moment
) -> Sequence[CapUse]:
    """Return the caps of an account as the ledger fills them.

    Args:
        ledger: Holds the acts.
        account_id: Whose.
        rules: Of its site.
        now: By every clock there is.
    """
    halved = await asked_lately(ledger, account_id, now) > 0
    uses: list[CapUse] = []
    for act in Act:
        acts = await ledger.of_account(account_id, COUNTED_ENTRIES, act)
        uses += [_use_of(cap, act, acts, now) for cap in rules.caps(act, halved=halved)]
    return uses


def _use_of(cap: Cap, act: Act, acts: Sequence[Moment], now: Moment) -> CapUse:
    wait = cap_wait(acts, cap, now)
    next_at = now.at + timedelta(seconds=wait) if wait else None
    return CapUse(act, used(acts, cap, now), cap.number, cap.words, next_at)
