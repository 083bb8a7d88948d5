"""A name is looked up once, judged, and the connection goes to what was judged."""

import asyncio
import socket
from collections.abc import Sequence
from typing import Any

import httpx2
import pytest

from pinagent_desktop.services.pictures import fetch
from pinagent_desktop.services.pictures.fetch import FetchFailed, PictureAccess, PictureDownload

pytestmark = [pytest.mark.asyncio, pytest.mark.row("M6")]
URL = "https://i.pinimg.com/736x/a.jpg"


class Names:
    """A resolver whose answers change with every question."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def getaddrinfo(self, host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        self.asked.append(host)
        answer = self.answers.pop(0)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, port)) for each in answer]


def _picture() -> httpx2.Response:
    return httpx2.Response(200, stream=httpx2.ByteStream(b"x"))


def _download(
    monkeypatch: pytest.MonkeyPatch, names: Names, answer: Any
) -> tuple[PictureDownload, list[httpx2.Request]]:
    asked: list[httpx2.Request] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        answered: httpx2.Response = answer(request)
        return answered

    def client(_access: PictureAccess, _proxy: str | None) -> httpx2.AsyncClient:
        return httpx2.AsyncClient(transport=httpx2.MockTransport(handle))

    monkeypatch.setattr(fetch, "_client", client)
    monkeypatch.setattr(fetch, "getproxies", dict)
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", names.getaddrinfo)
    return PictureDownload(PictureAccess(hosts=("*.pinimg.com",))), asked


@pytest.mark.parametrize("address", ["10.0.0.1", "127.0.0.1", "169.254.169.254"])
async def test_a_name_that_leads_to_a_private_address_is_refused(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    for answer in ([address], ["151.101.0.84", address]):
        download, asked = _download(monkeypatch, Names(answer), lambda _: httpx2.Response(200))
        with pytest.raises(FetchFailed, match="private network"):
            await download.get(URL)
        assert asked == []
        await download.close()


async def test_the_connection_goes_to_the_address_that_was_judged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = Names(["151.101.0.84"], ["127.0.0.1"])  # the second answer would be the trap
    download, asked = _download(monkeypatch, names, lambda _: _picture())
    assert await download.get(URL) == b"x"
    assert names.asked == ["i.pinimg.com"]
    assert asked[0].url.host == "151.101.0.84"
    assert asked[0].headers["host"] == "i.pinimg.com"
    assert asked[0].extensions["sni_hostname"] == "i.pinimg.com"
    await download.close()


async def test_each_hop_of_a_redirect_is_judged_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    names = Names(["151.101.0.84"], ["192.168.1.1"])
    away = {"location": "https://s.pinimg.com/inside.jpg"}
    download, asked = _download(
        monkeypatch, names, lambda _: httpx2.Response(302, headers=away, content=b"")
    )
    with pytest.raises(FetchFailed, match="private network"):
        await download.get(URL)
    assert names.asked == ["i.pinimg.com", "s.pinimg.com"]
    assert len(asked) == 1
    await download.close()


async def test_an_address_that_does_not_answer_is_followed_by_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "151.101.0.84":
            raise httpx2.ConnectError("no route")
        return _picture()

    names = Names(["151.101.0.84", "151.101.64.84"])
    download, asked = _download(monkeypatch, names, answer)
    assert await download.get(URL) == b"x"
    assert [each.url.host for each in asked] == ["151.101.0.84", "151.101.64.84"]
    await download.close()
