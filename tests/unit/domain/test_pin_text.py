"""What the site says about a picture: tidy, short, or nothing."""

from pinagent_desktop.domain.pin_text import PinText, pin_text, usual_pin_text


def test_white_space_of_strangers_means_nothing() -> None:
    assert pin_text("  Oak \n desk ", "by\t a  window") == PinText(
        title="Oak desk", description="by a window"
    )


def test_a_pin_about_which_nothing_is_said_has_no_text() -> None:
    assert pin_text(" ", "\n") is None
    assert pin_text("", "oak") == PinText(description="oak")


def test_a_list_of_keywords_is_cut() -> None:
    said = pin_text("desk " * 100, "oak " * 500)
    assert said is not None
    assert said.title == ("desk " * 24).strip()
    assert len(said.description) <= 500


def test_usual_words_say_nothing() -> None:
    usual = usual_pin_text()
    assert set(usual.title + usual.description) == {"x"}
