"""Small files, small functions, and habits that a syntax tree can see."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 40
VAGUE_NAMES = {
    "common",
    "helper",
    "helpers",
    "manager",
    "managers",
    "misc",
    "mixed",
    "util",
    "utils",
}
# Nested event loops: every other task of the window would stand still (docs/architecture.md).
NESTED_LOOPS = {"exec", "exec_", "waitUntil", "processEvents"}
NO_OTHER_WAY = {"drag.exec"}  # QDrag offers nothing else, and the loop goes on inside it
STATIC_DIALOGS = {"QMessageBox", "QFileDialog", "QInputDialog", "QColorDialog", "QFontDialog"}


def sources(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in found if "__pycache__" not in path.parts]


def all_sources() -> list[Path]:
    return [
        *sources("pinagent_desktop", "tests", "benchmarks", "docs", "packaging", "bundling"),
        ROOT / "run.py",
    ]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the end, without the docstring: explaining more is never punished."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function, clean=False) is not None:
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def test_no_file_is_longer_than_300_lines() -> None:
    lengths = {name(path): len(path.read_text("utf-8").splitlines()) for path in all_sources()}
    assert {path: lines for path, lines in lengths.items() if lines > MAX_FILE_LINES} == {}


def test_no_function_is_longer_than_40_lines() -> None:
    too_long = {
        f"{name(path)}:{function.lineno} {function.name}": body_lines(function)
        for path in all_sources()
        for function in functions(path)
        if body_lines(function) > MAX_FUNCTION_LINES
    }
    assert too_long == {}


def test_no_module_has_a_name_that_means_nothing() -> None:
    vague = [
        name(path)
        for path in sources("pinagent_desktop")
        if VAGUE_NAMES & {*path.relative_to(ROOT).with_suffix("").parts}
    ]
    assert vague == []


@pytest.mark.parametrize("folder", ["pinagent_desktop/ui"])
def test_the_window_nests_no_event_loop(folder: str) -> None:
    nested = [
        f"{name(path)}:{call.lineno} {ast.unparse(call.func)}()"
        for path in sources(folder)
        for call in ast.walk(tree(path))
        if isinstance(call, ast.Call)
        if isinstance(call.func, ast.Attribute)
        if ast.unparse(call.func) not in NO_OTHER_WAY
        if call.func.attr in NESTED_LOOPS or _is_static_dialog(call.func)
    ]
    assert nested == []


def _is_static_dialog(called: ast.Attribute) -> bool:
    """`QMessageBox.question(...)` and friends run a loop of their own inside."""
    owner = ast.unparse(called.value).rpartition(".")[2]
    return owner in STATIC_DIALOGS and called.attr[:1].islower()


def test_a_nested_loop_would_be_seen() -> None:
    found = ast.parse("QMessageBox.question(self, 'a', 'b')").body[0]
    assert isinstance(found, ast.Expr)
    assert isinstance(found.value, ast.Call)
    assert isinstance(found.value.func, ast.Attribute)
    assert _is_static_dialog(found.value.func)


def test_only_paths_knows_where_files_lie() -> None:
    """No module finds its files beside itself, and none but `paths` asks the system for folders."""
    lost = [
        name(path)
        for path in sources("pinagent_desktop")
        if path.name != "paths.py"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Name) and node.id == "__file__"
    ]
    assert lost == []


def test_resources_are_data_only() -> None:
    """Nothing there runs in our process; the practice site's pages bring their scripts along."""
    code = {".py", ".pyc", ".pyi", ".so", ".pyd", ".dll", ".dylib", ".sh", ".exe", ".bat"}
    files = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert files
    assert [name(path) for path in files if path.suffix.lower() in code] == []
    scripts = [name(path) for path in files if path.suffix.lower() in {".js", ".mjs"}]
    assert [script for script in scripts if not script.startswith("resources/practice/")] == []
