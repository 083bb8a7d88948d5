"""No log line shows a secret, however the secret is written in it."""

import errno
import io
import json
import logging
from base64 import b64encode
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from typing_extensions import override

from pinagent_desktop import logs

SECRET = 'Kanari "ü"/+%1'


@pytest.mark.parametrize(
    "written",
    [
        SECRET,
        quote(SECRET),
        quote(SECRET, safe=""),
        quote(SECRET, safe="").lower(),
        quote_plus(SECRET),
        json.dumps(SECRET),
        json.dumps(SECRET, ensure_ascii=False),
        repr(SECRET),
        *(b64encode(f"{before}{SECRET}".encode()).decode() for before in ("", "u:", "user:")),
    ],
)
def test_a_known_secret_is_found_however_it_is_written(written: str) -> None:
    redactor = logs.Redactor()
    redactor.learn(SECRET)
    cleaned = redactor.clean(f"before {written} after")
    assert "[secret]" in cleaned
    assert cleaned.startswith("before ")
    assert "anari" not in cleaned
    assert written not in cleaned


@pytest.mark.parametrize(
    "line",
    [
        'Page.fill: Timeout\nCall log:\n  - fill("hunter2)(x")',
        "locator.fill('hunter2)(x')",
        "keyboard.insert_text('hunter2)(x')",
        "password=hunter2)(x",
        "'password': 'hunter2)(x', 'user': 'lena'",
        r"{\"password\": \"hunter2)(x\"}",
        "Proxy-Authorization: Basic hunter2)(x==",
        "Authorization: Bearer hunter2)(x",
        "Cookie: a=1; _pinterest_sess=hunter2)(x",
        "set-cookie: _auth=1; b=hunter2)(x",
        "http://lena:hunter2)(x@proxy.example:3128",
        "api_key = hunter2)(x",
    ],
)
def test_an_unknown_secret_is_taken_out_by_what_stands_before_it(line: str) -> None:
    assert "hunter2" not in logs.Redactor().clean(line)


def test_ordinary_words_stay() -> None:
    line = "https://www.pinterest.com/pin/1/?a=b: 3 of 12 pins (filled by hand), lena@example.org"
    assert logs.Redactor().clean(line) == line


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    logger = logging.getLogger()
    before = list(logger.handlers), logger.level
    yield logger
    for handler in [one for one in logger.handlers if one not in before[0]]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(before[1])


def test_a_traceback_is_cleaned_in_the_file_and_left_off_the_screen(
    tmp_path: Path, root: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    redactor = logs.Redactor()
    redactor.learn(SECRET)
    logs.set_up(tmp_path, redactor)
    try:
        int(f"fill({SECRET})")
    except ValueError:
        root.exception("It failed with %s", {"key": SECRET})
    kept = (tmp_path / "pinagent.log").read_text(encoding="utf-8")
    shown = capsys.readouterr().err
    assert "Traceback" in kept
    assert "Traceback" not in shown
    assert "Kanari" not in kept + shown
    assert (tmp_path / "pinagent.log").stat().st_mode & 0o777 == 0o600


class _FullDisk(io.StringIO):
    @override
    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_on_a_full_disk_the_line_that_finds_no_room_is_not_shown_instead(
    tmp_path: Path, root: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    redactor = logs.Redactor()
    redactor.learn(SECRET)
    logs.set_up(tmp_path, redactor)
    file = next(one for one in root.handlers if isinstance(one, RotatingFileHandler))
    before = file.setStream(_FullDisk())  # type: ignore[arg-type] # only written to
    assert before is not None
    before.close()
    for _ in range(3):
        root.info("typed %s", SECRET)
    logs.close_files()
    shown = capsys.readouterr().err
    assert shown == "The log is not complete: No space left on device.\n"
