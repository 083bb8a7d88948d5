"""The bill of materials in the app: the same for programs and for people, with all texts."""

import json
from pathlib import Path

import pytest

from bundling.bill import bill_of_materials, page, written_bill
from bundling.part import Part


@pytest.fixture
def parts(tmp_path: Path) -> list[Part]:
    text, more = tmp_path / "a/LICENSE", tmp_path / "b/LICENSE"
    for one in (text, more):
        one.parent.mkdir()
        one.write_text(str(one.parent.name))
    return [
        Part("elm", "2", "ISC", "pkg:pypi/elm@2", (text, more)),
        Part("oak", "1", "LGPL-3.0-only", "pkg:pypi/oak@1", (text,), frozenset({"elm", "gone"})),
    ]


def test_each_part_is_a_component_with_its_licence(parts: list[Part]) -> None:
    bill = bill_of_materials(parts, "0.1.0")
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["version"] == "0.1.0"
    oak = bill["components"][1]
    assert (oak["name"], oak["purl"]) == ("oak", "pkg:pypi/oak@1")
    assert oak["licenses"] == [{"expression": "LGPL-3.0-only", "acknowledgement": "concluded"}]


def test_who_asks_for_whom_is_told_and_names_only_what_is_there(parts: list[Part]) -> None:
    edges = {one["ref"]: one["dependsOn"] for one in bill_of_materials(parts, "1")["dependencies"]}
    assert edges == {
        "pkg:generic/pinagent-desktop@1": ["pkg:pypi/oak@1"],
        "pkg:pypi/elm@2": [],
        "pkg:pypi/oak@1": ["pkg:pypi/elm@2"],
    }


def test_the_same_build_gives_the_same_bill(
    parts: list[Part], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    bill = bill_of_materials(parts, "1")
    assert bill == bill_of_materials(parts, "1")
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    assert bill["serialNumber"] != bill_of_materials(parts, "2")["serialNumber"]


def test_people_read_name_version_and_licence_and_what_the_lgpl_wants_said(
    parts: list[Part],
) -> None:
    assert "oak 1  LGPL-3.0-only\n" in page(parts)
    assert "you may exchange them" in page(parts)


def test_all_is_written_with_each_text_once(parts: list[Part], tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "of an earlier build").touch()
    written = [one.relative_to(folder).as_posix() for one in written_bill(parts, "1", folder)]
    assert written == ["PARTS.txt", "elm/1-LICENSE", "elm/LICENSE", "oak/LICENSE", "sbom.cdx.json"]
    assert (folder / "elm/1-LICENSE").read_text() == "b"
    assert json.loads((folder / "sbom.cdx.json").read_text())["version"] == 1
