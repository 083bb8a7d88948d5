"""How the licence of a Python package is known, and that none of the app's is one under the GPL."""

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from bundling.expressions import Unfit, chosen
from bundling.part import known_licences, licence_of
from tests.unit.bundling.conftest import Install

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("said", "licence"),
    [
        ("License-Expression: Apache-2.0 OR GPL-3.0-only\n", "Apache-2.0"),
        ("License: MIT License\n", "MIT"),
        ("License: see the file\nClassifier: License :: OSI Approved :: MIT License\n", "MIT"),
    ],
)
def test_it_is_read_from_what_the_package_says(install: Install, said: str, licence: str) -> None:
    assert licence_of(install("oak", said)) == licence


def test_what_was_read_by_a_person_counts_before_it(install: Install) -> None:
    assert licence_of(install("Mongita", "License-Expression: GPL-3.0-only\n")) == "BSD-3-Clause"


@pytest.mark.parametrize(
    "said",
    [
        "",
        "License: Beerware\n",
        """\
Classifier: License :: OSI Approved :: MIT License
Classifier: License :: OSI Approved :: GNU General Public License v2 (GPLv2)
""",
    ],
)
def test_one_that_is_not_known_says_where_it_is_to_be_told(install: Install, said: str) -> None:
    with pytest.raises(Unfit, match=r"oak.*known\.toml"):
        licence_of(install("oak", said))


def test_the_gpl_is_refused(install: Install) -> None:
    with pytest.raises(
        Unfit, match=r"oak is under GPL-2\.0-only, which the app cannot carry along"
    ):
        licence_of(install("oak", "License-Expression: GPL-2.0-only\n"))


def test_nothing_that_the_app_installs_is_under_the_gpl() -> None:
    names = re.findall(
        r"^([a-z0-9-]+)==", (ROOT / "requirements/app.txt").read_text(), re.MULTILINE
    )
    licences = {}
    for name in names:
        try:
            licences[name] = licence_of(distribution(name))
        except PackageNotFoundError:  # for another system or another Python
            continue
    assert licences["pyside6-essentials"] == licences["shiboken6"] == "LGPL-3.0-only"
    assert {name: one for name, one in licences.items() if re.search(r"(?<!L)GPL", one)} == {}


def test_each_licence_that_a_person_entered_fits() -> None:
    tables = known_licences()
    for said in (*tables["words"].values(), *tables["packages"].values()):
        assert chosen(said)
    for name, said in tables["system"].items():
        assert "GPL" not in chosen(said) or name in {
            "libatomic1",
            "libblkid1",
            "libgcc-s1",
            "libgcrypt20",
            "libglib2.0-0",
            "libgpg-error0",
            "libkeyutils1",
            "libmount1",
            "libstdc++6",
            "libsystemd0",
        }, name
