"""What was left out, in words."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pinagent_desktop.application.left_out_items import LeftOutItem
from pinagent_desktop.ui.messages import left_out_words
from pinagent_desktop.ui.models.left_out_model import LeftOutRow
from pinagent_desktop.ui.presenters.day_words import day_and_time


def left_out_rows(items: Sequence[LeftOutItem], now: datetime) -> list[LeftOutRow]:
    """Return the rows of a table.

    Args:
        items: What was left out.
        now: Aware; days are named from there.
    """
    return [
        LeftOutRow(
            reason=str(item.reason),
            why=left_out_words({item.reason: item.times}),
            what=item.title or _nameless(item.pinterest_id),
            when=day_and_time(item.at, now),
            link=item.link,
        )
        for item in items
    ]


def _nameless(number: str) -> str:
    if not number:
        return QCoreApplication.translate("LeftOutRows", "Without a name")
    return QCoreApplication.translate("LeftOutRows", "Pin {number}").format(number=number)
