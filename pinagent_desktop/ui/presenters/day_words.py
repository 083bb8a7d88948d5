"""A moment as people say it: today, yesterday, Thursday, 18 Nov."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_WEEK = 7


def day(moment: datetime, now: datetime) -> str:
    """The day of a moment, seen from now.

    Args:
        moment: aware.
        now: aware; both are shown in local time.
    """
    local, today = moment.astimezone().date(), now.astimezone().date()
    days = (today - local).days
    if days == 0:
        return _tr("today")
    if days == 1:
        return _tr("yesterday")
    if days == -1:
        return _tr("tomorrow")
    date = QDate(local.year, local.month, local.day)
    locale = QLocale()
    if 0 < days < _WEEK:
        return locale.toString(date, "dddd")
    return locale.toString(date, "d MMM" if local.year == today.year else "d MMM yyyy")


def day_and_time(moment: datetime, now: datetime) -> str:
    """The day with the time of day."""
    return _tr("{day}, {time}").format(day=day(moment, now), time=f"{moment.astimezone():%H:%M}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("DayWords", text)
