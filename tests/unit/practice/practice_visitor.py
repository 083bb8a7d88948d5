"""A small painted book, and a visitor of the practice site without a browser."""

import hashlib
import io
import itertools
import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import aiohttp
from typing_extensions import override
from yarl import URL

from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.pictures.book import PictureBook, PictureLabel

SUBJECTS = ("living room", "kitchen", "car", "garden", "cake", "dress", "bathroom", "beach")
STYLES = ("modern minimalist", "rustic", "bohemian")
EACH = 5


class PaintedBook(PictureBook):
    """8 subjects x 3 styles x 5 pictures of coloured squares."""

    @override
    def labels(self) -> Sequence[PictureLabel]:
        return [
            _label(subject, style, number)
            for subject, style, number in itertools.product(SUBJECTS, STYLES, range(EACH))
        ]

    @override
    def render(self, key: str, width: int) -> bytes:
        from PIL import Image

        cells = hashlib.sha512(key.encode()).digest()[:48]
        image = Image.frombytes("RGB", (4, 4), cells)
        file = io.BytesIO()
        image.resize((width, width * 3 // 2), Image.Resampling.NEAREST).save(file, "JPEG")
        return file.getvalue()


def _label(subject: str, style: str, number: int) -> PictureLabel:
    key = f"{subject}-{style}-{number}".replace(" ", "-")
    extra = ("sofa", "room") if subject == "living room" else ()
    return PictureLabel(
        key=key,
        subject=subject,
        style=style,
        title=f"{style.capitalize()} {subject}, no. {number}",
        description=f"A {style} {subject}, painted in squares.",
        subject_words=(subject, *extra, *(("room",) if subject == "bathroom" else ())),
        style_words=(style, *style.split()),
        problems=("watermark",) if number == EACH - 1 else (),
        width=480,
        height=720,
        dominant_color="#aabbcc",
    )


class Visitor:
    """A browser without a window: keeps cookies and asks resources as the page's script does."""

    def __init__(self, addresses: PracticeAddresses, session: aiohttp.ClientSession) -> None:
        self.addresses = addresses
        self.session = session

    def csrf(self) -> str:
        cookies = self.session.cookie_jar.filter_cookies(URL(self.addresses.site))
        return cookies["csrftoken"].value if "csrftoken" in cookies else ""

    def cookie(self, name: str) -> str:
        url = URL(self.addresses.site)
        return self.session.cookie_jar.filter_cookies(url)[name].value

    async def page(self, path: str) -> tuple[int, str, str]:
        """Status, path after redirects, HTML."""
        async with self.session.get(self.addresses.site + path) as answer:
            return answer.status, answer.url.path, await answer.text()

    async def resource(
        self,
        resource: str,
        verb: str = "get",
        /,
        headers: dict[str, str] | None = None,
        **options: Any,
    ) -> tuple[int, Any]:
        """HTTP status and envelope."""
        sent = {
            "X-CSRFToken": self.csrf(),
            "X-Pinterest-PWS-Handler": "www/index.js",
            "X-Requested-With": "XMLHttpRequest",
            **(headers or {}),
        }
        data = {"data": json.dumps({"options": options, "context": {}}), "source_url": "/"}
        url = f"{self.addresses.site}/resource/{resource}/{verb}/"
        method = "GET" if verb == "get" else "POST"
        fields: Any = {"params": data} if verb == "get" else {"data": data}
        async with self.session.request(method, url, headers=sent, **fields) as answer:
            text = await answer.text()
            is_json = answer.content_type == "application/json"
            return answer.status, json.loads(text) if is_json else text

    async def data(self, resource: str, verb: str = "get", /, **options: Any) -> Any:
        """The data of an answer that must succeed."""
        status, envelope = await self.resource(resource, verb, **options)
        assert status == 200, envelope
        return envelope["resource_response"]["data"]

    async def sign_in(self) -> None:
        await self.page("/login/")
        await self.data(
            "UserSessionResource",
            "create",
            username_or_email=self.addresses.username,
            password=self.addresses.password,
        )

    async def board(self, name: str) -> dict[str, Any]:
        made: dict[str, Any] = await self.data("BoardResource", "create", name=name)
        return made

    async def door(self, path: str = "state", **body: Any) -> Any:
        url = f"{self.addresses.site}/_practice/{path}"
        method = "GET" if path in {"state", "facts"} and not body else "POST"
        payload = json.dumps(body) if body else None
        async with self.session.request(method, url, data=payload) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()


OpenSite = Callable[..., Awaitable[Visitor]]
