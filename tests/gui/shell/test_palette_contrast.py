"""Every pair of colours that carries meaning can be told apart by everybody."""

import re
from pathlib import Path

import pytest

from pinagent_desktop.ui.palette import DARK, FACES, LIGHT, ON_FACE, PRACTICE_FACE, Palette

GROUNDS = ("window", "rail", "surface", "sunken")
TEXTS = ("text", "muted", "accent", "approved", "disqualified")
TEXT_PAIRS = [(text, ground) for text in TEXTS for ground in GROUNDS] + [
    ("warn_text", "warn_bg"),
    ("warn_text", "rail"),
    ("warn_text", "surface"),
    ("warn_text", "window"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("approved", "approved_soft"),
    ("disqualified", "disqualified_soft"),
    ("text", "disqualified_soft"),
    ("text", "accent_soft"),
    ("window", "text"),
]
SHAPE_PAIRS = [(shape, ground) for shape in ("control", "accent") for ground in GROUNDS] + [
    ("surface", "approved"),
    ("accent", "accent_soft"),
    ("warn_line", "warn_bg"),
]


def luminance(color: str) -> float:
    channels = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_the_one_everybody_uses() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_reaches_four_and_a_half(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_shapes_and_focus_reach_three(palette: Palette, shape: str, ground: str) -> None:
    assert round(contrast(getattr(palette, shape), getattr(palette, ground)), 1) >= 3.0


@pytest.mark.parametrize("face", [*FACES, PRACTICE_FACE])
def test_letters_on_faces_can_be_read(face: str) -> None:
    assert contrast(ON_FACE, face) >= 4.5


def test_no_colour_is_written_outside_the_palette() -> None:
    root = Path(__file__).parents[3]
    literal = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b|\brgba?\(|QColor\(\s*[\d\"']")
    named = re.compile(r"GlobalColor\.(?!transparent\b)\w+")
    files = [*root.glob("pinagent_desktop/ui/**/*.py"), *root.glob("resources/styles/*")]
    found = [
        f"{path.relative_to(root)}: {match.group()}"
        for path in files
        if path.name != "palette.py"
        for pattern in (literal, named)
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]
    assert len(files) > 30
    assert found == []
