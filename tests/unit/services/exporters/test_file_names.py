"""Any title becomes a name that stays in its folder and is taken by every system."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinagent_desktop.services.exporters.file_names import file_name, unique

HOSTILE = [
    "../../etc/passwd",
    "..\\..\\windows\\system32",
    "/absolute",
    "C:\\Users\\x",
    "CON",
    "nul.txt",
    "com1",
    "LPT³.jpg",
    "conin$",
    ".",
    "..",
    "...",
    "",
    "   ",
    "trailing dot.",
    "trailing space ",
    "a\0b",
    "line\nbreak\r\ttab",
    "photo\u202egpj.exe",
    "zero\u200bwidth",
    "~/.ssh/id_rsa",
    "-rf",
    "🛋️" * 100,
    "é" * 300,
    "e\u0301" * 300,
    "漢" * 300,
    'quotes " < > | ? *',
    "\ud800 lone surrogate",
    "<script>alert(1)</script>",
    "%2e%2e%2f",
]


@pytest.mark.row("E1")
@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles(title: str, tmp_path: Path) -> None:
    _assert_safe(file_name(title), tmp_path)


@given(st.text(max_size=400))
@pytest.mark.row("E1")
def test_any_title(title: str) -> None:
    _assert_safe(file_name(title), None)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Low cream sofa, two prints", "Low cream sofa, two prints"),
        ("Wohnzimmer für Gäste", "Wohnzimmer für Gäste"),
        ("リビングルーム", "リビングルーム"),
        ("a/b", "a b"),
        ("CON", "CON_"),
        ("con.jpg", "con_.jpg"),
        ("console table", "console table"),
        ("", "untitled"),
    ],
)
def test_ordinary_titles_stay_as_they_are(title: str, name: str) -> None:
    assert file_name(title) == name


@pytest.mark.row("E1")
def test_names_meet_as_on_the_least_careful_system() -> None:
    names = unique(["Sofa", "sofa", "SOFA", "Caf\u00e9", "Cafe\u0301", "Sofa (2)"])
    assert names == ["Sofa", "sofa (2)", "SOFA (3)", "Caf\u00e9", "Cafe\u0301 (2)", "Sofa (2) (2)"]


@given(st.lists(st.sampled_from(["a", "A", "a (2)", "b", "ﬁ", "fi", "ß", "SS"]), max_size=30))
def test_unique_names_are_unique(names: list[str]) -> None:
    found = unique(names)
    assert len(found) == len(names)
    assert len({unicodedata.normalize("NFKC", name).casefold() for name in found}) == len(names)


def _assert_safe(name: str, folder: Path | None) -> None:
    assert name
    assert name == name.strip()
    assert len(name.encode()) <= 190
    assert not set(name) & set('<>:"/\\|?*\0\n\r\t')
    assert not any(unicodedata.category(character)[0] == "C" for character in name)
    assert not name.startswith((".", "-", "~"))
    assert not name.endswith((".", " "))
    assert name == unicodedata.normalize("NFC", name)
    assert name.split(".", maxsplit=1)[0].casefold() not in {"con", "nul", "com1", "lpt³", "conin$"}
    if folder is not None:
        (folder / f"{name}.jpg").write_bytes(b"x")
        assert [path.name for path in folder.iterdir()] == [f"{name}.jpg"]
