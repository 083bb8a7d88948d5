"""Reference pictures: few, each once, on one side only, paid for by their size."""

import pytest

from pinagent_desktop.domain.reference import (
    Reference,
    ReferenceRefused,
    checked_references,
    refuse_contradiction,
)


def reference(name: str, width: int = 800, height: int = 1200) -> Reference:
    return Reference(file=f"references/{name}.jpg", name=f"{name}.jpg", width=width, height=height)


@pytest.mark.parametrize(
    ("size", "sent"),
    [
        ((800, 1200), (256, 384)),
        ((1200, 800), (384, 256)),
        ((90, 60), (90, 60)),
        ((9000, 1), (384, 1)),
    ],
)
def test_it_is_sent_within_its_box_and_never_enlarged(
    size: tuple[int, int], sent: tuple[int, int]
) -> None:
    assert reference("oak", *size).sent_size == sent


def test_the_same_picture_counts_once() -> None:
    oak, ash = reference("oak"), reference("ash")
    assert checked_references([oak, ash, oak]) == (oak, ash)


def test_there_are_only_a_few() -> None:
    with pytest.raises(ReferenceRefused, match="at most 3 reference pictures"):
        checked_references([reference(name) for name in ("oak", "ash", "elm", "fir")])


def test_a_picture_is_wanted_or_not_wanted() -> None:
    oak, ash = reference("oak"), reference("ash")
    refuse_contradiction([oak], [ash])
    with pytest.raises(ReferenceRefused, match=r"“oak\.jpg” can be either"):
        refuse_contradiction([oak, ash], [oak])
