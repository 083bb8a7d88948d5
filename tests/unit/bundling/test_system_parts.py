"""Libraries of the system beside the app: their packages, and that none is taken along unread."""

from pathlib import Path

import pytest

from bundling.expressions import Unfit
from bundling.system_parts import system_parts


class Shelf:
    """Packages by the name of the library that they brought."""

    def __init__(self, **owners: str) -> None:
        self._owners = owners

    def owner(self, file: Path) -> str | None:
        return self._owners.get(file.name.partition(".")[0])

    def facts(self, package: str) -> tuple[str, Path]:
        return "1.2-3", Path("/usr/share/doc") / package / "copyright"


def test_a_package_is_one_part_however_many_libraries_it_brought() -> None:
    shelf = Shelf(libglib="libglib2.0-0t64", libgio="libglib2.0-0t64", libz="zlib1g")
    parts = system_parts([Path("/l/libgio.so.1"), Path("/l/libglib.so"), Path("/l/libz.so")], shelf)
    assert [(one.name, one.licence, one.purl) for one in parts] == [
        ("libglib2.0-0t64", "LGPL-2.1-or-later", "pkg:deb/debian/libglib2.0-0t64@1.2-3"),
        ("zlib1g", "Zlib", "pkg:deb/debian/zlib1g@1.2-3"),
    ]
    assert [one.name for one in parts[0].texts] == ["copyright", "LGPL-2.1.txt"]


def test_readline_which_is_under_the_gpl_is_not_taken_along() -> None:
    with pytest.raises(Unfit, match="libreadline8"):
        system_parts([Path("/l/libreadline.so.8")], Shelf(libreadline="libreadline8"))


def test_a_library_that_nobody_packaged_is_not_taken_along() -> None:
    with pytest.raises(Unfit, match=r"/opt/libodd\.so belongs to no package"):
        system_parts([Path("/opt/libodd.so")], Shelf())
