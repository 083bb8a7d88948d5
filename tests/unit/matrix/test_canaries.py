"""The searcher finds every form in every wrapping, and nothing where nothing is."""

import base64
import gzip
import json
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from tests.matrix.canaries import Canaries, Hit, forms

SECRET = 'Kanari "ü"/+%€ 4711'
FORMS = [(form, way) for form, ways in forms(SECRET).items() for way in sorted(ways)]


@pytest.fixture
def canaries() -> Canaries:
    return Canaries({"password": SECRET, "other": "a-word-that-is-nowhere"})


@pytest.mark.parametrize(("form", "written"), FORMS)
def test_every_form_is_found(canaries: Canaries, tmp_path: Path, form: str, written: bytes) -> None:
    (tmp_path / "a file").write_bytes(b"\x00\xff" + written + b"\xff")
    assert Hit("a file", "password", form) in canaries.in_folder(tmp_path)


@pytest.mark.parametrize("before", ["", "u", "us", "use", "user:"])
@pytest.mark.parametrize("after", ["", "x", "xy", "xyz"])
def test_base64_is_found_wherever_it_begins(canaries: Canaries, before: str, after: str) -> None:
    coded = base64.b64encode(f"{before}{SECRET}{after}".encode()).decode()
    assert canaries.in_text(coded, "x") == [Hit("x", "password", "base64")]


def test_packed_files_are_looked_into(canaries: Canaries, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("inner.json.gz", gzip.compress(json.dumps([SECRET]).encode()))
    (tmp_path / "cached").write_bytes(b"head of the answer" + gzip.compress(SECRET.encode() * 9))
    with closing(sqlite3.connect(tmp_path / "a.sqlite3")) as data, data:
        data.execute("create table t (x)")
        data.execute("insert into t values (?)", (SECRET,))
    found = {(hit.place, hit.form) for hit in canaries.in_folder(tmp_path)}
    assert found == {
        ("a.zip!inner.json.gz!gzip 0", "json-escaped"),
        ("cached!gzip 0", "utf-8"),
        ("a.sqlite3", "utf-8"),
    }


def test_names_and_links_count_and_what_is_left_out_does_not(
    canaries: Canaries, tmp_path: Path
) -> None:
    (tmp_path / "Default").mkdir()
    (tmp_path / "Default" / "Cookies").write_text(SECRET, encoding="utf-8")
    (tmp_path / "link").symlink_to(SECRET.replace("/", "%2F"))
    (tmp_path / f"of {SECRET.replace('/', '%2F')}").touch()
    assert canaries.in_folder(tmp_path, skip=["*/Cookies"]) == []
    (hit,) = canaries.in_folder(tmp_path)
    assert hit.place == "Default/Cookies"


def test_arguments_and_environments_are_read(canaries: Canaries) -> None:
    wait = "import sys; sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", wait, SECRET], stdin=subprocess.PIPE, env={"TOLD": SECRET}
    ) as child:
        process = psutil.Process(child.pid)
        found = canaries.in_processes([process])
        exempt = canaries.in_processes([process], exempt=[child.pid])
        child.communicate(b"")
    assert [hit.place.split()[0] for hit in found] == ["cmdline", "environ"]
    assert [hit.place.split()[0] for hit in exempt] == ["cmdline"]


def test_nothing_is_found_where_nothing_is(canaries: Canaries, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("Kanari 4711, and other words", encoding="utf-8")
    assert canaries.in_folder(tmp_path) == []
    with pytest.raises(ValueError, match="too short"):
        Canaries({"password": "short"})
