"""The app with caps that fill in a minute, as a program."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from typing_extensions import override

from tests.end2end.app import App

SCRIPT = Path(__file__).with_name("small_caps.py")
PACE = {
    "act_gap": (0, 0.2),
    "save_gap": (0, 0.2),
    "saves_an_hour": 2,
    "saves_a_day": 3,
    "boards_a_day": 3,
    "logins_a_day": 5,
}


class LittleApp(App):
    """The same program, started by a script that gives it other rules and clocks."""

    @property
    @override
    def command(self) -> Sequence[str]:
        return [sys.executable, str(SCRIPT)]

    @classmethod
    def of(cls, app: App, **variables: str) -> "LittleApp":
        """Return it on the home of an app.

        Args:
            app: Whose home and environment.
            variables: ``SHIFT``, ``BOOT``, ``SLEEP`` and ``PASSED``, as the script knows them.
        """
        named = {f"LITTLE_{name}": value for name, value in variables.items()}
        made = cls(app.home, {**app.environment, "LITTLE_PACE": json.dumps(PACE), **named})
        made._started = app._started
        return made
