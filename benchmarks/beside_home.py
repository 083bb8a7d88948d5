"""Many pictures, few of them drawn: a folder for other programs, and a home for the app."""

import asyncio
import json
import os
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from pinagent_desktop.bootstrap.open_store import store_to_write
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.ids import PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import Pin, PinMetadata, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Checkpoint, Run, RunSettings, RunStatus
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.services.system_clock import SystemClock

DRAWN: Final = 12
SIZES: Final = ((736, 1104), (736, 920), (736, 552))
SMALL: Final = (256, 512)
_PROMPT, _SESSION = PromptId("pr-bench"), SessionId("run-bench")
_WHEN: Final = datetime(2026, 1, 1, tzinfo=UTC)
_AT_ONCE: Final = 5_000


def draw(folder: Path) -> Sequence[Path]:
    """Return pictures as busy and as colourful as photographs, each with its small forms."""
    folder.mkdir(exist_ok=True)
    source = random.Random(20261201)  # noqa: S311 - the same pictures each time
    for number in range(DRAWN):
        size = SIZES[number % len(SIZES)]
        noise = [Image.effect_noise((size[0] // 8, size[1] // 8), 90).resize(size) for _ in "rgb"]
        picture = Image.merge("RGB", noise)
        pencil = ImageDraw.Draw(picture)
        for _ in range(40):
            left, top = source.randrange(size[0]), source.randrange(size[1])
            color = tuple(source.randrange(256) for _ in range(3))
            pencil.ellipse((left, top, left + 120, top + 90), fill=color)
        picture.save(folder / f"{number}.jpg", quality=80)
        for width in SMALL:
            small = picture.resize((width, round(width * size[1] / size[0])))
            small.save(folder / f"{number}-{width}.jpg", quality=80)
    return [folder / f"{number}.jpg" for number in range(DRAWN)]


def link(drawn: Sequence[Path], to: Path, number: int, endings: Sequence[str] = ("",)) -> None:
    """Fill a folder with that many pictures; their bytes lie on the disk once."""
    to.mkdir(parents=True)
    for place in range(number):
        picture = drawn[place % len(drawn)]
        for ending in endings:
            source = picture.with_name(f"{picture.stem}{ending}.jpg")
            os.link(source, to / f"{place}{ending}.jpg")


def stored(home: Path, drawn: Sequence[Path], number: int) -> None:
    """Fill a home with that many pins of one prompt, pictures and small forms here."""
    home.mkdir(mode=0o700)
    endings = ("", *(f"-{width}" for width in SMALL))
    link(drawn, home / "pictures" / _PROMPT, number, endings)
    chosen = {"last_pane": "gallery", "first_steps": False, "language": "en"}
    (home / "settings.json").write_text(json.dumps(chosen), "utf-8")
    asyncio.run(_keep(home, number))


async def _keep(home: Path, number: int) -> None:
    async with store_to_write(home, Settings(), None, SystemClock()) as opened:
        store = opened.store
        await store.prompts.put(Prompt(id=_PROMPT, text="oak chairs", created_at=_WHEN))
        await store.runs.put(_run(number))
        for start in range(0, number, _AT_ONCE):
            end = min(number, start + _AT_ONCE)
            await store.pins.add([_pin(place) for place in range(start, end)])


def _run(number: int) -> Run:
    return Run(
        id=_SESSION,
        prompt_id=_PROMPT,
        account_id=PRACTICE_ACCOUNT_ID,
        status=RunStatus.COMPLETED,
        timestamp=_WHEN,
        settings=RunSettings(),
        checkpoint=Checkpoint(warm_up_done=True, scraping_done=True, next_seq=number + 1),
    )


def _pin(place: int) -> Pin:
    width, height = SIZES[place % DRAWN % len(SIZES)]
    return Pin(
        id=pin_id(_PROMPT, str(place)),
        pinterest_id=str(place),
        prompt_id=_PROMPT,
        session_id=_SESSION,
        seq=place + 1,
        pin_url=f"https://www.pinterest.com/pin/{place}/",
        image_url=f"https://i.pinimg.com/736x/{place}.jpg",
        title=f"Chair {place}",
        width=width,
        height=height,
        picture_file=f"{_PROMPT}/{place}.jpg",
        match_score=0.8,
        status=PinStatus.APPROVED,
        metadata=PinMetadata(collected_at=_WHEN + timedelta(seconds=place)),
    )
