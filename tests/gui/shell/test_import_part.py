"""Importing in the window: files asked for, what came told, a client's word only if asked."""

import asyncio
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from pinagent_desktop.application.client_words import Answered
from pinagent_desktop.application.importing import Import, Imported, ImportResult
from pinagent_desktop.application.review import Review
from pinagent_desktop.domain.dump import Unread
from pinagent_desktop.domain.ids import PinId, SessionId
from pinagent_desktop.domain.pin import ClientWord, Pin, PinStatus
from pinagent_desktop.ui.panes.import_part import ImportPart
from pinagent_desktop.ui.presenters.import_presenter import ImportPresenter
from pinagent_desktop.ui.tasks import TaskSet
from tests.builders import a_pin, a_prompt
from tests.fakes.clock import START

pytestmark = pytest.mark.gui


class SampleImport(Import):
    """Notes the files and hands out what a test made."""

    def __init__(self, result: ImportResult) -> None:
        self.result = result
        self.files: Sequence[Path] = ()

    @override
    async def of_files(self, files: Sequence[Path]) -> ImportResult:
        self.files = files
        return self.result


class SampleReview(Review):
    """Notes the verdicts."""

    def __init__(self) -> None:
        self.kept: list[tuple[PinId, PinStatus | None]] = []

    @override
    async def restore(
        self, verdicts: Sequence[tuple[PinId, PinStatus | None]]
    ) -> Sequence[tuple[Pin, PinStatus | None]]:
        self.kept += verdicts
        return ()


class StraightTasks(TaskSet):
    """Runs each piece of work to its end at once, on a loop of its own."""

    @override
    def spawn(self, coro: Coroutine[Any, Any, Any], owner: str) -> Any:
        with asyncio.Runner() as runner:
            runner.run(coro)


def answered() -> Answered:
    said = [
        ClientWord(by="Anna", word="star", at=START),
        ClientWord(by="Anna", word="veto", at=START),
    ]
    pins = [
        a_pin(1, client_words=(said[0],), status=PinStatus.DISQUALIFIED),
        a_pin(2, client_words=(said[1],), status=PinStatus.APPROVED),
        a_pin(3, client_words=(said[0],), status=PinStatus.APPROVED),
    ]
    return Answered(a_prompt(), "Anna", 2, 1, 0, pins)


def shown(qtbot: QtBot, result: ImportResult) -> tuple[SampleImport, SampleReview, QMessageBox]:
    """Choose a file in the dialog; return what was asked and the box that is open then."""
    window = QWidget()
    qtbot.addWidget(window)
    imports, review = SampleImport(result), SampleReview()
    presenter = ImportPresenter(imports, review, StraightTasks(), window)
    ImportPart(presenter, window).ask()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit(["/somewhere/answers.json"])
    dialog.reject()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.isVisible()
    return imports, review, box


def button(box: QMessageBox, words: str) -> QPushButton:
    return next(one for one in box.findChildren(QPushButton) if one.text() == words)


def test_it_says_what_came_and_what_could_not_be_read(qtbot: QtBot) -> None:
    unread = [Unread(file="pins.json", place=f"line {n}", why="it is broken") for n in range(7)]
    one = Imported(SessionId("run-1"), a_prompt(), 28, 2)
    imports, _, box = shown(qtbot, ImportResult([one], unread, accounts=1))
    assert imports.files == [Path("/somewhere/answers.json")]
    assert box.text() == "“japandi lobby”: 28 pins came in, 2 were here already"
    assert "Could not be read: 7\npins.json, line 0: it is broken" in box.informativeText()
    assert "and 2 more" in box.informativeText()
    assert "hold passwords" in box.informativeText()
    box.close()


def test_the_clients_word_is_taken_over_only_when_asked(qtbot: QtBot) -> None:
    result = ImportResult([], [], answered=[answered()])
    _, review, box = shown(qtbot, result)
    assert box.text() == "Anna about “japandi lobby”: starred 2, vetoed 1"
    assert "differs from the status here on this many pins: 2" in box.informativeText()
    default = box.defaultButton()
    assert isinstance(default, QPushButton)
    assert default.text() == "Leave mine"
    default.click()
    assert review.kept == []
    _, review, box = shown(qtbot, result)
    button(box, "Take over").click()
    assert review.kept == [
        (a_pin(1).id, PinStatus.APPROVED),
        (a_pin(2).id, PinStatus.DISQUALIFIED),
    ]


def test_nothing_usable_is_said_too(qtbot: QtBot) -> None:
    _, _, box = shown(qtbot, ImportResult([], []))
    assert box.text() == "Nothing could be taken in."
    box.close()
