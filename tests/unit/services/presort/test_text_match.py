import pytest

from pinagent_desktop.services.presort.text_match import grams, likeness, matches, stems


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bowl of Cherries!", ("bowl", "cherry")),
        ("Boxes, houses & buses", ("box", "hous", "bus")),
        ("as is", ()),
        ("Gemütliche Stühle", ("gemütliche", "stühle")),
        ("2024 – 50%", ()),
    ],
)
def test_words_lose_fillers_numbers_and_plurals(text: str, expected: tuple[str, ...]) -> None:
    assert stems(text) == expected


def test_a_named_word_counts_more_than_a_part_and_a_rare_one_more_than_a_usual_one() -> None:
    texts = [stems(one) for one in ("a bird", "a blackbird", "a cat", "an owl and a cat")]
    bird, part, cat, owl = matches("birds", texts)
    assert bird > part > cat == owl == 0
    both = matches("owl, cat", texts)
    assert both[3] > both[2] > both[0] == 0


def test_without_a_word_in_common_nothing_is_ahead() -> None:
    assert matches("sofa", [stems("a bird"), ()]) == [0.0, 0.0]


def test_parts_of_words_make_alike_what_whole_words_do_not() -> None:
    texts = grams([stems(one) for one in ("sunflowers", "a flower pot", "a cat", "")])
    row = likeness(texts, texts)[0]
    assert row[0] == pytest.approx(1.0)
    assert row[0] > row[1] > row[2] == row[3] == 0.0
