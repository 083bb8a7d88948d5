"""The app as it is, but with caps that fill in a minute and clocks that can be set.

``LITTLE_PACE`` holds the rules as JSON, ``LITTLE_SHIFT`` seconds by which the wall clock is wrong,
``LITTLE_BOOT`` the name of this start of the computer, ``LITTLE_SLEEP`` the seconds of a sleep,
``LITTLE_PASSED`` seconds that are over by every clock of the computer.
"""

import os
import sys
from datetime import datetime, timedelta

from typing_extensions import override

from pinagent_desktop.bootstrap import assembly
from pinagent_desktop.domain.pace import PaceRules
from pinagent_desktop.main import main
from pinagent_desktop.ports.clock import Boot
from pinagent_desktop.services.system_clock import SystemClock


class WrongClock(SystemClock):
    """Somebody set it, or started the computer anew."""

    def __init__(self) -> None:
        super().__init__(float(os.environ.get("LITTLE_SLEEP", "120")))
        self._passed = float(os.environ.get("LITTLE_PASSED", "0"))
        wrong_by = float(os.environ.get("LITTLE_SHIFT", "0"))
        self._shift = timedelta(seconds=self._passed + wrong_by)

    @override
    def now(self) -> datetime:
        return super().now() + self._shift

    @override
    def boot(self) -> Boot:
        real = super().boot()
        return Boot(os.environ.get("LITTLE_BOOT", real.name), real.seconds + self._passed)


def little_pace(_assembly: assembly.Assembly) -> PaceRules:
    """Return the rules that the test named."""
    return PaceRules.model_validate_json(os.environ["LITTLE_PACE"])


if __name__ == "__main__":
    vars(assembly)["SystemClock"] = WrongClock
    setattr(assembly.Assembly, "_pace", little_pace)  # noqa: B010 - for mypy it is a cached method
    sys.exit(main())
