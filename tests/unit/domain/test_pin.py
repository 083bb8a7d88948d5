from tests.builders import a_pin


def test_problems_are_those_of_both_looks_each_once() -> None:
    first, second = (
        {"problems": ["collage", "watermark"]},
        {"problems": ["watermark", "screenshot"]},
    )

    assert a_pin(grades=first).problems == ("collage", "watermark")
    assert a_pin(grades=first, second_grades=second).problems == (
        "collage",
        "watermark",
        "screenshot",
    )
    assert a_pin().problems == ()
