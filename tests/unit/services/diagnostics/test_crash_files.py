"""A crash leaves a text for this user only, without a secret, and never fails itself."""

import itertools
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pinagent_desktop.application.crash_reports import CrashReports, problem_with
from pinagent_desktop.logs import Redactor
from pinagent_desktop.services.diagnostics.crash_files import KEPT, CrashFiles
from tests.matrix.canaries import Canaries, forms

SECRET = 'Kanari "ü"/+%1'


@pytest.fixture
def reports(tmp_path: Path) -> CrashReports:
    redactor = Redactor()
    redactor.learn(SECRET)
    seconds = itertools.count()

    def now() -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=next(seconds))

    return CrashReports(
        CrashFiles(
            tmp_path / "crashes",
            folders={"<data>": tmp_path},
            clean_secrets=redactor.clean,
            versions=lambda: {"app": "9"},
            now=now,
        )
    )


def _raised(words: str) -> Exception:
    error = RuntimeError(f"because of {words}")
    error.__cause__ = OSError(words)
    return error


def test_it_is_private_and_without_secrets(reports: CrashReports, tmp_path: Path) -> None:
    texts = [way.decode() for ways in forms(SECRET).values() for way in ways if b"\0" not in way]
    texts += [f"{tmp_path}/profiles", "lena@example.org", "/home/lena/x"]
    report = reports.write(_raised(" | ".join(texts)), "run")
    assert report.path is not None
    assert report.path.stat().st_mode & 0o777 == 0o600
    assert report.path.parent.stat().st_mode & 0o777 == 0o700
    assert report.path.read_text(encoding="utf-8") == report.text
    assert Canaries({"s": SECRET}).in_text(report.text, "x") == []
    assert str(tmp_path) not in report.text
    assert "lena" not in report.text
    assert "RuntimeError" in report.text
    assert "OSError" in report.text
    assert str(report.path) in problem_with(ValueError(), report).next_step


def test_only_the_newest_stay(reports: CrashReports) -> None:
    for number in range(KEPT + 3):
        reports.write(ValueError(f"number {number}"))
    kept = reports.kept()
    assert len(kept) == KEPT
    assert f"number {KEPT + 2}" in kept[0].text
    reports.remove(kept[0])
    assert len(reports.kept()) == KEPT - 1


def test_a_folder_that_cannot_be_made_is_no_second_error(
    reports: CrashReports, tmp_path: Path
) -> None:
    (tmp_path / "crashes").write_text("in the way")
    heard: list[str] = []
    reports.on_report(lambda report: heard.append(report.text))
    report = reports.write(ValueError("x"))
    assert report.path is None
    assert heard == [report.text]
    assert "send" in problem_with(ValueError(), report).next_step
