"""Child: start the app's window, print when it was painted first, close it."""

import json
import sys

from benchmarks.own_window import run_own_window
from pinagent_desktop.application.use_cases import UseCases


def main() -> int:
    """Watch one start of the window."""

    def opened(_: UseCases) -> None:
        from PySide6.QtWidgets import QApplication, QMainWindow

        from benchmarks.first_paint import FirstPaint

        def painted(window: QMainWindow, when: float) -> None:
            print(json.dumps({"painted": when}), flush=True)
            window.close()

        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError("the window starts without an application")
        FirstPaint(app, painted)

    return run_own_window(opened)


if __name__ == "__main__":
    sys.exit(main())
