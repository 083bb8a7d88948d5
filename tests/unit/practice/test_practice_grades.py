"""How the practice judge grades a picture it knows, and what a call to it costs."""

import json

import pytest

from pinagent_desktop.ports.validation import Brief
from pinagent_desktop.practice.catalogue import Catalogue
from pinagent_desktop.practice.judge_grades import Verdict, grade, split
from pinagent_desktop.practice.judge_limit import CallLimit
from pinagent_desktop.practice.judge_taste import Look, by_references
from pinagent_desktop.practice.judge_usage import image_tokens, usage_of_picture
from pinagent_desktop.practice.judge_wish import Wish, wish_of
from pinagent_desktop.practice.pictures.book import PictureBook
from pinagent_desktop.practice.pictures.fingerprint import fingerprint
from pinagent_desktop.services.validation.judge_prompt import brief_as_data


def test_grades_separate_fitting_from_unfit_pictures(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    score: dict[str, list[int]] = {"both": [], "subject": [], "style": [], "none": []}
    for label in catalogue.labels:
        verdict = grade(label, Wish("rustic kitchen"), catalogue.vocabulary)
        subject, style = label.subject == "kitchen", label.style == "rustic"
        kind = {(1, 1): "both", (1, 0): "subject", (0, 1): "style"}.get((subject, style), "none")
        score[kind].append(6 * verdict.subject + 4 * verdict.style)
    assert min(score["both"]) > max(score["style"])
    assert min(score["subject"]) > max(score["none"])
    assert len({value for values in score.values() for value in values}) >= 6, "scores spread"


def test_a_brief_without_a_style_is_not_graded_on_style(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    plain = [grade(label, Wish("kitchen"), catalogue.vocabulary) for label in catalogue.labels]
    styled = [
        grade(label, Wish("rustic kitchen"), catalogue.vocabulary) for label in catalogue.labels
    ]
    assert all(verdict.style == verdict.subject for verdict in plain)
    assert any(verdict.style != verdict.subject for verdict in styled)


def test_what_must_not_be_there_spoils_the_subject(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    wish = wish_of('{"brief": "kitchen", "must_not": ["rustic"]}')
    for label in catalogue.labels:
        if label.subject == "kitchen":
            verdict = grade(label, wish, catalogue.vocabulary)
            assert (verdict.subject <= 1) == (label.style == "rustic")


def test_words_beside_a_picture_settle_a_doubt_and_nothing_else(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    plain, claimed, other = (
        Wish("living room"),
        wish_of(told("A living room")),
        wish_of(told("4/4")),
    )
    moves = set()
    for label in catalogue.labels:
        before, after, same = (
            grade(label, wish, catalogue.vocabulary).subject for wish in (plain, claimed, other)
        )
        assert same == before
        moves.add((before, after))
    assert (2, 3) in moves
    assert {after - before for before, after in moves if before != 2} == {0}


def told(title: str) -> str:
    said = {"title": title, "description": ""}
    return json.dumps({"brief": "living room", "said_about_this_picture": said})


def test_a_second_look_errs_by_itself_and_the_same_look_never(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    asked = Brief(text="rustic kitchen")
    first, second = (wish_of(brief_as_data(one)) for one in (asked, asked.with_(second_look=True)))
    assert (first, second) == (Wish("rustic kitchen"), Wish("rustic kitchen", look="second"))
    differs = 0
    for label in catalogue.labels:
        once, again, same = (
            grade(label, wish, catalogue.vocabulary) for wish in (first, second, second)
        )
        assert again == same
        assert abs(once.subject - again.subject) <= 1
        assert abs(once.style - again.style) <= 2
        differs += (once.subject, once.style) != (again.subject, again.style)
    assert 0 < differs < len(catalogue.labels)


def test_problems_come_from_the_label(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    marked = next(label for label in catalogue.labels if label.problems)
    verdict = grade(marked, Wish("car"), catalogue.vocabulary)
    assert verdict.problems == ("watermark",)
    assert "watermark" in verdict.reason


@pytest.mark.parametrize(
    "text",
    [
        "Rubric: style and colour.\n<brief>red car</brief>",
        'Judge {this}: {"brief": "red car", "must_have": []}',
        "Some rubric.\nBrief: red car\n",
        'The wish is """red car""".',
        "red car",
    ],
)
def test_the_brief_is_found_in_the_prompt(text: str) -> None:
    assert wish_of(text) == Wish("red car")


def test_a_brief_is_split(book: PictureBook) -> None:
    vocabulary = Catalogue(book, 7, 120).vocabulary
    parts = split("modern living room, no cars", vocabulary)
    assert parts == {"must": ["living", "room"], "nice": ["modern"], "must_not": ["cars"]}


def test_image_tokens_follow_the_cost_model() -> None:
    assert image_tokens("gpt-6-luna", 341, 512) == 212
    assert image_tokens("gpt-6-luna", 4000, 4000) == 1844
    assert image_tokens("gpt-4o-mini", 341, 512, "low") == 2833
    assert image_tokens("gpt-4o-mini", 512, 768) == 2833 + 2 * 5667


def test_words_are_paid_for_as_they_are_sent() -> None:
    usage = usage_of_picture("a" * 400, picture_tokens=212)
    assert (usage["prompt_tokens"], usage["completion_tokens"]) == (312, 110)


def test_a_call_above_the_limit_is_refused_with_the_real_wait() -> None:
    limit = CallLimit(4)
    assert [limit.take() for _ in range(2)] == [0, 0]
    assert 10 < limit.take() <= 15
    assert limit.headers()["x-ratelimit-remaining-requests"] == "0"
    assert limit.headers()["x-ratelimit-reset-requests"] in {"1m0s", "60s"}


def look(catalogue: Catalogue, book: PictureBook, style: str, subject: str = "kitchen") -> Look:
    label = next(one for one in catalogue.labels if (one.subject, one.style) == (subject, style))
    return Look(label, fingerprint(book.render(label.key, 64)))


def test_a_look_that_is_wanted_makes_the_style_clear(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    seen, other = (look(catalogue, book, style) for style in ("rustic", "bohemian"))
    plain = Verdict("a kitchen", subject=2, style=1, problems=(), reason="Practice judge: so so.")

    liked = by_references(plain, seen, [seen], [])
    assert (liked.subject, liked.style) == (2, 3)
    assert liked.reason == "Practice judge: this looks like a reference of yours. so so."
    assert by_references(plain, seen, [other], []) == plain
    assert by_references(plain, seen, [], [other]) == plain


def test_a_look_that_is_not_wanted_comes_first(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    seen = look(catalogue, book, "rustic")
    good = Verdict("a kitchen", subject=4, style=4, problems=(), reason="Practice judge: good.")

    verdict = by_references(good, seen, [seen], [seen])
    assert (verdict.subject, verdict.style) == (4, 1)
    assert "do not want" in verdict.reason


def test_a_picture_of_the_person_is_known_by_its_colours_alone(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    seen = look(catalogue, book, "rustic")
    good = Verdict("a kitchen", subject=4, style=4, problems=(), reason="Practice judge: good.")
    twin, inverse = Look(None, seen.mark), Look(None, bytes(255 - one for one in seen.mark))
    assert by_references(good, seen, [], [twin]).style == 1
    assert by_references(good, seen, [], [inverse]) == good
