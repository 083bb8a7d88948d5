"""``doctor`` as a program: the look at the practice site, the report, and what is refused."""

import zipfile
from pathlib import Path

from tests.end2end.app import App
from tests.end2end.site_record import SiteRecord


def test_the_site_is_looked_at_and_the_report_holds_the_table_without_names(
    app: App, tmp_path: Path
) -> None:
    to = tmp_path / "report.zip"
    looked = app.run("doctor", "--site", "--bundle", str(to), "--json", seconds=180)

    assert looked.code == 0, looked.err
    steps = [line for line in looked.lines if line.get("type") == "walk"]
    assert [step["page"] for step in steps][:4] == ["start", "profile", "search", "pin"]
    assert steps[0]["who"] == "practice"
    assert all(part["strategy"] == 1 for step in steps for part in step["parts"])
    seen = SiteRecord.read(app.home)
    assert not any(seen.of(act) for act in ("create", "save", "delete_pin", "delete_board"))
    assert looked.lines[-1] == {"type": "report", "path": str(to)}
    with zipfile.ZipFile(to) as pack:
        names = set(pack.namelist())
        told = b"".join(pack.read(name) for name in names)
    assert {"README.txt", "findings.txt", "walk.json", "walk.txt", "log.txt"} <= names
    assert str(app.home).encode() not in told
    assert b"practice-password" not in told


def test_what_is_in_the_way_has_its_own_code(app: App) -> None:
    challenged = app.run("doctor", "--site", "--variant", "challenge:3", seconds=180)
    assert challenged.code == 4
    assert "stopped" in challenged.out


def test_what_cannot_be_done_is_refused_before_anything_is_looked_at(
    app: App, tmp_path: Path
) -> None:
    (tmp_path / "there.zip").write_text("mine")
    for words in (
        ("--bundle", str(tmp_path / "there.zip")),
        ("--site", "--account", "nobody"),
        ("--site", "--variant", "no-such"),
        ("--account", "practice"),
        ("--with-prompts",),
    ):
        refused = app.run("doctor", *words)
        assert (refused.code, refused.out) == (2, ""), words
    assert (tmp_path / "there.zip").read_text() == "mine"


def test_the_real_site_needs_the_notice_first(app: App) -> None:
    real = app.with_(PINAGENT_SITE_URL="https://www.pinterest.com")
    assert real.run("accounts", "add", "lena").code == 0
    refused = real.run("doctor", "--site")
    assert refused.code == 2
    assert "terms" in refused.err
