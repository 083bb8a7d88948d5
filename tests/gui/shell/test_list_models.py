"""Accounts and log as rows."""

from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt

from pinagent_desktop.ui.models.account_model import ROW_ROLE, AccountModel
from pinagent_desktop.ui.models.log_model import TIME_ROLE, LogModel

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def lines(count: int, first: int = 0) -> list[tuple[datetime, str]]:
    return [(NOON + timedelta(seconds=n), f"sentence {n}") for n in range(first, first + count)]


def test_the_newest_line_is_on_top(qtmodeltester: Any) -> None:
    model = LogModel()
    model.show_lines(lines(3))
    qtmodeltester.check(model)
    first = model.index(0)
    assert first.data() == "sentence 2"
    assert first.data(TIME_ROLE) == f"{(NOON + timedelta(seconds=2)).astimezone():%H:%M:%S}"
    assert model.text().splitlines()[0].endswith("sentence 0")


def test_a_longer_log_is_only_added_to() -> None:
    model = LogModel()
    model.show_lines(lines(3))
    inserted: list[tuple[int, int]] = []
    resets: list[int] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    model.modelReset.connect(lambda: resets.append(1))
    model.show_lines(lines(5))
    assert inserted == [(0, 1)]
    assert resets == []
    model.show_lines(lines(5))
    model.show_lines(lines(2, first=50))
    assert resets == [1]
    assert [model.index(row).data() for row in range(2)] == ["sentence 51", "sentence 50"]


def test_only_the_last_two_hundred_are_kept() -> None:
    model = LogModel()
    model.show_lines(lines(300))
    assert model.rowCount() == 200
    assert model.index(199).data() == "sentence 100"


def test_account_rows_speak(stage: Any, qtmodeltester: Any) -> None:
    model = AccountModel()
    model.show_rows(stage.accounts.rows)
    qtmodeltester.check(model)
    index = model.index(1)
    assert index.data() == "kornhaus"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "kornhaus, needs sign-in"
    assert index.data(ROW_ROLE) is stage.accounts.rows[1]
    assert type(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)) is str


def test_the_same_accounts_only_repaint(stage: Any) -> None:
    model = AccountModel()
    model.show_rows(stage.accounts.rows)
    resets: list[int] = []
    changed: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda *_: changed.append(1))
    model.show_rows(stage.accounts.rows)
    assert (resets, changed) == ([], [1])
    model.show_rows(stage.accounts.rows[1:])
    assert resets == [1]
