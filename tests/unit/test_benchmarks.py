import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from benchmarks.__main__ import LINES, MEASURES, main
from benchmarks.beats import Gap, gaps_of, percentile, unexplained
from benchmarks.pipeline import PINS, results_of, span_of
from benchmarks.practice_run import Event, PracticeRun
from benchmarks.ranking import area, best_f1, f1, top_share
from benchmarks.result import Goal, NotMeasured, Result, table
from benchmarks.separation import noisy
from benchmarks.sequential import Sequential
from pinagent_desktop.practice.pictures.drawn import DrawnBook
from pinagent_desktop.practice.vocabulary import Vocabulary

START = datetime(2026, 1, 1, tzinfo=UTC)
FIELDS = ["name", "value", "unit", "baseline", "ratio", "goal", "ok"]


def a_result(**fields: Any) -> Result:
    defaults: dict[str, Any] = {
        "name": "start",
        "value": 300.0,
        "unit": "ms",
        "baseline": 100.0,
        "against": "an empty window",
    }
    return Result(**{**defaults, **fields})


def test_a_line_has_the_promised_fields_in_order() -> None:
    line = json.loads(a_result(goal=Goal("ratio", "<=", 2.5)).as_line())

    assert list(line) == FIELDS
    assert line["ratio"] == 3.0
    assert line["goal"] == "ratio <= 2.5"
    assert line["ok"] is False


def test_a_figure_without_a_goal_is_neither_ok_nor_missed() -> None:
    line = json.loads(a_result().as_line())

    assert line["goal"] is None
    assert line["ok"] is None


def test_more_is_better_where_the_ratio_is_inverse() -> None:
    faster = a_result(value=10.0, baseline=60.0, goal=Goal("ratio", ">=", 5), inverse=True)

    assert faster.ratio == 6.0
    assert faster.ok is True


def test_a_goal_about_the_value_minds_no_baseline() -> None:
    none_left = a_result(value=0, baseline=0, goal=Goal("value", "<=", 0))

    assert none_left.ratio is None
    assert none_left.ok is True
    assert a_result(value=1, baseline=9, goal=Goal("value", "<=", 0)).ok is False


def test_the_table_says_what_was_missed() -> None:
    rows = table([a_result(goal=Goal("ratio", "<=", 2.5)), a_result(name="end")]).splitlines()

    assert rows[1].endswith("missed")
    assert rows[2].startswith("end")


def test_every_line_is_measured_by_a_known_measure() -> None:
    assert set(LINES.values()) | set(LINES) >= set(MEASURES) - {"first_window"}
    assert set(LINES.values()) <= set(MEASURES)


def test_an_unknown_name_is_refused_with_the_known_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["nonsense"])

    assert ended.value.code == 2
    assert "first_window" in capsys.readouterr().err


def test_gaps_lie_within_the_run() -> None:
    gaps = gaps_of([1.0, 2.0, 4.0, 7.0], 2.0, 5.0)

    assert gaps == [Gap(2.0, 2.0), Gap(4.0, 3.0)]


def test_a_long_gap_is_explained_by_one_of_the_idle_loop_at_the_same_moment() -> None:
    ours = [Gap(1.0, 0.2), Gap(5.0, 0.3), Gap(9.0, 0.05)]
    control = [Gap(1.1, 0.15), Gap(5.1, 0.04)]

    assert unexplained(ours, control, 0.1) == [Gap(5.0, 0.3)]


def test_the_percentile_is_a_value_that_was_seen() -> None:
    assert percentile(range(1, 101), 0.95) == 96
    assert percentile([3.0], 0.95) == 3.0
    with pytest.raises(ValueError, match="no values"):
        percentile([], 0.5)


def an_event(kind: str, at: float, **fields: Any) -> Event:
    return {"type": kind, "time": (START + timedelta(seconds=at)).isoformat(), **fields}


def a_run(*, judged: int = PINS) -> PracticeRun:
    events = [
        an_event("cost", 8, calls=20),
        an_event("stage", 10, stage="warmup", state="done"),
        *(
            an_event("scraped_image", 11, pin_id=f"pr:{n}", url=f"http://pictures/{n}.jpg")
            for n in range(PINS)
        ),
        an_event("stage", 12, stage="scraping", state="done"),
        *(an_event("validation", 13 + n / 10, score=0.5) for n in range(judged)),
        an_event("run", 20, cost={"calls": 57}, counts={"kept": PINS}),
    ]
    return PracticeRun(events, seconds=25.0, megabytes=100.0)


def test_the_span_goes_from_the_end_of_warm_up_to_the_last_score() -> None:
    span = span_of(a_run())

    assert span.seconds == pytest.approx(3 + (PINS - 1) / 10)
    assert span.scraping == pytest.approx(2.0)
    assert span.calls == 37
    assert span.pictures["5"] == "http://pictures/5.jpg"


def test_a_run_that_did_not_judge_everything_is_no_measure() -> None:
    with pytest.raises(NotMeasured, match="59 judged"):
        span_of(a_run(judged=59))


def named(results: Sequence[Result]) -> dict[str, Result]:
    return {one.name: one for one in results}


def test_the_original_scrapes_first_and_judges_all_one_by_one() -> None:
    run = a_run()
    sequential = Sequential(fetched=[0.5] * PINS, judged=[1.0] * PINS)

    results = named(results_of(run, span_of(run), sequential, own=6.0, all_judged=9.0))

    assert results["pipeline_speedup"].baseline == pytest.approx(2 + 90)
    assert results["pipeline_speedup_same_calls"].baseline == pytest.approx(2 + 30 + 37)
    assert results["pipeline_bound"].ratio == pytest.approx(8.9 / 6)
    assert results["whole_run"].value == 25.0


def test_what_is_not_installed_is_left_out_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("benchmarks.learned_order.STAMPS", Path("/nowhere"))
    assert main(["learned_order", "separation_stamps"]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("tuxpaint-stamps-default are not installed") == 2


def test_the_area_counts_pairs_in_the_right_order() -> None:
    assert area([0.9, 0.8, 0.2], [True, True, False]) == 1.0
    assert area([0.9, 0.8, 0.2], [False, False, True]) == 0.0
    assert area([0.5, 0.5, 0.5, 0.9], [True, False, False, True]) == 0.75


def test_f1_and_top_share() -> None:
    scores, wanted = [1.0, 1.0, 0.6, 0.2], [True, True, False, False]
    assert best_f1(scores, wanted) == (1.0, 1.0)
    assert f1(scores, wanted, 0.5) == pytest.approx(0.8)
    assert f1(scores, wanted, 1.1) == 0.0
    assert top_share(scores) == 0.5


def test_the_noisy_judge_errs_the_same_way_twice() -> None:
    labels = DrawnBook().labels()[:40]
    vocabulary = Vocabulary(labels)
    answers = [noisy(label, "japandi living room", vocabulary) for label in labels]
    assert answers == [noisy(label, "japandi living room", vocabulary) for label in labels]
    assert len({(one.subject, one.style) for one in answers}) > 3


def test_its_second_look_errs_by_itself() -> None:
    labels = DrawnBook().labels()[:40]
    vocabulary = Vocabulary(labels)
    first, second, same = (
        [noisy(label, "japandi living room", vocabulary, look) for label in labels]
        for look in ("", "second", "second")
    )
    assert second == same
    assert 0 < sum(a.subject == b.subject for a, b in zip(first, second, strict=True)) < 40
