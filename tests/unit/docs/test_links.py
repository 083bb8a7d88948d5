"""Links lead somewhere, and the menu names every page."""

import re
from pathlib import Path

import pytest

from tests.unit.docs.markdown_pages import ROOT, all_pages, anchors, links, name, site_pages, slug

PAGES = pytest.mark.parametrize("page", all_pages(), ids=name)
MENU_ENTRY = re.compile(r"^ +- (?:[^:\n]+: )?(?P<page>[\w/.-]+\.md)$", re.MULTILINE)


def menu() -> list[str]:
    _, _, nav = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:\n")
    return [found["page"] for found in MENU_ENTRY.finditer(nav)]


def broken(page: Path) -> list[str]:
    found = []
    for link in links(page.read_text("utf-8")):
        path, _, anchor = link.partition("#")
        if "://" in path or path.startswith("mailto:"):
            continue
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target.read_text("utf-8"))):
            found.append(link)
    return found


@PAGES
def test_every_link_of_a_page_leads_to_a_file_and_a_heading(page: Path) -> None:
    assert broken(page) == []


@pytest.mark.parametrize("page", site_pages(), ids=name)
def test_no_link_of_the_site_leaves_its_folder(page: Path) -> None:
    local = [link.partition("#")[0] for link in links(page.read_text("utf-8"))]
    targets = [(page.parent / link).resolve() for link in local if link and "://" not in link]
    assert [one for one in targets if ROOT / "docs" not in one.parents] == []


def test_a_broken_link_and_a_broken_anchor_are_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# A heading\n[a](#a-heading) [b](#another) [c](gone.md) `[d](code.md)`\n")
    assert broken(page) == ["#another", "gone.md"]


def test_the_menu_names_every_page_once() -> None:
    docs = ROOT / "docs"
    assert sorted(menu()) == sorted(page.relative_to(docs).as_posix() for page in site_pages())


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Look: a sign-in, needed", "look-a-sign-in-needed"),
        ("Events of --json", "events-of-json"),
        ("warmup_measure", "warmup_measure"),
        ('A code, a captcha, "is that you?"', "a-code-a-captcha-is-that-you"),
    ],
)
def test_a_heading_is_named_as_mkdocs_names_it(heading: str, anchor: str) -> None:
    assert slug(heading) == anchor
