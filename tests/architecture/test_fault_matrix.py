"""Every row of the fault matrix has a test, and no test shows a row that does not exist."""

import ast
import re
from pathlib import Path
from typing import TypeGuard

from tests.matrix.row_table import read_rows

TESTS = Path(__file__).resolve().parents[1]
ROW = re.compile("[BMVSE][1-9][0-9]?")


def _marked() -> dict[str, set[str]]:
    """Return the files of tests by the rows they are marked with.

    Where a table of cases names the rows, the constants of that file that look like rows count.
    """
    found: dict[str, set[str]] = {}
    for path in TESTS.rglob("test_*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        marks = [node for node in nodes if _is_mark(node)]
        named = {ast.unparse(name) for mark in marks for name in mark.args}
        texts = {node.value for node in nodes if isinstance(node, ast.Constant)}
        rows = {name.strip("'") for name in named if name.startswith("'")}
        if any(not name.startswith("'") for name in named):
            rows |= {text for text in texts if isinstance(text, str) and ROW.fullmatch(text)}
        for row in rows:
            found.setdefault(row, set()).add(path.name)
    return found


def _is_mark(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.row"


def test_there_are_fifty_rows() -> None:
    assert len(read_rows()) == 50


def test_every_row_has_a_test() -> None:
    assert set(read_rows()) - set(_marked()) == set()


def test_every_mark_names_a_row() -> None:
    assert set(_marked()) - set(read_rows()) == set()
