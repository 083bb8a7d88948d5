"""The ledger of the chosen account: read, put into words, written to a file."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.account_ledger import AccountLedger, LedgerLine
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.models.ledger_model import LedgerRow
from pinagent_desktop.ui.presenters.day_words import day_and_time
from pinagent_desktop.ui.tasks import TaskSet
from pinagent_desktop.ui.translation import in_words

LINES_READ = 500
LINES_IN_SHORT = 5


class LedgerPresenter(QObject):
    """Reads the ledger whenever the account or what was done to it changes.

    `changed` says that the rows are others; `exported` carries a sentence and whether it is good
    news.
    """

    changed = Signal()
    exported = Signal(str, bool)

    def __init__(
        self,
        ledger: AccountLedger,
        tasks: TaskSet,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self._tasks = tasks
        self._now = now
        self._account: AccountId | None = None
        self.rows: tuple[LedgerRow, ...] = ()

    def show(self, account_id: AccountId | None) -> None:
        """Read the ledger of an account."""
        if account_id != self._account:
            self._account = account_id
            self.rows = ()
            self.changed.emit()
        if account_id is not None:
            self._tasks.spawn(self._read(account_id), self.tr("Read the ledger"))

    def export(self, to: Path) -> None:
        """Write all of it to a file."""
        if self._account is not None:
            self._tasks.spawn(self._export(self._account, to), self.tr("Export the ledger"))

    async def _read(self, account_id: AccountId) -> None:
        lines = await self._ledger.lines(account_id, LINES_READ)
        if account_id == self._account:
            self.rows = tuple(self._row(line) for line in lines)
            self.changed.emit()

    async def _export(self, account_id: AccountId, to: Path) -> None:
        try:
            number = await self._ledger.export(account_id, to)
        except PinAgentError as error:
            problem = problem_of(error)
            self.exported.emit(f"{problem.message} {problem.next_step}", False)  # noqa: FBT003
            return
        words = self.tr("{n} lines are written to {file}.")
        if number == 1:
            words = self.tr("One line is written to {file}.")
        self.exported.emit(words.format(n=number, file=to.name), True)  # noqa: FBT003 - a signal's argument

    def _row(self, line: LedgerLine) -> LedgerRow:
        return LedgerRow(
            when=day_and_time(line.entry.at, self._now()),
            what=in_words(line.what),
            object=line.called if line.title else in_words(line.called),
            outcome=in_words(line.outcome),
            in_doubt=line.in_doubt,
        )
