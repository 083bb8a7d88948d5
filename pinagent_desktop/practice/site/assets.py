"""Scripts, styles and the shell of every page, read from the app's resources."""

import hashlib
import re
from pathlib import Path
from string import Template
from typing import Final

from aiohttp import web

_CLASS = re.compile(r"\bpx-[a-z0-9-]+\b")
_TYPES: Final = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}


class Assets:
    """The static files, with class names that mean nothing to a reader of the page.

    In the files classes are written `px-<word>`. They leave as six characters each that change
    with the seed: nobody may rely on them, as on the real site.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        """Read everything once; the files are small."""
        self._seed = seed
        self._files = {
            path.name: self._hash_classes(path.read_text(encoding="utf-8"))
            for path in folder.iterdir()
            if path.suffix in {*_TYPES, ".html"}
        }
        self._shell = Template(self._files["shell.html"])

    def shell(self, **fields: str) -> str:
        """The HTML of a page with its placeholders filled in."""
        return self._shell.substitute(fields)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer with one file."""
        name = request.match_info["name"]
        content_type = _TYPES.get(Path(name).suffix)
        if content_type is None or name not in self._files:
            raise web.HTTPNotFound
        return web.Response(
            text=self._files[name],
            content_type=content_type,
            headers={"Cache-Control": "no-cache"},
        )

    def _hash_classes(self, text: str) -> str:
        return _CLASS.sub(lambda found: self._class(found[0]), text)

    def _class(self, name: str) -> str:
        """A letter first, since a class must not begin with a digit."""
        digest = hashlib.sha256(f"{self._seed} {name}".encode()).hexdigest()
        return chr(ord("A") + int(digest[:2], 16) % 26) + digest[2:8]
