"""Reference pictures in the form: dropped, chosen, refused in words, taken away without a mouse."""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from pinagent_desktop.application.references import References
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.prompt_form_view import PromptFormView
from pinagent_desktop.ui.panes.reference_field import ReferenceField, ReferenceTile
from pinagent_desktop.ui.panes.reference_part import ReferencePart
from pinagent_desktop.ui.presenters.prompt_form import PromptForm, why_not
from pinagent_desktop.ui.presenters.references_presenter import ReferencesPresenter
from tests.fakes.pictures import FakeFolder
from tests.gui.shell.sample_day import PRACTICE
from tests.gui.shell.stand_ins import StraightTasks

pytestmark = pytest.mark.gui
OAK = Reference(file="references/oak.jpg", name="oak.jpg", width=400, height=600)
ASH = OAK.with_(file="references/ash.jpg", name="ash.jpg")


class HeldTasks(StraightTasks):
    """Does its work when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[tuple[Coroutine[Any, Any, Any], str]] = []

    @override
    def spawn(self, coro: Coroutine[Any, Any, Any], owner: str) -> Any:
        self._held.append((coro, owner))

    def do(self) -> None:
        for coro, owner in self._held:
            super().spawn(coro, owner)
        self._held.clear()


@pytest.fixture
def form(icons: Icons, qtbot: QtBot) -> PromptFormView:
    view = PromptFormView(icons, 1.0, lambda _file, _width: None)
    qtbot.addWidget(view)
    presenter = ReferencesPresenter(References(FakeFolder), StraightTasks(), view)
    ReferencePart(presenter, view.rubric, view)
    return view


def files(tmp_path: Path, *contents: str) -> list[Path]:
    for content in contents:
        (tmp_path / f"{content}.png").write_text(content, "utf-8")
    return [tmp_path / f"{content}.png" for content in contents]


def drop(field: ReferenceField, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    button = Qt.MouseButton.LeftButton
    shift = Qt.KeyboardModifier.ShiftModifier  # proposes a move
    entered = QDragEnterEvent(QPoint(5, 5), action, mime, button, shift)
    field.dragEnterEvent(entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(5, 5), action, mime, button, shift)
    field.dropEvent(dropped)
    # Taken as a move, the file manager would remove the person's own file.
    assert (entered.dropAction(), dropped.dropAction()) == (Qt.DropAction.CopyAction,) * 2


def names(field: ReferenceField) -> list[str]:
    return [one.name for one in field.references()]


def told(form: QWidget) -> str:
    return " ".join(label.text() for label in form.findChildren(QLabel) if not label.isHidden())


def test_files_are_dropped_on_their_field(form: PromptFormView, tmp_path: Path) -> None:
    drop(form.rubric.like, files(tmp_path, "oak", "ash"))
    assert names(form.rubric.like) == ["oak.png", "ash.png"]
    assert names(form.rubric.unlike) == []
    assert [one.file for one in form.form().rubric.like] == [OAK.file, ASH.file]


def test_what_came_meanwhile_stays(
    form: PromptFormView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = FakeFolder.keep

    async def slowly(folder: FakeFolder, file: Path, *others: str) -> Any:
        form.rubric.like.show_references([ASH])
        return await keep(folder, file, *others)

    monkeypatch.setattr(FakeFolder, "keep", slowly)
    drop(form.rubric.like, files(tmp_path, "oak"))
    assert names(form.rubric.like) == ["ash.jpg", "oak.png"]


def test_a_run_does_not_start_without_the_pictures_that_are_coming(
    icons: Icons, qtbot: QtBot, tmp_path: Path
) -> None:
    form, work = PromptFormView(icons, 1.0, lambda _file, _width: None), HeldTasks()
    qtbot.addWidget(form)
    presenter = ReferencesPresenter(References(FakeFolder), work, form)
    ReferencePart(presenter, form.rubric, form)
    form.fill(PromptForm(text="oak desk"))
    drop(form.rubric.like, files(tmp_path, "oak"))
    assert why_not(form.form(), PRACTICE) == "Your pictures are being looked at."
    work.do()
    assert why_not(form.form(), PRACTICE) == ""
    assert names(form.rubric.like) == ["oak.png"]


def test_pictures_of_the_prompt_before_do_not_come_to_another(
    icons: Icons, qtbot: QtBot, tmp_path: Path
) -> None:
    form, work = PromptFormView(icons, 1.0, lambda _file, _width: None), HeldTasks()
    qtbot.addWidget(form)
    presenter = ReferencesPresenter(References(FakeFolder), work, form)
    ReferencePart(presenter, form.rubric, form)
    drop(form.rubric.like, files(tmp_path, "oak"))
    form.fill(PromptForm(text="ash desk"))
    work.do()
    assert names(form.rubric.like) == []


def test_files_are_chosen(form: PromptFormView, tmp_path: Path) -> None:
    form.rubric.unlike.add.click()
    (dialog,) = form.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Not like these"
    dialog.filesSelected.emit([str(path) for path in files(tmp_path, "oak")])
    assert names(form.rubric.unlike) == ["oak.png"]
    dialog.close()


def test_what_is_no_picture_is_refused_beside_the_fields(
    form: PromptFormView, tmp_path: Path
) -> None:
    drop(form.rubric.like, files(tmp_path, "broken"))
    assert "“broken.png” cannot be a reference picture" in told(form)
    drop(form.rubric.like, files(tmp_path, "oak"))
    assert "cannot be" not in told(form)
    drop(form.rubric.unlike, files(tmp_path, "oak"))
    assert "not both" in told(form)
    assert names(form.rubric.unlike) == []


def test_there_is_room_for_three(form: PromptFormView, tmp_path: Path) -> None:
    drop(form.rubric.like, files(tmp_path, "oak", "ash", "elm"))
    assert not form.rubric.like.add.isEnabled()
    drop(form.rubric.like, files(tmp_path, "fir"))
    assert names(form.rubric.like) == ["oak.png", "ash.png", "elm.png"]
    assert "at most 3" in told(form)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_picture_is_taken_away_by_keys(form: PromptFormView, key: Any) -> None:
    form.fill(PromptForm(rubric=Rubric(like=(OAK, ASH))))
    first = form.rubric.like.findChildren(ReferenceTile)[0]
    assert first.accessibleName() == "oak.jpg, press to take away"
    QTest.keyClick(first, key)
    assert form.rubric.like.references() == (ASH,)


def test_the_pictures_follow_their_button_by_tab(form: PromptFormView) -> None:
    form.fill(PromptForm(rubric=Rubric(like=(OAK, ASH))))
    field = form.rubric.like
    first, second = field.findChildren(ReferenceTile)
    assert field.add.nextInFocusChain() is first
    assert first.nextInFocusChain() is second


def test_an_earlier_prompt_brings_its_pictures_back(form: PromptFormView) -> None:
    rubric = Rubric(like=(OAK,), unlike=(ASH,))
    form.fill(PromptForm(rubric=rubric))
    assert form.form().rubric == rubric
    form.rubric.show_points(Rubric(must_have=("light",)))
    assert form.form().rubric == rubric.with_(must_have=("light",))
