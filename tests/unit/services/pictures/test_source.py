"""From an address to our own file, over real HTTP and the real worker."""

import asyncio
import io
from base64 import b64encode
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from PIL import Image

from pinagent_desktop.domain.account import Proxy
from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.pin import PictureSize, PinDraft
from pinagent_desktop.ports.pictures import Picture, PictureFailure
from pinagent_desktop.services.pictures.fetch import MAX_BYTES, PictureAccess, PictureDownload
from pinagent_desktop.services.pictures.source import CachedPictures, _even_pace
from pinagent_desktop.services.pictures.worker_client import PictureWorker
from tests.unit.services.pictures.picture_samples import PictureHost, bomb_png, encoded, scene

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def pictures(tmp_path: Path, worker: PictureWorker) -> AsyncIterator[CachedPictures]:
    access = PictureAccess(hosts=(), loopback=True, seconds=1.0)
    source = CachedPictures(tmp_path, PictureDownload(access), worker)
    yield source
    await source.close()


def _draft(host: PictureHost, *sizes: str) -> PinDraft:
    named = {size: PictureSize(url=f"{host.address}/{size}", width=736) for size in sizes}
    return PinDraft(pinterest_id="1", pin_url="/pin/1/", pictures=named)


async def test_the_original_is_taken_where_it_answers(
    pictures: CachedPictures, host: PictureHost, jpeg: bytes, tmp_path: Path
) -> None:
    host.answers["/orig"] = jpeg
    picture = await pictures.fetch(_draft(host, "orig", "736x"), "pr-1")
    assert isinstance(picture, Picture)
    assert picture.source.url.endswith("/orig")
    assert picture.file == f"pr-1/{picture.sha256}.jpg"
    assert (tmp_path / picture.file).is_file()
    assert host.asked == ["/orig"]
    assert pictures.has(picture.file)
    (tmp_path / picture.file).unlink()  # it made room for others
    assert not pictures.has(picture.file)
    assert not pictures.has("../outside.jpg")


@pytest.mark.row("M7")
async def test_down_the_ladder_past_403_bomb_and_html(
    pictures: CachedPictures, host: PictureHost, jpeg: bytes
) -> None:
    host.answers |= {"/736x": bomb_png(), "/474x": b"<html>no</html>", "/236x": jpeg}
    picture = await pictures.fetch(_draft(host, "orig", "736x", "474x", "236x"), "pr-1")
    assert isinstance(picture, Picture)
    assert picture.source.url.endswith("/236x")
    assert host.asked == ["/orig", "/736x", "/474x", "/236x"]


@pytest.mark.row("M5")
async def test_a_cut_picture_is_fetched_once_more(
    pictures: CachedPictures, host: PictureHost, jpeg: bytes
) -> None:
    host.answers["/736x"] = jpeg[: len(jpeg) // 2]
    failure = await pictures.fetch(_draft(host, "736x"), "pr-1")
    assert isinstance(failure, PictureFailure)
    assert "cut" in failure.detail
    assert host.asked == ["/736x", "/736x"]


async def test_a_broken_server_is_asked_once_more(
    pictures: CachedPictures, host: PictureHost, jpeg: bytes
) -> None:
    async def first_broken(request: web.Request) -> web.StreamResponse:
        first = len(host.asked) == 1
        return web.Response(status=503) if first else web.Response(body=jpeg)

    host.answers["/736x"] = first_broken
    assert isinstance(await pictures.fetch(_draft(host, "736x"), "pr-1"), Picture)


@pytest.mark.row("M6")
async def test_a_redirect_elsewhere_is_not_followed(
    pictures: CachedPictures, host: PictureHost
) -> None:
    for target in ("https://i.pinimg.com/x.jpg", "file:///etc/passwd", "http://10.0.0.1/"):

        async def away(request: web.Request, target: str = target) -> web.StreamResponse:
            return web.Response(status=302, headers={"Location": target})

        host.answers["/736x"] = away
        failure = await pictures.fetch(_draft(host, "736x"), "pr-1")
        assert failure == PictureFailure("The picture is not on this machine")


async def test_a_redirect_at_home_is_followed_and_circles_end(
    pictures: CachedPictures, host: PictureHost, jpeg: bytes
) -> None:
    async def on(request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": "/there"})

    host.answers |= {"/736x": on, "/there": jpeg}
    assert isinstance(await pictures.fetch(_draft(host, "736x"), "pr-1"), Picture)
    host.answers["/there"] = on
    failure = await pictures.fetch(_draft(host, "736x"), "pr-2")
    assert failure == PictureFailure("The picture's address leads in circles")


@pytest.mark.row("M6")
@pytest.mark.parametrize("declared", [True, False])
async def test_more_than_20_mb_is_cut(
    pictures: CachedPictures, host: PictureHost, declared: bool
) -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        if declared:
            response.content_length = MAX_BYTES + 1
        await response.prepare(request)
        for _ in range(MAX_BYTES // 1_000_000 + 1):
            await response.write(bytes(1_000_000))
        return response

    host.answers["/736x"] = endless
    failure = await pictures.fetch(_draft(host, "736x"), "pr-1")
    assert failure == PictureFailure("The picture is larger than 20 MB")
    assert len(host.asked) == 1


@pytest.mark.row("M6")
async def test_a_slow_host_is_left(
    worker: PictureWorker, host: PictureHost, tmp_path: Path
) -> None:
    async def slow(request: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    host.answers["/736x"] = slow
    access = PictureAccess(hosts=(), loopback=True, seconds=0.1)
    source = CachedPictures(tmp_path, PictureDownload(access), worker)
    failure = await source.fetch(_draft(host, "736x"), "pr-1")
    assert failure == PictureFailure("The picture did not come in time")
    await source.close()


@pytest.mark.row("M7")
async def test_a_pin_without_any_address(pictures: CachedPictures, host: PictureHost) -> None:
    assert isinstance(await pictures.fetch(_draft(host), "pr-1"), PictureFailure)
    assert host.asked == []


async def test_the_judge_gets_a_small_jpeg_and_only_of_our_files(
    pictures: CachedPictures, host: PictureHost, jpeg: bytes, tmp_path: Path
) -> None:
    host.answers["/736x"] = jpeg
    picture = await pictures.fetch(_draft(host, "736x"), "pr-1")
    assert isinstance(picture, Picture)
    first = await pictures.for_judge(picture.file)
    assert first.startswith(b"\xff\xd8")
    pictures._for_judge.clear()
    assert await pictures.for_judge(picture.file) == first
    for name in ("pr-1/none.jpg", "../outside.jpg", "/etc/passwd"):
        with pytest.raises(FileNotFoundError):
            await pictures.for_judge(name)
    (tmp_path / picture.file).write_bytes(b"damaged")
    with pytest.raises(FileNotFoundError):
        await pictures.for_judge(picture.file)


async def test_a_reference_is_smaller_still(
    pictures: CachedPictures, worker: PictureWorker, tmp_path: Path, jpeg: bytes
) -> None:
    file = (await worker.keep(tmp_path, jpeg)).found["file"]
    with Image.open(io.BytesIO(await pictures.for_reference(file))) as sent:
        assert (sent.format, sent.size) == ("JPEG", (256, 384))
    for name in ("gone.jpg", "../escaped.jpg"):
        with pytest.raises(FileNotFoundError):
            await pictures.for_reference(name)


async def test_the_judge_does_not_wait_for_the_worker_after_a_fetch(
    pictures: CachedPictures, worker: PictureWorker, host: PictureHost, jpeg: bytes
) -> None:
    host.answers["/736x"] = jpeg
    picture = await pictures.fetch(_draft(host, "736x"), "pr-1")
    assert isinstance(picture, Picture)
    async with worker._turn:
        assert (await pictures.for_judge(picture.file)).startswith(b"\xff\xd8")


async def test_what_waits_too_long_for_the_judge_is_made_again(
    pictures: CachedPictures, host: PictureHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pinagent_desktop.services.pictures.source.HELD", 1)
    files = []
    for size, quality in (("736x", 90), ("474x", 70)):
        host.answers[f"/{size}"] = encoded(scene(), quality=quality)
        picture = await pictures.fetch(_draft(host, size), "pr-1")
        assert isinstance(picture, Picture)
        files.append(picture.file)
    assert list(pictures._for_judge) == files[1:]
    assert (await pictures.for_judge(files[0])).startswith(b"\xff\xd8")


async def test_what_was_fetched_is_not_fetched_again_while_its_files_are_there(
    pictures: CachedPictures, host: PictureHost, jpeg: bytes, tmp_path: Path
) -> None:
    host.answers["/736x"] = jpeg
    draft = _draft(host, "orig", "736x")
    first = await pictures.fetch(draft, "pr-1")
    assert isinstance(first, Picture)
    assert await pictures.fetch(draft, "pr-1") == first
    assert host.asked == ["/orig", "/736x"]
    # Another folder, or a better address that was not known: that is another question.
    await pictures.fetch(draft, "pr-2")
    await pictures.fetch(_draft(host, "736x"), "pr-1")
    assert host.asked == ["/orig", "/736x", "/orig", "/736x", "/736x"]
    (tmp_path / "pr-1" / f"{first.sha256}-256.jpg").unlink()
    assert await pictures.fetch(draft, "pr-1") == first
    assert (tmp_path / "pr-1" / f"{first.sha256}-256.jpg").is_file()
    (tmp_path / first.file).unlink()
    with pytest.raises(FileNotFoundError):
        await pictures.for_judge(first.file)


@pytest.mark.parametrize("folder", ["..", ".", "a/b", "", "/etc"])
async def test_a_folder_is_a_plain_name(
    pictures: CachedPictures, host: PictureHost, folder: str
) -> None:
    with pytest.raises(StorageError):
        await pictures.fetch(_draft(host, "736x"), folder)


async def test_a_proxy_that_cannot_be_used_is_a_failure_with_a_reason(
    worker: PictureWorker, tmp_path: Path
) -> None:
    fields: dict[str, Any] = {"type": "gopher", "server": "127.0.0.1", "port": 9}
    odd = Proxy.model_construct(**fields)
    access = PictureAccess(hosts=("*.pinimg.com",), proxy=odd)
    source = CachedPictures(tmp_path, PictureDownload(access), worker)
    sizes = {"736x": PictureSize(url="https://i.pinimg.com/736x/a.jpg")}
    draft = PinDraft(pinterest_id="1", pin_url="/pin/1/", pictures=sizes)
    failure = await source.fetch(draft, "pr-1")
    assert failure == PictureFailure("Pictures cannot use this type of proxy")


async def test_an_http_proxy_gets_the_login_and_the_request(
    worker: PictureWorker, tmp_path: Path
) -> None:
    asked: list[str] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    way = Proxy(server="127.0.0.1", port=port, user="lena")
    access = PictureAccess(hosts=("*.pinimg.com",), proxy=way, proxy_password="pw")
    source = CachedPictures(tmp_path, PictureDownload(access), worker)
    sizes = {"736x": PictureSize(url="https://i.pinimg.com/736x/a.jpg")}
    draft = PinDraft(pinterest_id="1", pin_url="/pin/1/", pictures=sizes)
    failure = await source.fetch(draft, "pr-1")
    await source.close()
    server.close()
    assert isinstance(failure, PictureFailure)
    assert asked[0].startswith("CONNECT i.pinimg.com:443 ")
    assert (
        "proxy-authorization: basic " + b64encode(b"lena:pw").decode().lower() in asked[0].lower()
    )


@pytest.mark.asyncio
async def test_many_pictures_are_asked_for_at_an_even_pace() -> None:
    loop, row = asyncio.get_running_loop(), _even_pace(20.0)
    began = loop.time()
    for _ in range(26):
        async with row:
            pass

    assert loop.time() - began >= 0.25  # a second's worth at once, then twenty a second
