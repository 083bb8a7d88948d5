"""The report: whole or not at all, and no word of the person in it, however it was written."""

import asyncio
import base64
import html
import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from pinagent_desktop.domain.errors import StorageError, UsageError
from pinagent_desktop.logs import Redactor
from pinagent_desktop.ports.diagnostics import ReportParts
from pinagent_desktop.services.diagnostics.read_me import READ_ME
from pinagent_desktop.services.diagnostics.zip_report import LOG_LINES, ZipReport

NOW = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
PRIVATE = {
    "username": "lena.canary",
    "handle": "lenacanary77",
    "e-mail": "lena@canary.example",
    "prompt": 'canary "japandi" löbby & täg',
    "board": "Canary Japandi Löbby",
    "password": "Pa$$/w0rd+canary",
    "key": "sk-canary/secret+0123456789",
}
SHORT = "Zq"
"""Too short to be looked for within other words."""
SECRET = "known-to-the-logs-only-canary"
HARMLESS = "the Save button's board menu"

Writer = Callable[..., Path]


def ways(word: str) -> Iterator[str]:
    """How a word may stand in a file."""
    yield from (word, word.upper(), quote(word), quote(word, safe=""), quote_plus(word))
    yield from (json.dumps(word)[1:-1], html.escape(word), repr(word)[1:-1])
    for data in (word.encode(), word.encode("utf-16-le")):
        for lead in (b"", b"x", b"xy"):
            coded = base64.b64encode(lead + data + b"tail").decode()
            yield coded
            yield coded.replace("+", "-").replace("/", "_")


def core(coded: bytes, lead: int, length: int) -> bytes:
    """What in base64 belongs to the word alone."""
    begin, end = -(-lead * 8 // 6), (lead + length) * 8 // 6
    return coded[begin:end]


def needles(word: str) -> Iterator[bytes]:
    """What must not be found in a file, the word being in it."""
    for text in (word, quote(word), quote(word, safe=""), quote_plus(word), html.escape(word)):
        yield text.encode()
        yield text.encode("utf-16-le")
        yield text.encode("utf-16-be")
    yield json.dumps(word)[1:-1].encode()
    for data in (word.encode(), word.encode("utf-16-le")):
        for lead in range(3):
            found = core(base64.b64encode(bytes(lead) + data), lead, len(data))
            yield found
            yield found.replace(b"+", b"-").replace(b"/", b"_")


def hits(files: dict[str, bytes], words: list[str]) -> list[tuple[str, bytes]]:
    return [
        (name, needle)
        for name, data in files.items()
        for word in words
        for needle in needles(word)
        if len(needle) > 3 and needle.lower() in data.lower()
    ]


def unzipped(report: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(report) as pack:
        assert pack.testzip() is None
        return {name: pack.read(name) for name in pack.namelist()}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home of canary" / "data"
    (home / "logs").mkdir(parents=True)
    return home


@pytest.fixture
def writer(home: Path) -> ZipReport:
    redactor = Redactor()
    redactor.learn(SECRET)
    return ZipReport(
        folders={"<data>": home, "~": home.parent},
        log=home / "logs" / "pinagent.log",
        snapshots=home / "snapshots",
        clean_secrets=redactor.clean,
        now=lambda: NOW,
    )


def full_of(home: Path) -> ReportParts:
    """Every source holds every word in every way, and something harmless."""
    lines = [f"{HARMLESS}: <{way}>" for word in PRIVATE.values() for way in ways(word)]
    lines += [SECRET, f"<{SHORT}> in aZqb"]
    text = "\n".join([*lines, f"at {home}/profiles and {home.parent}/elsewhere", HARMLESS])
    (home / "logs" / "pinagent.log").write_text(text, encoding="utf-8")
    (home / "snapshots").mkdir()
    (home / "snapshots" / "save-button.html").write_text(text, encoding="utf-8")
    return ReportParts(
        documents={"findings": [{"sentence": text, "number": 3}], "settings": {"browser": text}},
        texts={"walk.txt": text},
        private=[*PRIVATE.values(), SHORT],
    )


@pytest.mark.asyncio
async def test_no_word_of_the_person_in_any_form_in_any_file(
    home: Path, writer: ZipReport, tmp_path: Path
) -> None:
    parts = full_of(home)
    files = unzipped(await writer.write(parts, tmp_path / "report.zip"))

    words = [*PRIVATE.values(), str(home), str(home.parent)]
    assert hits(files, words) == []
    assert not any(SECRET.encode() in data or b"<Zq>" in data for data in files.values())
    for name in (
        "findings.json",
        "settings.json",
        "walk.txt",
        "log.txt",
        "snapshots/save-button.html",
    ):
        assert HARMLESS.encode() in files[name], "cleaned, not emptied"
    assert b"<data>/profiles and ~/elsewhere" in files["log.txt"]


def test_the_search_finds_what_was_planted(home: Path) -> None:
    full_of(home)
    planted = {"log.txt": (home / "logs" / "pinagent.log").read_bytes()}
    for word in PRIVATE.values():
        found = {needle for _, needle in hits(planted, [word])}
        expected = {needle for needle in needles(word) if len(needle) > 3}
        in_utf_16 = {n for n in expected if b"\x00" in n}  # the source is a text in UTF-8
        assert expected - in_utf_16 <= found, word


@pytest.mark.asyncio
async def test_addresses_keep_their_host_and_lose_credentials_and_the_rest(
    writer: ZipReport, tmp_path: Path
) -> None:
    text = "at http://lena:pw@host.example:8080/lena/board/?q=secret and (https://a.example/x) end"
    parts = ReportParts({}, {"a.txt": text}, [])
    files = unzipped(await writer.write(parts, tmp_path / "r.zip"))
    assert files["a.txt"].decode() == "at http://host.example:8080 and (https://a.example) end"


@pytest.mark.asyncio
async def test_only_the_end_of_the_log_and_no_link_out_of_the_snapshots(
    home: Path, writer: ZipReport, tmp_path: Path
) -> None:
    lines = "".join(f"line {number}\n" for number in range(LOG_LINES + 10))
    (home / "logs" / "pinagent.log").write_text(lines)
    (home / "snapshots").mkdir()
    (tmp_path / "outside.txt").write_text("not yours")
    (home / "snapshots" / "linked.txt").symlink_to(tmp_path / "outside.txt")
    (home / "snapshots" / "page.png").write_bytes(b"\x89PNG")
    (home / "snapshots" / "cookies.sqlite").write_bytes(b"never")

    files = unzipped(await writer.write(ReportParts({}, {}, []), tmp_path / "r.zip"))

    assert files["log.txt"].decode().splitlines()[0] == "line 10"
    assert set(files) == {READ_ME, "log.txt", "snapshots/page.png"}
    assert b"snapshots/page.png" in files[READ_ME]


@pytest.mark.asyncio
async def test_what_is_there_is_never_written_over(writer: ZipReport, tmp_path: Path) -> None:
    there = tmp_path / "report.zip"
    there.write_bytes(b"mine")

    with pytest.raises(UsageError, match="another name"):
        await writer.write(ReportParts({}, {}, []), there)

    assert there.read_bytes() == b"mine"
    in_folder = await writer.write(ReportParts({}, {}, []), tmp_path)
    assert in_folder == tmp_path / "pinagent-report-20261124-123000.zip"
    assert in_folder.stat().st_mode & 0o777 == 0o600


def test_a_report_that_cannot_be_written_leaves_nothing(writer: ZipReport, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        asyncio.run(writer.write(ReportParts({}, {}, []), tmp_path / "no folder" / "r.zip"))

    with pytest.raises(UnicodeEncodeError):  # met in the middle of the work
        asyncio.run(writer.write(ReportParts({}, {"\ud800": ""}, []), tmp_path / "r.zip"))

    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == []
