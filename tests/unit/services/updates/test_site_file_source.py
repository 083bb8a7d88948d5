"""Where a new site file may come from, and what ends the wait for it."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import httpx2
import pytest

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal
from pinagent_desktop.services.updates.site_file_source import MAX_BYTES, BoundedSource
from tests.unit.services.updates.site_file_samples import a_signed_file, reason

GOOD = a_signed_file("2026.12.1")
Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def server(answer: bytes, *, hold: asyncio.Event | None = None) -> AsyncIterator[str]:
    """Answer each request with these very bytes, then hang up (or hold the line)."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        if hold is not None:
            await hold.wait()
        writer.close()

    listening = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with listening:
        yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/site.toml"


def http(
    body: bytes, *, status: str = "200 OK", length: int | None = None, more: str = ""
) -> bytes:
    declared = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Length: {declared}\r\n{more}Connection: close\r\n\r\n"
    return head.encode() + body


async def refused(source: str, reader: BoundedSource | None = None) -> SiteFileRefused:
    with pytest.raises(SiteFileRefused) as caught:
        await (reader or BoundedSource()).read(source)
    return caught.value


async def streamed(data: bytes) -> AsyncIterator[bytes]:
    """Hand out bytes one by one, as they come from a line."""
    for byte in data:
        yield bytes([byte])


def answering(
    handle: Callable[[httpx2.Request], httpx2.Response],
) -> tuple[BoundedSource, list[str]]:
    """Return a source whose addresses are answered here, and the list of what was asked for."""
    asked: list[str] = []

    def take(request: httpx2.Request) -> httpx2.Response:
        asked.append(str(request.url))
        return handle(request)

    transport = httpx2.MockTransport(take)
    return BoundedSource(make_client=lambda: httpx2.AsyncClient(transport=transport)), asked


@pytest.mark.asyncio
async def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_bytes(GOOD)
    assert await BoundedSource().read(str(file)) == GOOD


@pytest.mark.asyncio
async def test_a_loopback_address_may_be_plain_http() -> None:
    async with server(http(GOOD)) as url:
        assert await BoundedSource().read(url) == GOOD


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "name", ["missing.toml", ".", "x" * 5000, "a\0b", "~nobody-of-that-name/x"]
)
async def test_what_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    source = name if name.startswith("~") else str(tmp_path / name)
    assert reason(await refused(source)) == Refusal.NO_SUCH_SOURCE


@pytest.mark.asyncio
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
async def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    async with asyncio.timeout(5):
        assert reason(await refused(str(tmp_path / "pipe"))) == Refusal.NO_SUCH_SOURCE


@pytest.mark.asyncio
async def test_a_large_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_bytes(b"#" * MAX_BYTES)
    assert len(await BoundedSource().read(str(file))) == MAX_BYTES
    file.write_bytes(b"#" * (MAX_BYTES + 1))
    assert reason(await refused(str(file))) == Refusal.TOO_LARGE


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/site.toml",
        "ftp://example.org/site.toml",
        "file:///etc/passwd",
        "https://lena:secret@example.org/site.toml",
        "https:///site.toml",
        "http://127.0.0.1.example.org/site.toml",
        "https://[::1/site.toml",
        "data://text",
    ],
)
async def test_other_ways_are_refused_before_anything_is_asked(address: str) -> None:
    source, asked = answering(lambda _: httpx2.Response(200, content=GOOD))
    error = await refused(address, source)
    assert reason(error) == Refusal.ADDRESS
    assert "secret" not in error.detail
    assert asked == []


@pytest.mark.asyncio
async def test_https_leads_on_to_https_only() -> None:
    def lead(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/a":
            return httpx2.Response(302, headers={"location": "https://files.example.org/b"})
        return httpx2.Response(200, content=streamed(GOOD))

    source, asked = answering(lead)
    assert await source.read("https://example.org/a") == GOOD
    assert asked == ["https://example.org/a", "https://files.example.org/b"]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "to", ["http://example.org/b", "http://127.0.0.1:1/b", "file:///etc/passwd", "ftp://x/y"]
)
async def test_nothing_leads_away_from_https(to: str) -> None:
    source, asked = answering(lambda _: httpx2.Response(302, headers={"location": to}))
    assert reason(await refused("https://example.org/a", source)) == Refusal.REDIRECT
    assert asked == ["https://example.org/a"]


@pytest.mark.asyncio
async def test_a_real_redirect_from_the_loopback_to_http_is_refused() -> None:
    answer = http(b"", status="301 Moved", more="Location: http://127.0.0.1:9/x\r\n")
    async with server(answer) as url:
        assert reason(await refused(url)) == Refusal.REDIRECT


@pytest.mark.asyncio
async def test_a_redirect_with_a_login_is_refused() -> None:
    to = {"location": "https://lena:secret@example.org/b"}
    source, _ = answering(lambda _: httpx2.Response(302, headers=to))
    assert reason(await refused("https://example.org/a", source)) == Refusal.ADDRESS


@pytest.mark.asyncio
async def test_circles_end() -> None:
    source, asked = answering(lambda _: httpx2.Response(302, headers={"location": "/a"}))
    assert reason(await refused("https://example.org/a", source)) == Refusal.UNREACHABLE
    assert len(asked) < 10


@pytest.mark.asyncio
@pytest.mark.parametrize("status", ["404 Not Found", "500 Oops", "204 No Content"])
async def test_an_answer_without_the_file_is_refused(status: str) -> None:
    async with server(http(b"", status=status)) as url:
        error = await refused(url)
    assert reason(error) == Refusal.UNREACHABLE
    assert status[:3] in error.detail


@pytest.mark.asyncio
async def test_nobody_there() -> None:
    async with server(b"") as url:
        pass
    assert reason(await refused(url)) == Refusal.UNREACHABLE


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "answer",
    [
        http(GOOD[:100], length=len(GOOD)),
        http(b"", length=5),
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Le",
    ],
)
async def test_a_download_that_breaks_off_is_refused(answer: bytes) -> None:
    async with server(answer) as url:
        assert reason(await refused(url)) == Refusal.BROKE_OFF


@pytest.mark.asyncio
@pytest.mark.parametrize("length", [MAX_BYTES + 1, 10 * MAX_BYTES])
async def test_an_answer_that_is_too_large_is_refused(length: int) -> None:
    async with server(http(b"#" * (MAX_BYTES + 1), length=length)) as url:
        assert reason(await refused(url)) == Refusal.TOO_LARGE


@pytest.mark.asyncio
async def test_packed_bytes_are_not_unpacked() -> None:
    """A small answer could become a huge one; what came is what is checked."""
    import gzip

    packed = gzip.compress(b"#" * 10_000)
    async with server(http(packed, more="Content-Encoding: gzip\r\n")) as url:
        assert await BoundedSource().read(url) == packed


@pytest.mark.asyncio
async def test_an_answer_that_never_ends_is_given_up() -> None:
    held = asyncio.Event()
    opened: AbstractAsyncContextManager[str] = server(http(GOOD[:50], length=9999), hold=held)
    async with opened as url:
        error = await refused(url, BoundedSource(seconds=0.3))
        held.set()
    assert reason(error) == Refusal.TOO_SLOW
    assert error.facts["seconds"] == "0.3"


@pytest.mark.asyncio
async def test_the_environment_is_not_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with server(http(GOOD)) as url:
        assert await BoundedSource().read(url) == GOOD
