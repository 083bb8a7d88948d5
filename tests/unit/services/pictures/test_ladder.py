"""Which addresses are tried, in which order."""

from pinagent_desktop.domain.pin import PictureSize, PinDraft
from pinagent_desktop.services.pictures.ladder import ladder

NAME = "ab/cd/ef/abcdef0123456789abcdef0123456789"


def _draft(**urls: str) -> PinDraft:
    pictures = {name.strip("_"): PictureSize(url=url, width=7) for name, url in urls.items()}
    return PinDraft(pinterest_id="1", pin_url="https://x/pin/1/", pictures=pictures)


def _urls(draft: PinDraft) -> list[str]:
    return [rung.url for rung in ladder(draft)]


def test_the_named_original_comes_first_then_ever_smaller() -> None:
    draft = _draft(
        _236x="https://h/s", orig="https://h/o", _474x="https://h/m", _736x="https://h/l"
    )
    assert _urls(draft) == ["https://h/o", "https://h/l", "https://h/m", "https://h/s"]


def test_other_sizes_are_never_asked_for() -> None:
    assert _urls(_draft(_1200x="https://h/xxl", _170x="https://h/xs")) == []


def test_resized_forms_are_derived_and_an_original_is_not() -> None:
    draft = _draft(_236x=f"https://i.pinimg.com/236x/{NAME}.jpg")
    assert _urls(draft) == [
        f"https://i.pinimg.com/736x/{NAME}.jpg",
        f"https://i.pinimg.com/474x/{NAME}.jpg",
        f"https://i.pinimg.com/236x/{NAME}.jpg",
    ]
    assert ladder(draft)[-1].width == 7


def test_below_an_original_of_another_type_the_rungs_are_jpeg() -> None:
    urls = _urls(_draft(orig=f"https://i.pinimg.com/originals/{NAME}.webp"))
    assert urls[0].endswith("originals/" + NAME + ".webp")
    assert urls[1] == f"https://i.pinimg.com/736x/{NAME}.jpg"


def test_one_address_under_two_names_is_tried_once() -> None:
    assert _urls(_draft(orig="https://h/same", _736x="https://h/same")) == ["https://h/same"]


def test_a_pin_without_addresses_has_no_ladder() -> None:
    assert _urls(_draft()) == []
