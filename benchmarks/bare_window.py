"""Child: an empty main window, the least that a Qt program shows."""

import json
import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.first_paint import FirstPaint


def main() -> int:
    """Show the window, print when it was painted, end."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)

    def painted(_: QMainWindow, when: float) -> None:
        print(json.dumps({"painted": when}), flush=True)
        app.quit()

    watch = FirstPaint(app, painted)
    window.show()
    code = app.exec()
    watch.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main())
