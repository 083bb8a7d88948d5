"""Files for a drop that are still being copied while the mouse moves."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QMimeData, QUrl
from typing_extensions import override

URI_LIST: Final = "text/uri-list"


class PromisedFiles(QMimeData):
    """Waits for its files only where they are dropped; the links of the pins come as text.

    Args:
        files: Waits for the files and returns them.
        links: Addresses of the pins.
    """

    def __init__(self, files: Callable[[], Sequence[Path]], links: Sequence[str]) -> None:
        super().__init__()
        self._files = files
        if links:
            self.setText("\n".join(links))

    @override
    def formats(self) -> list[str]:
        return [URI_LIST, *super().formats()]

    @override
    def hasFormat(self, mimetype: str) -> bool:
        return mimetype == URI_LIST or super().hasFormat(mimetype)

    @override
    def retrieveData(self, mimetype: str, preferredType: Any) -> Any:
        if mimetype == URI_LIST:
            return [QUrl.fromLocalFile(str(file)) for file in self._files()]
        return super().retrieveData(mimetype, preferredType)
