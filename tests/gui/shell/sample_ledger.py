"""An account's ledger that answers from memory."""

from collections.abc import Sequence
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.application.account_ledger import AccountLedger, LedgerLine
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.ids import AccountId


class SampleLedger(AccountLedger):
    """What was done to an account, and a file that can be written or not."""

    def __init__(self, lines: Sequence[LedgerLine] = ()) -> None:
        self.kept = list(lines)
        self.failure: PinAgentError | None = None
        self.written: Path | None = None

    @override
    async def lines(self, account_id: AccountId, limit: int = 500) -> Sequence[LedgerLine]:
        return [line for line in self.kept if line.entry.account_id == account_id][:limit]

    @override
    async def export(self, account_id: AccountId, to: Path) -> int:
        if self.failure is not None:
            raise self.failure
        self.written = to
        return len(await self.lines(account_id))
