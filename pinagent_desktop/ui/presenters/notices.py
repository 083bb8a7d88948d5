"""Banners that have nothing to do with a run."""

from PySide6.QtCore import QCoreApplication

from pinagent_desktop.ui.widgets.banner import Notice

RESTORED = "restored"
REPORT = "report"


def crash_notice(owner: str, error: str) -> Notice:
    """Something happened that nobody expected; its report is a press away.

    Args:
        owner: whose work it was, in words.
        error: its kind, for *Details*.
    """
    return Notice(
        key=REPORT,
        kind="error",
        icon="error",
        heading=_tr("Something went wrong that Pinagent did not expect."),
        sentence=_tr("Everything so far is kept. Nothing was sent."),
        verb=_tr("See the report…"),
        details=f"{owner}: {error}",
        closable=True,
    )


def restored_notice(words: str) -> Notice:
    """Earlier data is back; the first sentence is the heading."""
    heading, _, rest = words.partition(". ")
    return Notice(RESTORED, "note", "undo", f"{heading.rstrip('.')}.", rest, closable=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notices", text)
