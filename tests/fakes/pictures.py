"""Pictures in memory: the bytes are the pin's id."""

import hashlib
from collections import Counter

from typing_extensions import override

from pinagent_desktop.domain.pin import PinDraft
from pinagent_desktop.ports.pictures import Picture, PictureFailure, PictureSource


class FakePictures(PictureSource):
    """Every address answers, unless the pin's id is listed as broken."""

    def __init__(self) -> None:
        self.broken: set[str] = set()
        self.twins: dict[str, str] = {}
        """Pin id to the pin id whose picture it repeats, nearly."""
        self.fetched: Counter[str] = Counter()
        self.error: BaseException | None = None

    @override
    async def fetch(self, draft: PinDraft, folder: str) -> Picture | PictureFailure:
        if self.error is not None:
            raise self.error
        self.fetched[draft.pinterest_id] += 1
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
    async def for_judge(self, picture_file: str) -> bytes:
        return picture_file.rsplit("/", 1)[-1].removesuffix(".jpg").encode()

    @override
    async def close(self) -> None:
        """Nothing is open."""
