"""Reports, wiping, copies, the ledger: what is shown, and what must be done before it happens."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from pinagent_desktop.application.account_ledger import LedgerLine
from pinagent_desktop.application.events import AttentionWanted, Event, ProblemMet, WaitStarted
from pinagent_desktop.application.store_care import StoreCare
from pinagent_desktop.domain.crash_report import CrashReport
from pinagent_desktop.domain.effect import Act, LedgerEntry
from pinagent_desktop.domain.errors import StorageError, StoreDamaged
from pinagent_desktop.domain.recovery import Missing, Restored, StoreCopy
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.account_ledger_part import AccountLedgerPart, LedgerDialog
from pinagent_desktop.ui.panes.crash_dialog import CrashDialog
from pinagent_desktop.ui.panes.restore_dialog import RestoreDialog
from pinagent_desktop.ui.panes.wipe_dialog import WORD, WipeDialog
from pinagent_desktop.ui.presenters.restore_presenter import RestorePresenter
from pinagent_desktop.ui.presenters.run_words import outage_words
from tests.gui.shell.sample_day import NOW, account
from tests.gui.shell.stand_ins import StraightTasks


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_a_report_is_a_text_to_copy(icons: Icons, parent: QWidget) -> None:
    report = CrashReport(path=Path("/home/lena/crashes/1.txt"), text="<b>KeyError</b>\nline 2")
    dialog = CrashDialog(icons, report, parent)
    (text,) = dialog.findChildren(QPlainTextEdit)
    assert text.toPlainText() == report.text
    assert text.isReadOnly()
    assert "Nothing was sent" in words(dialog)
    dialog._copy.click()
    assert QApplication.clipboard().text() == report.text


def test_wiping_wants_its_word(icons: Icons, parent: QWidget, qtbot: QtBot) -> None:
    dialog = WipeDialog(icons, ("This removes everything.", "It cannot be undone."), parent)
    asked: list[bool] = []
    dialog.confirmed.connect(lambda: asked.append(True))
    dialog.open()
    assert "This removes everything. It cannot be undone." in words(dialog)
    QTest.keyClicks(dialog.word, "wipe")
    assert not dialog._go.isEnabled()
    dialog.word.setText(WORD)
    QTest.keyClick(dialog.word, Qt.Key.Key_Return)
    assert asked == []
    dialog._go.click()
    assert asked == [True]
    assert not dialog._go.isEnabled()
    dialog.refuse("Another copy works on it.")
    assert dialog._go.isEnabled()
    assert "Another copy" in words(dialog)
    dialog.reject()


class SampleCare(StoreCare):
    """Two copies, of which one is damaged."""

    def __init__(self) -> None:
        self.back: list[Path] = []

    @property
    @override
    def can_restore(self) -> bool:
        return True

    @override
    async def copies(self) -> list[StoreCopy]:
        return [
            StoreCopy(path=Path("h.sqlite"), kind="hourly", taken_at=NOW, size=1),
            StoreCopy(path=Path("d.sqlite"), kind="daily", taken_at=NOW - timedelta(1), size=1),
        ]

    @override
    async def missing_in(self, source: Path) -> Missing:
        if source == Path("d.sqlite"):
            raise StoreDamaged("it fails its check")
        return Missing(prompts=("japandi <i>lobby</i>",), runs=1, pins=12, changed_pins=3)

    @override
    async def restore(self, source: Path) -> Restored:
        self.back.append(source)
        return Restored(kept_as="before.sqlite", carried_over=0)


def test_a_copy_comes_back_after_it_was_compared(
    icons: Icons, parent: QWidget, qtbot: QtBot
) -> None:
    care = SampleCare()
    presenter = RestorePresenter(care, StraightTasks(), lambda: NOW)
    dialog = RestoreDialog(icons, presenter, parent)
    dialog.open()
    assert dialog.list.count() == 2
    dialog.list.setCurrentRow(1)
    assert not dialog._go.isEnabled()
    assert "damaged" in words(dialog)
    dialog.list.setCurrentRow(0)
    assert "japandi <i>lobby</i>" in words(dialog)
    assert "one run, 12 pins" in words(dialog)
    with qtbot.waitSignal(presenter.restored) as restored:
        dialog._go.click()
    assert care.back == [Path("h.sqlite")]
    assert "before.sqlite" in restored.args[0]
    assert not dialog.isVisible()


def line(number: int, act: Act = Act.SAVE_PIN) -> LedgerLine:
    entry = LedgerEntry(
        id=f"{number}",
        account_id=account("lena.studio").id,
        session_id=None,
        act=act,
        object=f"pin {number}",
        at=NOW,
        seq=number,
    )
    return LedgerLine(entry, "done")


def test_the_ledger_is_read_and_written(
    icons: Icons, stage: Any, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    part = AccountLedgerPart(icons, stage.ledger)
    qtbot.addWidget(part)
    stage.use_ledger.kept = [line(number) for number in range(8)]
    stage.ledger.show(account("lena.studio").id)
    assert not part.isHidden()
    assert "pin 4" in words(part)
    assert "pin 5" not in words(part)
    dialog = LedgerDialog(icons, stage.ledger, "lena.studio", parent)
    assert dialog.table.model().rowCount() == 8
    stage.ledger.export(tmp_path / "ledger.csv")
    assert "8 lines are written to ledger.csv." in words(dialog)
    stage.use_ledger.failure = StorageError("no room")
    stage.ledger.export(tmp_path / "ledger.csv")
    assert "no room" in words(dialog)
    stage.ledger.show(None)
    assert part.isHidden()


# --- banners of a run -------------------------------------------------------------------------


def test_the_browser_is_shown_from_the_banner(
    stage: Any, half_way_events: list[Event], qtbot: QtBot
) -> None:
    stage.run.feed(half_way_events)
    wanted = AttentionWanted(
        time=NOW, session_id=half_way_events[0].session_id, what="challenge", url="http://x/"
    )
    with qtbot.waitSignal(stage.shell.notice) as shown:
        stage.run.feed([wanted])
    assert shown.args[0].verb == "Show the browser"
    stage.shell.act(shown.args[0].key)
    assert stage.controller.asked == [("show_browser", wanted.session_id)]


def test_offline_is_a_banner_until_it_goes_on(
    stage: Any, half_way_events: list[Event], qtbot: QtBot
) -> None:
    stage.run.feed(half_way_events)
    session_id = half_way_events[0].session_id
    why = "Offline: the site does not answer. The run waits up to 15 minutes for it."
    wait = WaitStarted(time=NOW, session_id=session_id, until=NOW + timedelta(minutes=1), why=why)
    with qtbot.waitSignal(stage.shell.notice, timeout=2000) as shown:
        stage.run.feed([wait])
    assert (shown.args[0].key, shown.args[0].heading) == ("wait", "Offline.")
    later = half_way_events[-1].model_copy(update={"time": NOW + timedelta(minutes=2)})
    with qtbot.waitSignal(stage.shell.notice_gone, timeout=2000) as gone:
        stage.run.feed([later])
    assert gone.args == ["wait"]


def test_a_full_disk_offers_to_try_again(
    stage: Any, half_way_events: list[Event], qtbot: QtBot
) -> None:
    stage.run.feed(half_way_events)
    session_id = half_way_events[0].session_id
    met = ProblemMet(
        time=NOW, session_id=session_id, code="disk_full", message="Full.", next_step="Free some."
    )
    with qtbot.waitSignal(stage.shell.notice) as shown:
        stage.run.feed([met])
    assert shown.args[0].verb == "Try again"
    stage.shell.act(shown.args[0].key)
    assert ("resume", session_id) in stage.controller.asked


def test_other_waits_are_no_outage() -> None:
    assert outage_words("Next save at 14:07: 10 of 10 this hour.") is None
    assert outage_words("Disk full: need 200 MB.") == ("Disk full.", "Need 200 MB.")
