import pytest

from pinagent_desktop.domain.errors import InvalidPrompt
from pinagent_desktop.domain.limits import MAX_BOARD_NAME_CHARACTERS
from pinagent_desktop.domain.prompt import board_name, checked_prompt_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  japandi   lobby \n", "japandi lobby"),
        ("tab\tand\u200bzero width", "tab andzero width"),
        ("صالة معيشة حديثة", "صالة معيشة حديثة"),
        ("cosy 🛋️ corner", "cosy 🛋️ corner"),
        ("nul\x00byte", "nul byte"),
    ],
)
def test_white_space_and_invisible_marks_go_words_stay(typed: str, kept: str) -> None:
    assert checked_prompt_text(typed) == kept


@pytest.mark.parametrize("typed", ["", "   ", "\n\t", "🛋️🪴", "!?…", "x" * 501, "word " * 2000])
def test_a_prompt_without_words_or_too_long_is_refused(typed: str) -> None:
    with pytest.raises(InvalidPrompt):
        checked_prompt_text(typed)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("modern minimalist interior design", "modern minimalist interior design"),
        ("Top 10 kitchens (2026)!", "Top kitchens"),
        ("mid-century, modern", "mid century modern"),
        ("Café déjà-vu", "Café déjà vu"),
        ("हिन्दी रसोई", "हिन्दी रसोई"),
        ("cosy 🛋️ corner", "cosy corner"),
    ],
)
def test_the_board_is_named_by_the_words_as_typed(text: str, name: str) -> None:
    assert board_name(text) == name


def test_a_long_name_ends_at_a_word() -> None:
    name = board_name("warm " * 30)

    assert len(name) <= MAX_BOARD_NAME_CHARACTERS
    assert name.split() == ["warm"] * 10


def test_one_endless_word_is_cut() -> None:
    assert board_name("a" * 80) == "a" * MAX_BOARD_NAME_CHARACTERS


def test_digits_alone_name_no_board() -> None:
    with pytest.raises(InvalidPrompt):
        board_name("2026 !!")
