"""Which licences the app may carry along, and which of several it takes."""

import pytest

from bundling.expressions import Unfit, chosen


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("MIT", "MIT"),
        ("Apache-2.0 AND MIT", "Apache-2.0 AND MIT"),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "LGPL-3.0-only"),
        ("GPL-2.0-only OR AFL-2.1", "AFL-2.1"),
        ("MIT AND (GPL-2.0-only OR BSD-3-Clause)", "MIT AND BSD-3-Clause"),
        ("GPL-2.0-only AND MIT OR ISC", "ISC"),
        (
            "GPL-3.0-or-later WITH GCC-exception-3.1",
            "GPL-3.0-or-later WITH GCC-exception-3.1",
        ),
    ],
)
def test_a_choice_falls_on_what_fits(said: str, taken: str) -> None:
    assert chosen(said) == taken


@pytest.mark.parametrize(
    "said",
    [
        "GPL-3.0-or-later",
        "AGPL-3.0-only",
        "MIT AND GPL-2.0-only",
        "GPL-2.0-only WITH Classpath-exception-2.0",
        "",
        "MIT License",
        "(MIT",
    ],
)
def test_what_does_not_fit_or_is_no_expression_is_refused(said: str) -> None:
    with pytest.raises(Unfit):
        chosen(said)
