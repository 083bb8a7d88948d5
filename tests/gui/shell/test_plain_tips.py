"""Words of strangers stay words, in tool tips too."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from pinagent_desktop.ui.models.log_model import LogModel
from pinagent_desktop.ui.plain_tip import plain_tip

TITLE = "Oak <img src=http://127.0.0.1:9/x>"


@pytest.mark.parametrize("title", [TITLE, "Oak <b>desk</b>", "<a href=x>"])
def test_markup_of_a_title_is_shown_and_not_read(title: str) -> None:
    tip = plain_tip(title)
    assert title not in tip
    assert "&lt;" in tip


def test_a_plain_title_stays_as_it_is() -> None:
    assert plain_tip("Oak & ash") == "Oak & ash"


def test_a_line_of_the_log_is_no_markup() -> None:
    log = LogModel()
    log.show_lines([(datetime(2026, 11, 24, tzinfo=UTC), TITLE)])
    assert log.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == plain_tip(TITLE)
    assert log.index(0, 0).data(Qt.ItemDataRole.DisplayRole) == TITLE
