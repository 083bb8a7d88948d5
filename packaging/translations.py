"""Keep the translators' files in step with the code: ``python packaging/translations.py``.

Messages that are new in the code come into each ``resources/translations/*.ts`` as unfinished,
those that are gone leave it; what is translated stays. ``tests/architecture`` fails while one is
missing or has other placeholders than its source. Qt's Linguist opens the files as they are.
"""

# The checkout is not installed: its folder comes onto the path before anything of it is imported.
# ruff: noqa: E402

import ast
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pinagent_desktop.application.sentences import LEFT_OUT_WORDS
from pinagent_desktop.domain.declared_setting import declared_settings
from pinagent_desktop.domain.setting_place import Page
from pinagent_desktop.ui.translation import (
    APPLICATION,
    LANGUAGES,
    PLURAL_FORMS,
    Language,
    messages,
)

FOLDER: Final = ROOT / "resources" / "translations"
_WORDS: Final = (
    "Disk full.", "Ended early", "Free", "Interrupted", "Offline.", "Paused", "Paused.", "Stopped",
    "This computer has no keyring",
    "The site does not answer. The run waits up to 15 minutes for it.",
    "approved", "board", "disqualified", "done", "failed", "free", "off", "on", "pending",
    "refused", "save", "sign-in", "the usual ones", "waited",
)  # fmt: skip
"""What a person reads in the window, and the modules do not hold in one piece."""
Message = tuple[str, str]
"""Context and source."""
_SENTENCES: Final = (
    "account_ledger", "phases/board", "phases/collect", "phases/undo", "phases/warm_up",
    "problem_words", "sentences", "site_refusals", "trial_words", "undoing", "pacing",
)  # fmt: skip
"""Modules of the application whose sentences a person reads in the window."""


def wanted() -> set[Message]:
    """Return every message of the code."""
    found = set(_sentences())
    for file in sorted((ROOT / "pinagent_desktop" / "ui").rglob("*.py")):
        found |= set(_Reader(ast.parse(file.read_text("utf-8")), file).found())
    return found


def update(language: Language) -> int:
    """Bring a language's file in step; return how many messages are unfinished."""
    file = FOLDER / f"{language}.ts"
    known = {(one, source): forms for one, source, forms in messages(file)} if file.exists() else {}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    unfinished = 0
    for context, source in sorted(wanted()):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        several = PLURAL_FORMS[language] if "%n" in source else 1
        forms = known.get((context, source), [])
        forms = forms if len(forms) == several else [""] * several
        unfinished += not all(forms)
        _write(contexts[context], source, forms)
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")
    return unfinished


def _write(context: ET.Element, source: str, forms: list[str]) -> None:
    message = ET.SubElement(context, "message")
    ET.SubElement(message, "source").text = source
    translation = ET.SubElement(message, "translation")
    if not all(forms):
        translation.set("type", "unfinished")
    if "%n" in source:
        message.set("numerus", "yes")
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]


class _Reader:
    """What one module of the window asks to be translated."""

    def __init__(self, tree: ast.Module, file: Path) -> None:
        self._tree = tree
        self._file = file
        self._constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        self._helpers = dict(self._own_helpers())

    def found(self) -> Iterator[Message]:
        """Return its messages."""
        yield from self._in(self._tree, "")

    def _in(self, node: ast.AST, class_name: str) -> Iterator[Message]:
        for child in ast.iter_child_nodes(node):
            name = child.name if isinstance(child, ast.ClassDef) else class_name
            if isinstance(child, ast.Call):
                yield from self._call(child, class_name)
            yield from self._in(child, name)

    def _call(self, call: ast.Call, class_name: str) -> Iterator[Message]:
        name = _called(call)
        if name == "tr":
            yield from ((class_name, text) for text in self._texts(call.args[0]))
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(call.args) > 1:
            for context in self._texts(call.args[0]):
                yield from ((context, text) for text in self._texts(call.args[1]))
        elif name in self._helpers and call.args:
            yield from ((self._helpers[name], text) for text in self._texts(call.args[0]))

    def _texts(self, node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self._texts(node.body)
            yield from self._texts(node.orelse)
        elif isinstance(node, ast.Name) and node.id in self._constants:
            yield self._constants[node.id]

    def _own_helpers(self) -> Iterator[tuple[str, str]]:
        """Return functions that hand their first argument on to Qt, each with its context."""
        for function in (one for one in self._tree.body if isinstance(one, ast.FunctionDef)):
            first = function.args.args[0].arg if function.args.args else ""
            for call in (one for one in ast.walk(function) if isinstance(one, ast.Call)):
                handed = call.args[1] if len(call.args) > 1 else None
                if _called(call) == "translate" and isinstance(handed, ast.Name):
                    for context in self._texts(call.args[0]):
                        if handed.id == first:
                            yield function.name, context


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _sentences() -> Iterator[Message]:
    for setting in declared_settings():
        yield from ((APPLICATION, text) for text in (setting.name, setting.sentence))
        yield from ((APPLICATION, choice.words) for choice in setting.place.choices)
    yield from ((APPLICATION, str(page)) for page in Page)
    yield from ((APPLICATION, word) for word in _WORDS)
    for one, several in LEFT_OUT_WORDS.values():
        yield from ((APPLICATION, f"{{0}} {word}") for word in (one, several))
    for name in _SENTENCES:
        file = ROOT / "pinagent_desktop" / "application" / f"{name}.py"
        yield from ((APPLICATION, text) for text in _texts_of(ast.parse(file.read_text("utf-8"))))


def _texts_of(tree: ast.AST) -> Iterator[str]:
    """Return the sentences of a module, with numbered places where values come in."""
    for node in ast.iter_child_nodes(tree):
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_log = isinstance(node, ast.Call) and _called(node) in {"debug", "info", "warning"}
        if is_docstring or is_log or isinstance(node, ast.Raise | ast.FormattedValue):
            continue
        if isinstance(node, ast.JoinedStr):
            yield from _if_said(_template(node))
            values = [one.value for one in node.values if isinstance(one, ast.FormattedValue)]
            for value in values:
                yield from _texts_of(ast.Module([ast.Expr(ast.Tuple([value]))], []))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from _if_said(node.value)
        else:
            yield from _texts_of(node)


def _template(node: ast.JoinedStr) -> str:
    words, place = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            words += str(part.value)
        else:
            words += f"{{{place}}}"
            place += 1
    return words


def _if_said(text: str) -> Iterator[str]:
    if " " in text.strip() and any(character.isalpha() for character in text):
        yield text


def main() -> int:
    """Bring all files in step and say what is left to be translated."""
    left: Mapping[str, int] = {one: update(one) for one in LANGUAGES if one != "en"}
    for language, unfinished in left.items():
        print(f"{language}: {unfinished} of {len(wanted())} messages are unfinished.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
