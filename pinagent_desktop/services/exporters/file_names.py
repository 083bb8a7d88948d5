"""Names of files from titles that anybody may have written."""

import unicodedata
from collections.abc import Iterable, Sequence

MAX_CHARACTERS = 80
# Most file systems count bytes and stop at 255; this leaves room for numbers and endings.
MAX_BYTES = 180
_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)


def file_name(title: str, otherwise: str = "untitled") -> str:
    """Return a title as a name that every system takes, without an ending.

    Composed letters, no control or invisible characters (a reversed ending among them), no
    separators, no leading or trailing dots, no device names of Windows.

    Args:
        title: Any text.
        otherwise: The name where nothing of the title is left.
    """
    visible = "".join(_kept(character) for character in unicodedata.normalize("NFC", title))
    name = _shortened(" ".join(visible.split()).strip(" .~-"))
    name = name.rstrip(" .") or otherwise
    # Windows takes ``nul.txt`` for the device too: what stands before the first dot decides.
    stem, dot, rest = name.partition(".")
    is_device = stem.rstrip().casefold() in _DEVICES
    return f"{stem.rstrip()}_{dot}{rest}" if is_device else name


def unique(names: Iterable[str]) -> Sequence[str]:
    """Return the names, later ones numbered where they would meet an earlier one.

    Names meet as on the least careful system: without regard to case and composition.
    """
    taken: set[str] = set()
    found = []
    for name in names:
        candidate, number = name, 1
        while _comparable(candidate) in taken:
            number += 1
            candidate = f"{name} ({number})"
        taken.add(_comparable(candidate))
        found.append(candidate)
    return found


def _comparable(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _kept(character: str) -> str:
    if character in _FORBIDDEN or unicodedata.category(character) in {"Cc", "Zl", "Zp"}:
        return " "
    return "" if unicodedata.category(character)[0] == "C" else character


def _shortened(name: str) -> str:
    name = name[:MAX_CHARACTERS]
    return name.encode()[:MAX_BYTES].decode(errors="ignore")
