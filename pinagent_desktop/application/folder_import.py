"""A folder of pictures becomes a prompt whose pins can be reviewed and exported like any."""

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from pinagent_desktop.application.importing import Imported, ImportResult
from pinagent_desktop.domain.account import IMPORTED_ACCOUNT_ID
from pinagent_desktop.domain.dump import Unread
from pinagent_desktop.domain.ids import PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import Pin, PinMetadata
from pinagent_desktop.domain.prompt import Prompt, PromptStatus, checked_prompt_text
from pinagent_desktop.domain.run import Checkpoint, Counts, Run, RunSettings, RunStatus, Stage
from pinagent_desktop.domain.well_formed import well_formed
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.importing import PictureFolder
from pinagent_desktop.ports.pictures import Picture, PictureFailure
from pinagent_desktop.ports.storage import Store


class FolderImport:
    """Takes the pictures of a folder in; the same picture is never taken in twice.

    Args:
        store: Where the pins go.
        pictures: Opens what takes the files in; closed after each folder.
        clock: Tells when they came.
    """

    def __init__(self, store: Store, pictures: Callable[[], PictureFolder], clock: Clock) -> None:
        self._store = store
        self._pictures = pictures
        self._clock = clock

    async def of_folder(self, folder: Path) -> ImportResult:
        """Take in every picture of a folder and its sub-folders.

        Raises:
            UsageError: It may not be opened.
            InvalidPrompt: Its name has no letters: it could not be told from others.
            StorageError: There is no room.
        """
        pictures = self._pictures()
        try:
            files = await asyncio.to_thread(pictures.list, folder)
            if not files:
                why = "it holds no pictures"
                return ImportResult([], [Unread(file=folder.name, place="", why=why)])
            prompt, session_id = await self._begun(folder)
            return await self._taken(prompt, session_id, folder, files, pictures)
        finally:
            await pictures.close()

    async def _begun(self, folder: Path) -> tuple[Prompt, SessionId]:
        """Return the folder's prompt and run, as they are here or new."""
        name = await asyncio.to_thread(_name, folder)
        prompt = await self._store.prompts.get(PromptId(name))
        if prompt is None:
            prompt = Prompt(
                id=PromptId(name),
                text=checked_prompt_text(folder.name),
                created_at=self._clock.now(),
                status=PromptStatus.COMPLETED,
            )
            run = Run(
                id=SessionId(f"imported-{name}"),
                prompt_id=prompt.id,
                account_id=IMPORTED_ACCOUNT_ID,
                stage=Stage.VALIDATION,
                status=RunStatus.COMPLETED,
                timestamp=self._clock.now(),
                settings=RunSettings(),
                checkpoint=Checkpoint(warm_up_done=True, scraping_done=True),
            )
            async with self._store.transaction():
                await self._store.prompts.put(prompt)
                await self._store.runs.put(run)
        return prompt, SessionId(f"imported-{name}")

    async def _taken(
        self,
        prompt: Prompt,
        session_id: SessionId,
        folder: Path,
        files: Sequence[Path],
        pictures: PictureFolder,
    ) -> ImportResult:
        new = known = 0
        unread: list[Unread] = []
        seq = max((pin.seq for pin in await self._store.pins.of_prompt(prompt.id)), default=0)
        for file in files:
            picture = await pictures.keep(file, prompt.id)
            if isinstance(picture, PictureFailure):
                place = file.relative_to(folder).as_posix()
                unread.append(Unread(file=folder.name, place=place, why=picture.detail))
                continue
            pin = self._pin(prompt, session_id, seq + 1, file, picture)
            if await self._store.pins.known(prompt.id, [pin.pinterest_id]):
                known += 1
                continue
            async with self._store.transaction():
                await self._store.pins.add([pin])
            new, seq = new + 1, seq + 1
        await self._count(session_id)
        return ImportResult([Imported(session_id, prompt, new, known)], unread)

    def _pin(
        self, prompt: Prompt, session_id: SessionId, seq: int, file: Path, picture: Picture
    ) -> Pin:
        # Nobody gave it a number: its content is what tells it from others.
        name = f"file-{picture.sha256[:16]}"
        return Pin(
            id=pin_id(prompt.id, name),
            pinterest_id=name,
            prompt_id=prompt.id,
            session_id=session_id,
            seq=seq,
            pin_url="",
            image_url="",
            title=well_formed(file.stem),  # a name may hold bytes that are no text
            source="import",
            picture_file=picture.file,
            width=picture.width,
            height=picture.height,
            dominant_color=picture.dominant_color,
            metadata=PinMetadata(collected_at=self._clock.now(), phash=picture.phash),
        )

    async def _count(self, session_id: SessionId) -> None:
        run = await self._store.runs.get(session_id)
        if run is not None:
            number = len(await self._store.pins.of_run(session_id))
            counts = Counts(found=number, kept=number, pending=number)
            async with self._store.transaction():
                await self._store.runs.put(run.with_(counts=counts))


def _name(folder: Path) -> str:
    """Return the id of a folder's prompt: the same each time, whatever leads there."""
    place = str(folder.resolve()).encode(errors="surrogateescape")
    return f"folder-{hashlib.sha256(place).hexdigest()[:12]}"
