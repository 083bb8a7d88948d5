"""Words of others are shown as they are: nothing in the window reads them as rich text."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "pinagent_desktop" / "ui"
PLAIN_TIP = "plain_tip"
RICH = {"QLabel": "widgets/label.py", "QMessageBox": "widgets/plain_box.py"}
"""What guesses whether its text is rich, and the one class of ours that keeps it from that."""


def calls(module: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            yield node.func.id if isinstance(node.func, ast.Name) else name, node


def is_own_text(word: ast.expr) -> bool:
    """Whether this is words of the app alone, or words made plain."""
    if isinstance(word, ast.IfExp):
        return is_own_text(word.body) and is_own_text(word.orelse)
    if isinstance(word, ast.Constant):
        return True
    if not isinstance(word, ast.Call):
        return False
    if isinstance(word.func, ast.Attribute):
        return word.func.attr == "tr"  # not `.format`: what is filled in comes from elsewhere
    return isinstance(word.func, ast.Name) and word.func.id == PLAIN_TIP


def rich_words(source: str, file: str) -> list[str]:
    module = ast.parse(source)
    found = [
        f"{file}:{call.lineno}: setToolTip of what is not made plain"
        for name, call in calls(module)
        if name == "setToolTip" and not is_own_text(call.args[0])
    ]
    made = [(name, call.lineno) for name, call in calls(module)]
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef):
            made += [(base.id, node.lineno) for base in node.bases if isinstance(base, ast.Name)]
    found += [
        f"{file}:{line}: {name} outside {RICH[name]}"
        for name, line in made
        if name in RICH and file != RICH[name]
    ]
    return found


def test_nothing_in_the_window_reads_rich_text() -> None:
    files = sorted(UI.rglob("*.py"))
    assert len(files) > 100
    found = [
        line
        for file in files
        for line in rich_words(file.read_text("utf-8"), file.relative_to(UI).as_posix())
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "label = QLabel(title)",
        "class Question(QMessageBox): pass",
        "self.setToolTip(title)",
        "self.setToolTip(self.tr('Take {name} away').format(name=name))",
        "self.setToolTip(self.tr('On') if on else name)",
    ],
)
def test_what_would_is_found(source: str) -> None:
    assert len(rich_words(source, "panes/some_pane.py")) == 1
