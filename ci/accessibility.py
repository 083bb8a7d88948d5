"""Read the window over AT-SPI, write its tree down, and look at what a screen reader needs.

Run by ``ci/accessibility.sh`` with the system's Python, which alone has ``pyatspi``.
"""

import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyatspi

SECONDS = 60
PIN = re.compile(r".+, (Approved|Disqualified|Pending)( by you)?.*, score \d\.\d\d")
NEED_NO_NAME = {"filler", "panel", "scroll pane", "viewport", "layered pane", "separator"}


def main(dump: str) -> int:
    """Return 0 when everything that has the focus has a name and every pin says what it is."""
    window = waited_for(window_of_app, "the window")
    pins = waited_for(lambda: pins_of(window), "a list of pins")
    tree = list(walk(window, 0))
    lines = (f"{'  ' * depth}{said(one)}\n" for depth, one in tree)
    Path(dump).write_text("".join(lines), "utf-8")
    faults = [f"no pin: {one.name}" for one in pins if not PIN.fullmatch(one.name)]
    faults += [f"nameless: {said(one)}" for _, one in tree if is_nameless(one)]
    sliders = [one for _, one in tree if one.getRoleName() == "slider" and one.name == "Threshold"]
    faults += [] if sliders else ["there is no slider named Threshold"]
    faults += ["the threshold has no value"] if sliders and not value_of(sliders[0]) else []
    print(f"{len(tree)} parts, {len(pins)} pins, {len(faults)} faults", file=sys.stderr)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def waited_for(look: Any, what: str) -> Any:
    """Return what a look finds, as soon as it finds something."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        found = look()
        if found:
            return found
        time.sleep(0.5)  # noqa: TID251 - the bus tells of no start
    raise SystemExit(f"{what} did not come within {SECONDS} s")


def window_of_app() -> Any:
    """Return the main window, if it is on the bus and filled."""
    desktop = pyatspi.Registry.getDesktop(0)
    for app in (desktop[place] for place in range(desktop.childCount)):
        for window in children(app):
            if window.getRoleName() == "frame" and "Pinagent" in window.name:
                return window
    return None


def pins_of(window: Any) -> list[Any]:
    """Return the items of the list that holds the pins."""
    lists = [one for _, one in walk(window, 0) if one.getRoleName() == "list"]
    found = [children(one) for one in lists]
    return next((items for items in found if any(PIN.fullmatch(one.name) for one in items)), [])


def walk(part: Any, depth: int) -> Iterator[tuple[int, Any]]:
    """Yield a part and all that is shown in it."""
    yield depth, part
    for child in children(part):
        if child.getState().contains(pyatspi.STATE_VISIBLE):
            yield from walk(child, depth + 1)


def children(part: Any) -> list[Any]:
    """Return what lies in a part now."""
    found = (part.getChildAtIndex(place) for place in range(part.childCount))
    return [one for one in found if one is not None]


def is_nameless(part: Any) -> bool:
    """Whether the focus can go where nothing would be said."""
    state = part.getState()
    can = state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_SHOWING)
    return can and not part.name and part.getRoleName() not in NEED_NO_NAME


def value_of(part: Any) -> float:
    """Return the value of a slider."""
    return float(part.queryValue().currentValue)


def said(part: Any) -> str:
    """Return a part as one line."""
    about = f" ({part.description})" if part.description else ""
    return f"{part.getRoleName()}: {part.name}{about}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
