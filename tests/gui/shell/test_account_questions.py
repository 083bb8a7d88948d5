"""What is asked before an account is removed, or begins a fresh browser profile."""

from collections.abc import Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from typing_extensions import override

from pinagent_desktop.domain.errors import AlreadyRunning
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.accounts_pane import AccountsPane
from pinagent_desktop.ui.presenters.ledger_presenter import LedgerPresenter
from tests.gui.shell.sample_day import NOW
from tests.gui.shell.stand_ins import StraightTasks


class NeverTasks(StraightTasks):
    """Reads no ledger: these tests are about the questions."""

    @override
    def spawn(self, coro: Coroutine[Any, Any, Any], owner: str) -> Any:
        coro.close()


@pytest.fixture
def pane(qtbot: QtBot, icons: Icons, stage: Any) -> AccountsPane:
    ledger = LedgerPresenter(stage.use_ledger, NeverTasks(), lambda: NOW)
    made = AccountsPane(icons, stage.accounts, ledger)
    qtbot.addWidget(made)
    made.resize(1200, 1000)
    made.show()
    return made


@pytest.fixture
def asked(stage: Any, monkeypatch: pytest.MonkeyPatch) -> list[AccountId]:
    """Accounts that were to begin a fresh profile."""
    begun: list[AccountId] = []

    async def fresh_profile(account_id: AccountId) -> str:
        begun.append(account_id)
        return "/data/profiles/aside"

    monkeypatch.setattr(stage.use_accounts, "fresh_profile", fresh_profile)
    return begun


def press(pane: AccountsPane, words: str) -> None:
    """Press the button of the detail that begins so, then what the person chooses in the box."""
    (button,) = (
        one for one in pane.findChildren(QPushButton)
        if one.accessibleName().startswith(words) and one.isVisible()
    )  # fmt: skip
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(pane: AccountsPane, words: str) -> QMessageBox:
    box = next(one for one in pane.findChildren(QMessageBox) if one.isVisible())
    button = next(one for one in box.buttons() if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return box


def test_a_fresh_profile_is_begun_after_a_question(
    pane: AccountsPane, stage: Any, asked: list[AccountId]
) -> None:
    chosen = stage.accounts.chosen.account.id
    press(pane, "Fresh profile")
    assert asked == []
    box = answer(pane, "Begin afresh")
    assert "moved aside, nothing of it is deleted" in box.informativeText()
    assert asked == [chosen]
    assert "/data/profiles/aside" in pane.detail._told.text()


def test_whoever_keeps_it_keeps_it(pane: AccountsPane, stage: Any, asked: list[AccountId]) -> None:
    before = list(stage.use_accounts.accounts)
    for words in ("Fresh profile", "Remove account"):
        press(pane, words)
        answer(pane, "Keep")
    assert asked == []
    assert stage.use_accounts.accounts == before


def test_a_profile_in_use_is_told(
    pane: AccountsPane, stage: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def in_use(account_id: AccountId) -> str:
        raise AlreadyRunning("A run of the account is going on", account=account_id)

    monkeypatch.setattr(stage.use_accounts, "fresh_profile", in_use)
    press(pane, "Fresh profile")
    answer(pane, "Begin afresh")
    assert pane.detail._told.property("tone") == "disqualified"


def test_an_account_is_removed_after_a_question(pane: AccountsPane, stage: Any) -> None:
    chosen = stage.accounts.chosen
    press(pane, "Remove account")
    answer(pane, f"Remove {chosen.name}")
    assert chosen.account not in stage.use_accounts.accounts
