"""Care of the site data: what is said, in which order things are done, what a refusal changes."""

import logging
import re
from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.application.site_care import SiteCare
from pinagent_desktop.application.site_refusals import REFUSALS
from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal, SiteFileSource, SiteFileTrial, Trial
from tests.unit.services.updates.site_file_samples import BUILT_IN, Home, a_signed_file, site_text

SITE = "https://www.pinterest.com"


class Desk(SiteFileSource):
    """Has one file for whoever asks."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    @override
    async def read(self, source: str) -> bytes:
        return self.data


class FakeTrial(SiteFileTrial):
    """Accepts everything, unless told otherwise."""

    def __init__(self) -> None:
        self.tried: list[str] = []
        self.refusal: SiteFileRefused | None = None
        self.result = Trial("Chromium 1")

    @override
    async def try_out(self, text: str) -> Trial:
        self.tried.append(text)
        if self.refusal is not None:
            raise self.refusal
        return self.result


class Parts:
    """A use case over real files, with a source and a trial of the test's own."""

    def __init__(self, folder: Path) -> None:
        self.home = Home(folder)
        self.desk = Desk(a_signed_file("2026.12.1"))
        self.trial = FakeTrial()
        self.care = SiteCare(self.home.files, self.desk, self.trial, self.home.clock, lambda: SITE)


@pytest.fixture
def parts(tmp_path: Path) -> Parts:
    return Parts(tmp_path)


@pytest.mark.asyncio
async def test_show_says_version_origin_and_what_a_rollback_would_do(parts: Parts) -> None:
    report = await parts.care.show()
    assert report.lines == (
        f"Site data {BUILT_IN} is used for {SITE}.",
        "It came with this version of Pinagent.",
        "There is nothing to roll back.",
    )
    await parts.care.install("https://example.org/new/site.toml?token=secret")
    report = await parts.care.show()
    assert report.lines == (
        f"Site data 2026.12.1 is used for {SITE}.",
        (
            "It was installed on 2026-11-24 13:05 UTC from https://example.org/new/site.toml, "
            "signed by ours, tried in Chromium 1."
        ),
        f"A rollback would bring back {BUILT_IN}, built in.",
    )
    assert "secret" not in (parts.home.sites / "installed.json").read_text()


@pytest.mark.asyncio
async def test_install_tells_before_and_after_and_is_used_at_once(parts: Parts) -> None:
    done = await parts.care.install("site.toml")
    assert (done.before.version, done.now.version) == (BUILT_IN, "2026.12.1")
    assert done.trial == Trial("Chromium 1")
    assert await parts.care.current() == done.now.path
    assert done.now.arrival is not None
    assert Path(done.now.arrival.source).is_absolute()
    assert Path(done.now.arrival.source).name == "site.toml"
    assert "minimum_app" in parts.trial.tried[0]


@pytest.mark.asyncio
async def test_where_there_is_no_browser_that_is_remembered(parts: Parts) -> None:
    parts.trial.result = Trial(None, "no browser")
    await parts.care.install("site.toml")
    assert "not tried in a browser" in " ".join((await parts.care.show()).lines)


@pytest.mark.asyncio
async def test_what_the_browser_refuses_is_never_kept(parts: Parts) -> None:
    parts.trial.refusal = SiteFileRefused("x", reason=Refusal.SELECTOR, key="tiles.link", fault="x")
    with pytest.raises(SiteFileRefused):
        await parts.care.install("site.toml")
    assert await parts.care.current() == parts.home.built_in
    assert not parts.home.sites.exists()


@pytest.mark.asyncio
@pytest.mark.parametrize("data", [b"", site_text("2026.12.1"), a_signed_file(BUILT_IN)])
async def test_what_fails_a_check_never_comes_near_a_browser(parts: Parts, data: bytes) -> None:
    parts.desk.data = data
    with pytest.raises(SiteFileRefused):
        await parts.care.install("site.toml")
    assert parts.trial.tried == []
    assert not parts.home.sites.exists()


@pytest.mark.asyncio
async def test_rollback_goes_back_one_by_one(parts: Parts) -> None:
    await parts.care.install("a")
    parts.desk.data = a_signed_file("2026.12.2")
    await parts.care.install("b")
    assert "would bring back 2026.12.1, installed earlier" in (await parts.care.show()).lines[-1]
    assert (await parts.care.rollback()).version == "2026.12.1"
    assert (await parts.care.rollback()).arrival is None
    with pytest.raises(SiteFileRefused) as caught:
        await parts.care.rollback()
    assert BUILT_IN in problem_of(caught.value).message


@pytest.mark.asyncio
async def test_a_damaged_file_is_said_and_harms_nothing(
    parts: Parts, caplog: pytest.LogCaptureFixture
) -> None:
    await parts.care.install("a")
    (parts.home.sites / "2026.12.1.toml").write_bytes(b"half")
    with caplog.at_level(logging.WARNING):
        assert await parts.care.current() == parts.home.built_in
    assert "2026.12.1 is not used" in caplog.text
    finding = await parts.care.finding()
    assert (finding.name, finding.state) == ("site data", "warning")
    assert f"Version {BUILT_IN} for {SITE}" in finding.sentence
    assert "carries no signature" in finding.sentence
    assert "site rollback" in finding.next_step
    lines = (await parts.care.show()).lines
    assert any("2026.12.1 is not used" in line for line in lines)
    assert lines[-1] == "A rollback would take away what cannot be used."
    await parts.care.rollback()
    assert (await parts.care.finding()).state == "ok"


@pytest.mark.asyncio
async def test_what_a_newer_app_brought_itself_is_no_fault(
    parts: Parts, caplog: pytest.LogCaptureFixture
) -> None:
    await parts.care.install("a")
    parts.home.built_in.write_bytes(site_text("2027.1.1"))
    assert (await parts.care.finding()).state == "ok"
    with caplog.at_level(logging.WARNING):
        assert await parts.care.current() == parts.home.built_in
    assert caplog.records == []
    assert any("as new or newer" in line for line in (await parts.care.show()).lines)


@pytest.mark.asyncio
async def test_a_damaged_record_is_said(parts: Parts) -> None:
    await parts.care.install("a")
    (parts.home.sites / "installed.json").write_text("{")
    finding = await parts.care.finding()
    assert (finding.state, "record" in finding.sentence) == ("warning", True)


@pytest.mark.parametrize("refusal", list(Refusal))
def test_every_refusal_has_a_cause_and_a_next_step(refusal: Refusal) -> None:
    facts = {
        name: f"<{name}>"
        for words in REFUSALS[refusal]
        for name in re.findall(r"\{(\w+)\}", words)
        if name != "detail"
    }
    problem = problem_of(SiteFileRefused("<detail>.", reason=refusal, **facts))
    assert problem.code == "site_file_refused"
    for sentence in (problem.message, problem.next_step):
        assert sentence.endswith(".") or "pinagent-desktop" in sentence
        assert not re.search(r"[{}]|\.\.", sentence)
    assert all(value in problem.message + problem.next_step for value in facts.values())


def test_no_two_refusals_sound_the_same() -> None:
    causes = [cause for cause, _ in REFUSALS.values()]
    assert len(set(causes)) == len(causes)


def test_a_refusal_without_a_reason_still_has_words() -> None:
    problem = problem_of(SiteFileRefused("odd"))
    assert problem.message == "The site file is not used: odd."
