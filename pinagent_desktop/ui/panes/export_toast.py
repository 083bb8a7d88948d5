"""Says in the toast how an export goes on and where it went; its button ends it, or shows it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from pinagent_desktop.ui.presenters.exporting import Exporting
from pinagent_desktop.ui.widgets.toast import Toast


def tell_exports(toast: Toast, exporting: Exporting) -> None:
    """Let a pane's toast follow its exports.

    Args:
        toast: Of the pane where they are asked for.
        exporting: Tells of them.
    """

    def progressed(done: int, of: int) -> None:
        locale = toast.locale()
        words = _tr("Exporting: {done} of {of} pins").format(
            done=locale.toString(done), of=locale.toString(of)
        )
        toast.keep(words, _tr("Cancel"), exporting.cancel)

    exporting.progressed.connect(progressed)
    exporting.ended.connect(toast.hide)
    exporting.handed_over.connect(
        lambda count: toast.say(
            _tr("Eagle has taken one picture")
            if count == 1
            else _tr("Eagle has taken %n pictures", count)
        )
    )
    exporting.exported.connect(lambda path, count: say_exported(toast, path, count))


def say_exported(toast: Toast, path: Path, count: int) -> None:
    """Tell where an export went.

    Args:
        toast: Of the pane where it was asked for.
        path: The written file or folder.
        count: How many pins it holds.
    """
    words = _tr("Exported one pin") if count == 1 else _tr("Exported %n pins", count)
    folder = QUrl.fromLocalFile(str(path if path.is_dir() else path.parent))
    toast.say(words, _tr("Show in folder"), lambda: _show(folder))


def _show(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ExportToast", text, "", count)
