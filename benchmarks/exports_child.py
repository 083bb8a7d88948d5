"""Child: writes the formats one after the other in a worker thread; Qt's loop beats meanwhile."""

import io
import json
import random
import shutil
import sys
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication, QTimer

from benchmarks.beats import Heartbeat
from pinagent_desktop import paths
from pinagent_desktop.bootstrap.exporters import exporters
from pinagent_desktop.domain.ids import PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import Pin, PinMetadata, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.ports.exporting import Exporter

WHEN = datetime(2026, 1, 1, tzinfo=UTC)
PROMPT = Prompt(id=PromptId("pr-1"), text="modern minimalist living room", created_at=WHEN)
TITLES = ("Low cream sofa", "Спокойная гостиная", "Très élégant salon", "静かな居間", "غرفة هادئة")
SIZES = ((736, 1104), (736, 920), (736, 552))
DRAWN = 12
"""Pictures that are drawn; the others are copies that differ in a comment."""
LOOK_MS = 20


def main(folder: Path, number: int) -> int:
    """Write all formats; print when each began and ended, and the beats."""
    pins = _pins(folder, number)
    began = time.perf_counter()
    shutil.copytree(folder / "pictures", folder / "copied")
    copied = time.perf_counter() - began
    app = QCoreApplication(sys.argv[:1])
    heartbeat = Heartbeat()
    beating = heartbeat.start()
    spans: dict[str, tuple[float, float]] = {}
    work = threading.Thread(target=_write_all, args=(folder, pins, spans))
    look = QTimer()
    look.timeout.connect(lambda: None if work.is_alive() else app.quit())
    work.start()
    look.start(LOOK_MS)
    app.exec()
    beating.stop()
    sizes = {word: _size(folder / f"out-{word}") for word in spans}
    said = {"copied": copied, "formats": spans, "bytes": sizes, "beats": heartbeat.beats}
    print(json.dumps(said))
    return 0


def _write_all(folder: Path, pins: Sequence[Pin], spans: dict[str, tuple[float, float]]) -> None:
    resources = paths.find({"PINAGENT_HOME": str(folder / "home")}).resources
    for exporter in exporters(resources):
        spans[exporter.format] = _timed(exporter, folder, pins)


def _timed(exporter: Exporter, folder: Path, pins: Sequence[Pin]) -> tuple[float, float]:
    began = time.time()
    to = folder / f"out-{exporter.format}"
    exporter.write(PROMPT, pins, folder / "pictures", to, lambda _done, _of: None)
    return began, time.time()


def _size(written: Path) -> int:
    files = written.rglob("*") if written.is_dir() else [written]
    return sum(file.stat().st_size for file in files)


def _pins(folder: Path, number: int) -> Sequence[Pin]:
    place = folder / "pictures" / "pr-1"
    place.mkdir(parents=True)
    source = random.Random(20261130)  # noqa: S311 - the same pictures each time
    drawn = [_drawn(source, SIZES[index % len(SIZES)]) for index in range(DRAWN)]
    statuses = list(PinStatus)
    pins = []
    for index in range(number):
        for ending, jpeg in drawn[index % DRAWN].items():
            (place / f"{index}{ending}.jpg").write_bytes(_differing(jpeg, index))
        width, height = SIZES[index % DRAWN % len(SIZES)]
        pins.append(
            Pin(
                id=pin_id(PROMPT.id, str(index)),
                pinterest_id=str(index),
                prompt_id=PROMPT.id,
                session_id=SessionId("run-1"),
                seq=index + 1,
                pin_url=f"https://www.pinterest.com/pin/{index}/",
                image_url=f"https://i.pinimg.com/736x/{index}.jpg",
                title=f"{TITLES[index % len(TITLES)]} {index}",
                description="A calm room with low furniture and light walls. " * 3,
                width=width,
                height=height,
                picture_file=f"pr-1/{index}.jpg",
                match_score=round(source.random(), 2),
                ai_explanation="It shows what was asked for; the walls are bare.",
                status=statuses[index % len(statuses)],
                metadata=PinMetadata(collected_at=WHEN),
            )
        )
    return pins


def _drawn(source: random.Random, size: tuple[int, int]) -> dict[str, bytes]:
    """Return one picture and its two small forms, as busy as a photograph."""
    noise = Image.effect_noise((size[0] // 4, size[1] // 4), 60).resize(size)
    picture = Image.merge("RGB", (noise, noise, noise))
    draw = ImageDraw.Draw(picture)
    for _ in range(40):
        left, top = source.randrange(size[0]), source.randrange(size[1])
        color = tuple(source.randrange(256) for _ in range(3))
        draw.ellipse((left, top, left + 120, top + 90), fill=color)
    found = {"": _jpeg(picture)}
    for width in (256, 512):
        small = picture.resize((width, round(width * size[1] / size[0])))
        found[f"-{width}"] = _jpeg(small)
    return found


def _jpeg(picture: Image.Image) -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=80)
    return target.getvalue()


def _differing(jpeg: bytes, number: int) -> bytes:
    """Return a JPEG with its number as a comment: the same picture, other bytes."""
    words = f"pin {number}".encode()
    comment = b"\xff\xfe" + (len(words) + 2).to_bytes(2, "big") + words
    return jpeg[:2] + comment + jpeg[2:]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
