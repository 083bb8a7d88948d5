"""What the Debian package depends on is read from the files in it."""

import shutil
from pathlib import Path

import pytest

from bundling.expressions import Unfit
from bundling.shared_libraries import Wanted, packages_of, read, wanted_outside

DUMP = """
_internal/libQt6Gui.so.6:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libEGL.so.1
  NEEDED               libQt6Core.so.6
  NEEDED               libc.so.6
  SONAME               libQt6Gui.so.6

Version References:
  required from libc.so.6:
    0x06969194 0x00 05 GLIBC_2.9
    0x069691b4 0x00 04 GLIBC_2.34
    0x069691b4 0x00 04 GLIBC_PRIVATE
"""


def test_what_lies_in_the_folder_is_not_asked_of_the_system() -> None:
    wanted = read(DUMP, {"libQt6Core.so.6", "libQt6Gui.so.6"})
    assert wanted == Wanted(frozenset({"libEGL.so.1", "libc.so.6"}), (2, 34))


def test_each_library_is_in_a_package_and_libc_is_as_new_as_needed() -> None:
    names = {"libxcb.so.1", "libEGL.so.1", "ld-linux-x86-64.so.2", "libm.so.6", "libpthread.so.0"}
    assert packages_of(Wanted(frozenset(names), (2, 36))) == [
        "libc6 (>= 2.36)",
        "libegl1",
        "libxcb1",
    ]


def test_a_library_that_would_be_missing_on_a_bare_system_ends_it() -> None:
    with pytest.raises(Unfit, match=r"libodd\.so\.7, which is neither inside"):
        packages_of(Wanted(frozenset({"libodd.so.7"}), (2, 36)))


@pytest.mark.skipif(shutil.which("objdump") is None, reason="binutils is not here")
def test_programs_are_found_by_what_they_are(tmp_path: Path) -> None:
    shutil.copy("/bin/true", tmp_path / "no-ending")
    (tmp_path / "libtext.so").write_text("INPUT(libc.so.6)")
    wanted = wanted_outside(tmp_path)
    assert any(one.startswith("libc.") for one in wanted.libraries)
    assert wanted.glibc > (2, 0)
