"""Which packages the app's files come from; what lies in the app of theirs, and what does not."""

from pathlib import Path

import pytest

from bundling.expressions import Unfit
from bundling.python_parts import python_parts
from tests.unit.bundling.conftest import Install

MIT = "License-Expression: MIT\n"


def test_only_packages_with_a_file_in_the_app_are_parts(install: Install, tmp_path: Path) -> None:
    site = tmp_path / "site-packages"
    needs = "Requires-Dist: Elm>=2; python_version > '3'\nRequires-Dist: fir; extra == 'all'\n"
    oak = install("oak", MIT + needs, {"oak/a.py": "", "oak/b.py": ""})
    elm = install("elm", "License-Expression: GPL-3.0-only\n", {"elm/a.py": ""})
    parts, left = python_parts([site / "oak/a.py", tmp_path / "own.py"], [oak, elm])
    assert [(one.name, one.version, one.licence, one.purl) for one in parts] == [
        ("oak", "1.0", "MIT", "pkg:pypi/oak@1.0")
    ]
    assert parts[0].needs == {"elm"}
    assert left == {tmp_path / "own.py"}


def test_a_part_under_the_gpl_ends_the_build(install: Install, tmp_path: Path) -> None:
    elm = install("elm", "License-Expression: GPL-3.0-only\n", {"elm/a.py": ""})
    with pytest.raises(Unfit, match="elm"):
        python_parts([tmp_path / "site-packages/elm/a.py"], [elm])


def test_the_bootloader_is_a_part_though_no_file_shows_it(install: Install) -> None:
    parts, _ = python_parts([], [install("pyinstaller")])
    assert [one.licence for one in parts] == ["GPL-2.0-or-later WITH Bootloader-exception"]


def test_texts_are_those_of_the_package_and_of_what_is_taken(
    install: Install, tmp_path: Path
) -> None:
    texts = {
        "oak/a.py": "",
        "oak-1.0.dist-info/licenses/LICENSE": "all",
        "oak/driver/NOTICE": "taken",
        "oak/fonts/GPL-license.txt": "left out",
        "oak/license.py": "",
    }
    oak = install("oak", MIT, texts)
    site = tmp_path / "site-packages"
    (part,), _ = python_parts([site / "oak/a.py", site / "oak/driver/NOTICE"], [oak])
    assert sorted(one.read_text() for one in part.texts) == ["all", "taken"]


def test_qt_brings_no_text_so_ours_is_added(install: Install, tmp_path: Path) -> None:
    said = "License: LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only\n"
    qt = install("PySide6_Essentials", said, {"PySide6/a.py": ""})
    (part,), _ = python_parts([tmp_path / "site-packages/PySide6/a.py"], [qt])
    assert part.licence == "LGPL-3.0-only"
    assert [one.name for one in part.texts] == ["LGPL-3.0.txt", "GPL-3.0.txt"]
