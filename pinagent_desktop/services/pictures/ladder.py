"""The order in which a picture's addresses are tried."""

import re
from collections.abc import Sequence

from pinagent_desktop.domain.pin import PictureSize, PinDraft

ORIGINAL = "orig"
_RUNGS = ("736x", "474x", "236x")
# ``/<size>/<aa>/<bb>/<cc>/<signature>.<type>``: resized forms of one picture differ in the size
# alone and are always JPEG; an original keeps the type it was uploaded with.
_PATH = re.compile(
    r"(?P<host>https?://[^/]+)/[^/]+/(?P<name>[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{32})\.\w+"
)


def ladder(draft: PinDraft) -> Sequence[PictureSize]:
    """Return the addresses to try, best first, each once.

    The original comes first only where the site named it: a guessed address of an original
    answers 403 when the type is another one (observed 2026-03). ``1200x`` is never asked for.
    A resized form that was not named is derived from one that was.
    """
    derived = _derived(draft)
    rungs = [draft.pictures.get(ORIGINAL)]
    rungs += [draft.pictures.get(size) or derived.get(size) for size in _RUNGS]
    named = [rung for rung in rungs if rung is not None and rung.url]
    return list({rung.url: rung for rung in reversed(named)}.values())[::-1]


def _derived(draft: PinDraft) -> dict[str, PictureSize]:
    for picture in draft.pictures.values():
        found = _PATH.fullmatch(picture.url)
        if found:
            host, name = found["host"], found["name"]
            return {size: PictureSize(url=f"{host}/{size}/{name}.jpg") for size in _RUNGS}
    return {}
