"""The pages of the documentation, as far as their links, headings and commands go."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"
SHELL = {"shell", "sh", "bash", "console"}
_FENCE = re.compile(r"^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"(?:^ {4}.*\n)+", re.MULTILINE)
_LINK = re.compile(r"!?\[[^\]]*\]\((?P<target>[^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(?P<words>.+)$", re.MULTILINE)
_CODE = re.compile(r"`(?P<text>[^`\n]+)`")


def site_pages() -> list[Path]:
    """Return the pages of the site; the texts that pages are written from are none."""
    found = sorted(DOCS.rglob("*.md"))
    return [page for page in found if DOCS / "from_code" not in page.parents]


def all_pages() -> list[Path]:
    """Return those and the pages that lie in the checkout itself."""
    return [*site_pages(), *sorted(ROOT.glob("*.md"))]


def name(page: Path) -> str:
    """Return what a page is called in the checkout."""
    return page.relative_to(ROOT).as_posix()


def links(text: str) -> Iterator[str]:
    """Yield the targets of links and pictures, not of examples in code."""
    prose = _CODE.sub("", _FENCE.sub("", text))
    yield from (found["target"] for found in _LINK.finditer(prose))


def anchors(text: str) -> set[str]:
    """Return the names that a link may have behind its ``#``, as MkDocs makes them."""
    return {slug(found["words"]) for found in _HEADING.finditer(_FENCE.sub("", text))}


def slug(heading: str) -> str:
    """Return the name of a heading."""
    plain = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def shell_lines(text: str) -> Iterator[str]:
    """Yield the lines of blocks that are marked as commands."""
    for block in _FENCE.finditer(text):
        if block["kind"] in SHELL:
            yield from _whole_lines(block["text"])


def indented_lines(text: str) -> Iterator[str]:
    """Yield the lines of blocks that are only indented, commands or not."""
    for block in _INDENTED.finditer(_FENCE.sub("", text)):
        yield from _whole_lines(re.sub(r"^ {4}", "", block[0], flags=re.MULTILINE))


def code_words(text: str) -> Iterator[str]:
    """Yield what stands as code within sentences."""
    yield from (found["text"] for found in _CODE.finditer(_FENCE.sub("", text)))


def _whole_lines(block: str) -> Iterator[str]:
    yield from (line for line in block.replace("\\\n", " ").splitlines() if line.strip())
