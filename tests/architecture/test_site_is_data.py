"""What the site looks like stands in its site file: no selector, address or test id in Python."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAYERS = ("services/automation", "application", "domain", "ports", "ui")
SITE_WORDS: Mapping[str, re.Pattern[str]] = {
    "an address of the site": re.compile(r"pinterest\.[a-z]|pinimg", re.IGNORECASE),
    "a test id": re.compile(r"data-test|data-grid|testId=", re.IGNORECASE),
    "a selector": re.compile(
        r"""\[[a-z][\w-]*\s*[~^$*|]?=\s*["'\w]|:(?:has|is|not|nth-child|text-is)\(|\ba\[href\]"""
        r"""|(?:querySelector(?:All)?|closest|matches)\(\s*["'`]"""
    ),
    "a route or resource": re.compile(r"/pin/|/login/|/search/pins|\w+Resource/|_tools/more"),
}
ALLOWED: Mapping[tuple[str, str], str] = {
    (
        "domain/account.py",
        "https://www.pinterest.com",
    ): "an account says at which address it is; this one is offered",
    (
        "services/automation/site_data.py",
        ":is(",
    ): "how one attribute selector of the file becomes one for each language",
}


def literals(source: str) -> Iterator[tuple[int, str]]:
    """Yield the texts in a module that are no docstrings."""
    module = ast.parse(source)
    said = {
        id(node.value)
        for node in ast.walk(module)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


def found_in(source: str) -> list[tuple[int, str, str]]:
    return [
        (line, what, text)
        for line, text in literals(source)
        for what, pattern in SITE_WORDS.items()
        if pattern.search(text)
    ]


@pytest.mark.parametrize("layer", LAYERS)
def test_no_module_knows_what_the_site_looks_like(layer: str) -> None:
    package = ROOT / "pinagent_desktop"
    known = [
        f"{path.relative_to(package).as_posix()}:{line} {what}: {text.strip()[:80]!r}"
        for path in sorted((package / layer).rglob("*.py"))
        for line, what, text in found_in(path.read_text("utf-8"))
        if (path.relative_to(package).as_posix(), text) not in ALLOWED
    ]
    assert known == []


@pytest.mark.parametrize(
    "source",
    [
        "x = 'https://www.pinterest.com/'",
        "page.locator('[data-test-id=\"pin\"]')",
        "page.locator('button[aria-label=\"Save\"]')",
        "SCRIPT = 'document.querySelector(\"main\")'",
        "url = f'{base}/pin/{pin}/'",
    ],
)
def test_what_it_looks_for_would_be_found(source: str) -> None:
    assert found_in(source)
