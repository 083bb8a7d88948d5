"""Light, dark and the icons in their colours."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from pytestqt.qtbot import QtBot

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.palette import DARK, LIGHT
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.status_marks import status_pixmap

SHAPES = sorted((Path(__file__).parents[3] / "resources" / "icons").glob("*.svg"))


def colors(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_choosing_dark_changes_palette_and_tells(theme: Theme, qtbot: QtBot) -> None:
    theme.choose("light")
    assert theme.palette is LIGHT
    with qtbot.waitSignal(theme.changed, timeout=500):
        theme.choose("dark")
    assert theme.palette is DARK
    assert theme.is_dark


def test_the_style_sheet_is_filled_in_both_modes(theme: Theme) -> None:
    theme.choose("light")
    light = theme.style_sheet()
    theme.choose("dark")
    dark = theme.style_sheet()
    for sheet, palette in ((light, LIGHT), (dark, DARK)):
        assert "@" not in sheet
        assert palette.surface in sheet
        for path in re.findall(r'url\("([^"]+)"\)', sheet):
            assert Path(path).is_file()
    assert light != dark


def test_no_motion_means_no_time(theme: Theme) -> None:
    assert theme.milliseconds(120) == 120
    theme.animated = False
    assert theme.milliseconds(120) == 0


@pytest.mark.parametrize("role", ["display", "title", "prompt", "heading", "body", "small"])
def test_no_font_is_smaller_than_twelve(theme: Theme, role: str) -> None:
    assert theme.font(role).pixelSize() >= 12  # type: ignore[arg-type] # parametrized


@pytest.mark.parametrize("shape", SHAPES, ids=lambda path: path.stem)
def test_every_icon_is_drawn_in_the_asked_colour(icons: Icons, shape: Path) -> None:
    image = icons.pixmap(shape.stem, "disqualified", 48, 1.0).toImage()
    seen = colors(image)
    assert seen
    if not shape.stem.startswith("app"):
        assert "currentColor" in shape.read_text(encoding="utf-8")
        assert LIGHT.disqualified.upper() in seen


def test_icons_follow_the_theme(icons: Icons) -> None:
    icons.theme.choose("light")
    light = icons.pixmap("plus", "text", 24, 2.0).toImage()
    icons.theme.choose("dark")
    dark = icons.pixmap("plus", "text", 24, 2.0).toImage()
    assert DARK.text.upper() in colors(dark)
    assert colors(light) != colors(dark)
    assert dark.width() == 48


def test_an_icon_can_keep_a_distance_to_its_text(icons: Icons) -> None:
    icon = icons.icon("plus", "text", 16, gap=5)
    assert max(size.width() for size in icon.availableSizes()) >= 21


def test_every_status_has_its_own_shape(theme: Theme) -> None:
    masks = set()
    for status in PinStatus:
        image = status_pixmap(status, theme.palette, 32, 1.0).toImage()
        mask = tuple(image.pixelColor(x, y).alpha() > 100 for x in range(32) for y in range(32))
        masks.add(mask)
        assert any(mask)
    assert len(masks) == 3


def test_the_check_lies_on_the_disc(theme: Theme) -> None:
    image = status_pixmap(PinStatus.APPROVED, theme.palette, 64, 1.0).toImage()
    assert QColor(theme.palette.approved).name().upper() in colors(image)
    assert QColor(theme.palette.surface).name().upper() in colors(image)


def test_what_can_not_be_pressed_has_the_colour_of_its_text(icons: Icons) -> None:
    icon = icons.icon("play", "on_accent", 16, disabled="muted")
    colours = {}
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        image = icon.pixmap(QSize(16, 16), 1.0, mode).toImage()
        inks = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
        colours[mode] = max(inks, key=QColor.alpha).name()
    assert colours[QIcon.Mode.Normal] == QColor(icons.theme.palette.on_accent).name()
    assert colours[QIcon.Mode.Disabled] == QColor(icons.theme.palette.muted).name()


def test_no_rule_is_half_undone_by_a_later_one_for_the_same_thing(theme: Theme) -> None:
    """Two meanings of one selector mix: what was switched on looked as if it were out of use."""
    said: dict[tuple[str, str], str] = {}
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", theme.style_sheet()):
        for selector in map(str.strip, selectors.split(",")):
            for one in filter(str.strip, body.split(";")):
                name, _, value = one.partition(":")
                key = selector, name.strip()
                assert key not in said, f"{selector} has two values of {name.strip()}"
                said[key] = value
    assert len(said) > 100
