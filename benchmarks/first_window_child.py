"""Child: start the app's window, print when it was painted first, close it."""

import json
import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.first_paint import FirstPaint
from benchmarks.own_window import run_own_window


def main() -> int:
    """Watch one start of the window."""

    def painted(window: QMainWindow, when: float) -> None:
        print(json.dumps({"painted": when}), flush=True)
        window.close()

    def made(app: QApplication) -> None:
        FirstPaint(app, painted)

    return run_own_window(made=made)


if __name__ == "__main__":
    sys.exit(main())
