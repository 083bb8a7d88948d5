"""Which collected files are ours or Python's, and which need a licence of their own."""

from pathlib import Path

from bundling.carried import letters, outside

OWN, PYTHON = [Path("/checkout")], [Path("/python/lib")]


def test_ours_and_the_interpreters_are_nobody_elses() -> None:
    system = Path("/usr/lib/libz.so.1")
    files = [Path("/checkout/resources/a.svg"), Path("/python/lib/json/__init__.py"), system]
    assert outside(files, OWN, PYTHON) == {system}


def test_a_file_among_packages_that_belongs_to_none_is_not_taken_for_ours() -> None:
    stray = Path("/checkout/.venv/lib/python3.13/site-packages/stray.so")
    assert outside([stray], OWN, PYTHON) == {stray}


def test_the_font_comes_with_its_licence() -> None:
    part = letters()
    assert part.kind == "data"
    assert all(text.is_file() for text in part.texts)
