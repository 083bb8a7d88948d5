"""Before opening: refuse a newer file, put a damaged one aside, bring the last good copy back."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from pinagent_desktop.domain.errors import PinAgentError, StoreDamaged, StoreTooNew
from pinagent_desktop.services.storage.carrying_over import carry_over
from pinagent_desktop.services.storage.comparison import missing_in
from pinagent_desktop.services.storage.inspection import index_of, inspect, log_of
from pinagent_desktop.services.storage.schema import SCHEMA_VERSION
from pinagent_desktop.services.storage.snapshots import Snapshots, taken_at

_PRIVATE_FILE = 0o600
_DAMAGED = ".damaged-"
_STAMP = "%Y%m%dT%H%M%SZ"
RESTORED = ".restored"
"""End of the name of a copy that is being made ready to become the store."""


def made_ready(file: Path, snapshots: Snapshots, now: datetime) -> str | None:
    """Leave ``file`` good, or absent when a new store may be made.

    Args:
        file: The store's file; nobody else may have it open.
        snapshots: Where earlier copies lie.
        now: Goes into the name of a damaged file.

    Returns:
        A sentence for the person when something was wrong, else ``None``.

    Raises:
        StoreTooNew: Written by a newer version; nothing was touched.
        StoreDamaged: Damaged and put aside, but no good copy exists.
    """
    _clear_unfinished(file)
    if not file.exists():
        _settle_log(file, now)
        return _lost(file, snapshots)
    found = inspect(file)
    if found.version > SCHEMA_VERSION:
        raise StoreTooNew("written by a newer version", found=found.version, known=SCHEMA_VERSION)
    if not found.problems:
        return None
    aside = _put_aside(file, now)
    copy = snapshots.newest_good()
    if copy is None:
        raise StoreDamaged(f"{'; '.join(found.problems)}; no good copy exists", kept_as=aside.name)
    return _rescued(copy, file, aside)


def _rescued(copy: Path, file: Path, aside: Path) -> str:
    _bring_back(copy, file, aside)
    return (
        f"The data was damaged. It is back as of {_when(copy)}; {_lacking(file, aside)}. "
        f"The damaged file is kept as {aside.name}."
    )


def _lost(file: Path, snapshots: Snapshots) -> str | None:
    copy, damaged = snapshots.newest_good(), newest_damaged(file)
    if copy is None:
        if damaged is None:
            return None
        return (
            "This is a new, empty store; only what could be read of limits and costs was taken "
            f"along. The damaged one is kept as {damaged.name}."
        )
    if damaged is not None and taken_at(copy) <= _put_aside_at(damaged):
        return _rescued(copy, file, damaged)  # a kill came after the damaged file was put aside
    _bring_back(copy, file, None)
    return f"The data was missing. It is back as of {_when(copy)}; what came later is missing."


def _clear_unfinished(file: Path) -> None:
    """Remove what a killed restoring had begun: it is as large as the store, and never used."""
    for leftover in file.parent.glob(f"{file.name}{RESTORED}*"):
        leftover.unlink(missing_ok=True)


def _put_aside(file: Path, now: datetime) -> Path:
    aside = file.with_name(f"{file.name}{_DAMAGED}{_stamp(now)}")
    # The file goes first: killed in between, the next start finds it missing, and looks for it.
    # Without its log it could pass for good, and what the log holds would be gone.
    file.replace(aside)
    _put_log_aside(file, aside)
    return aside


def _settle_log(file: Path, now: datetime) -> None:
    """Bring a log whose file is missing to where the file was put, or else out of the way."""
    log, aside = log_of(file), newest_damaged(file)
    is_of_aside = (
        aside is not None
        and log.exists()
        and not log_of(aside).exists()
        and log.stat().st_mtime < _put_aside_at(aside).timestamp() + 1  # the name has no fractions
    )
    if aside is None or not is_of_aside:
        aside = file.with_name(f"{file.name}.lost-{_stamp(now)}")
    _put_log_aside(file, aside)


def newest_damaged(file: Path) -> Path | None:
    """Return the store that was put aside last, if one was."""
    found = sorted(file.parent.glob(f"{file.name}{_DAMAGED}*Z"))  # the names are moments
    return found[-1] if found else None


def _put_aside_at(aside: Path) -> datetime:
    stamp = aside.name.rpartition(_DAMAGED)[2]
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


def _put_log_aside(file: Path, aside: Path) -> None:
    """Take its log from a store: SQLite would play it into whatever file comes in its place."""
    log = log_of(file)
    if log.exists():
        log.replace(log_of(aside))
    index_of(file).unlink(missing_ok=True)


def _stamp(now: datetime) -> str:
    return now.astimezone(UTC).strftime(_STAMP)


def _bring_back(copy: Path, file: Path, damaged: Path | None) -> None:
    fresh = file.with_name(f"{file.name}.new")
    for leftover in file.parent.glob(f"{fresh.name}*"):
        leftover.unlink()
    fresh.touch(mode=_PRIVATE_FILE)
    shutil.copyfile(copy, fresh)
    if damaged is not None and inspect(copy).version == SCHEMA_VERSION:
        # Caps and "done once" must not go back: what of them can still be read is taken along.
        carry_over(damaged, fresh)
    fresh.replace(file)


def _lacking(file: Path, damaged: Path) -> str:
    """Say what the copy lacks, as far as the damaged file can still be asked."""
    try:
        missing = missing_in(file, damaged)
    except PinAgentError:
        return "what came later is missing"
    if missing.is_nothing:
        return "nothing newer was found in the damaged file"
    numbers = {"prompts": len(missing.prompts), "runs": missing.runs, "pins": missing.pins}
    told = [f"{number} {name}" for name, number in numbers.items() if number]
    if missing.changed_pins:
        told.append(f"decisions about {missing.changed_pins} pins")
    return f"what came later is missing, at least {', '.join(told)}"


def _when(copy: Path) -> str:
    return f"{taken_at(copy):%Y-%m-%d %H:%M} UTC"
