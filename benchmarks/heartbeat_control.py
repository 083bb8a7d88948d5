"""Child: a Qt loop with nothing to do but beat, until its standard input ends."""

import json
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from benchmarks.beats import Heartbeat


def main() -> int:
    """Beat; print the beats at the end."""
    app = QCoreApplication(sys.argv[:1])
    heartbeat = Heartbeat()
    timer = heartbeat.start()
    parent = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    parent.activated.connect(app.quit)
    print("beating", flush=True)
    code = app.exec()
    timer.stop()
    print(json.dumps({"beats": heartbeat.beats}), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
