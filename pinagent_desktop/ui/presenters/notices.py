"""Banners that have nothing to do with a run."""

from PySide6.QtCore import QCoreApplication

from pinagent_desktop.ui.widgets.banner import Notice

REPAIRED = "repaired"
RESTORED = "restored"
REPORT = "report"
UPDATE = "update"


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


def queued_notice(key: str, title: str, account: str) -> Notice:
    """Say that a run waits although its account is free."""
    sentence = _tr("{account} is free. It begins when you say so.").format(account=account)
    heading = _tr("“{title}” waits for its turn.").format(title=title)
    return Notice(key, "note", "clock", heading, sentence, verb=_tr("Start"), closable=True)


def update_notice(version: str) -> Notice:
    """Say that there is a newer version; its page is a press away, nothing is installed."""
    return Notice(
        UPDATE,
        "note",
        "info",
        _tr("Pinagent {version} is out.").format(version=version),
        _tr("This version goes on working. Nothing is installed by itself."),
        verb=_tr("See what is new…"),
        closable=True,
    )


def repaired_notice(words: str, *, has_copies: bool) -> Notice:
    """Something had to be repaired in the data at this start; the first sentence is the heading.

    Args:
        words: what was done.
        has_copies: whether earlier copies can be looked at from here.
    """
    heading, stop, rest = words.partition(". ")
    return Notice(
        key=REPAIRED,
        kind="warn",
        icon="info",
        heading=f"{heading}." if stop else heading,
        sentence=rest,
        verb=_tr("See the copies…") if has_copies else "",
        closable=True,
    )


def restored_notice(words: str) -> Notice:
    """Earlier data is back; the first sentence is the heading."""
    heading, _, rest = words.partition(". ")
    return Notice(RESTORED, "note", "undo", f"{heading.rstrip('.')}.", rest, closable=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notices", text)
