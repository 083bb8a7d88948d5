"""That no AI looked is said wherever practice pictures are shown."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage


def test_practice_pictures_of_any_prompt_are_told_as_that(stage: "Stage") -> None:
    shown: list[str] = []
    gone: list[str] = []
    stage.shell.notice.connect(lambda notice: shown.append(notice.heading))
    stage.shell.notice_gone.connect(gone.append)
    stage.shell.note_gallery(50, None, practice=True)
    assert shown == ["Practice: no AI looked at these pictures"]
    stage.shell.note_gallery(50, "pr-0")
    assert gone == ["practice"]
