"""Pictures in memory: the bytes are the pin's id."""

import asyncio
import hashlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.pin import PictureSize, PinDraft
from pinagent_desktop.ports.importing import PictureFolder
from pinagent_desktop.ports.pictures import Picture, PictureFailure, PictureSource


class FakePictures(PictureSource):
    """Every address answers, unless the pin's id is listed as broken."""

    def __init__(self) -> None:
        self.broken: set[str] = set()
        self.twins: dict[str, str] = {}
        """Pin id to the pin id whose picture it repeats, nearly."""
        self.fetched: Counter[str] = Counter()
        self.gone: set[str] = set()
        """Files that somebody took away."""
        self.error: BaseException | None = None

    @override
    async def fetch(self, draft: PinDraft, folder: str) -> Picture | PictureFailure:
        if self.error is not None:
            raise self.error
        self.fetched[draft.pinterest_id] += 1
        self.gone.discard(f"{folder}/{draft.pinterest_id}.jpg")
        if draft.pinterest_id in self.broken:
            return PictureFailure("no picture")
        like = self.twins.get(draft.pinterest_id, draft.pinterest_id)
        return Picture(
            file=f"{folder}/{draft.pinterest_id}.jpg",
            width=736,
            height=900,
            source=next(iter(draft.pictures.values())),
            sha256=hashlib.sha256(draft.pinterest_id.encode()).hexdigest(),
            phash=hashlib.sha256(like.encode()).hexdigest()[:16],
            dominant_color="#aabbcc",
        )

    @override
    def has(self, picture_file: str) -> bool:
        return picture_file not in self.gone

    @override
    async def for_judge(self, picture_file: str) -> bytes:
        return picture_file.rsplit("/", 1)[-1].removesuffix(".jpg").encode()

    @override
    async def for_reference(self, picture_file: str) -> bytes:
        if picture_file in self.gone:
            raise FileNotFoundError(picture_file)
        return picture_file.encode()

    @override
    async def close(self) -> None:
        """Nothing is open."""


class FakeFolder(PictureFolder):
    """Takes every file for a picture, unless its text says that it is none."""

    def __init__(self) -> None:
        self.closed = 0

    @override
    def list(self, folder: Path) -> Sequence[Path]:
        return sorted(file for file in folder.rglob("*") if file.is_file())

    @override
    async def keep(self, file: Path, folder: str) -> Picture | PictureFailure:
        content = await asyncio.to_thread(file.read_text, "utf-8")
        if content == "broken":
            return PictureFailure("it is no picture")
        return Picture(
            file=f"{folder}/{content}.jpg",
            width=400,
            height=600,
            source=PictureSize(url=""),
            sha256=content * 16,
            phash="0" * 16,
            dominant_color="#d8c7ae",
        )

    @override
    async def close(self) -> None:
        self.closed += 1
