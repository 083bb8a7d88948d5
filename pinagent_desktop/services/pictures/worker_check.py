"""The doctor's look at the picture worker."""

import base64
import tempfile
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.ports.diagnostics import Check, Finding
from pinagent_desktop.services.pictures.worker_client import PictureRefused, PictureWorker

# A GIF of one pixel.
_PIXEL = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7")


class PictureWorkerCheck(Check):
    """Finds out whether the worker process starts and opens a picture.

    Args:
        worker: To be asked; it is ended afterwards.
    """

    def __init__(self, worker: PictureWorker) -> None:
        self._worker = worker

    @override
    async def run(self) -> Finding:
        try:
            with tempfile.TemporaryDirectory(prefix="pinagent-") as folder:
                await self._worker.keep(Path(folder), _PIXEL)
        except (PictureRefused, StorageError, OSError) as error:
            return Finding(
                name="Pictures",
                state="error",
                sentence=f"The picture worker does not work: {error or type(error).__name__}.",
                next_step="Install the app again.",
            )
        finally:
            await self._worker.close()
        return Finding(name="Pictures", state="ok", sentence="Pictures can be opened.")
