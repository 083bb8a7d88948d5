"""The styles of the practice pictures: how walls, cloth and lamps look, and the words for it."""

from dataclasses import dataclass
from typing import Literal

from pinagent_desktop.practice.pictures.palettes import PALETTES, Palette

Wall = Literal["plaster", "slats", "boards", "planks", "arch", "brick", "fans", "blocks"]
Pattern = Literal["none", "weave", "dots", "checks", "zigzag", "stripes", "fans", "circles"]
Lamp = Literal["globe", "paper", "dome", "lantern", "rattan", "bulb", "tiers", "saucer"]
Plant = Literal["leaves", "stems", "tree", "herbs", "hanging", "palm"]


@dataclass(frozen=True)
class Style:
    """One way to do a room or a thing.

    Attributes:
        name: As a person says it.
        words: Words of a prompt that ask for it.
        description: One sentence about what makes it.
        wall: How walls and backdrops are done.
        pattern: What is on cloth, rugs and icing.
        lamp: What hangs from the ceiling.
        plant: What grows there.
        clutter: How much stands around, 0..1.
        softness: Corner radius of furniture in units.
        palettes: Its three palettes.
    """

    name: str
    words: tuple[str, ...]
    description: str
    wall: Wall
    pattern: Pattern
    lamp: Lamp
    plant: Plant
    clutter: float
    softness: float
    palettes: tuple[Palette, Palette, Palette]


STYLES: tuple[Style, ...] = (
    Style(
        "modern minimalist",
        ("modern minimalist", "minimalist", "minimal", "modern", "clean", "simple", "uncluttered",
         "plain", "contemporary", "calm", "light"),
        "Bare walls, few things, much light.",
        "plaster", "none", "globe", "leaves", 0.1, 14, PALETTES["minimalist"],
    ),
    Style(
        "japandi",
        ("japandi", "japanese", "zen", "wabi sabi", "wabi-sabi", "natural", "calm", "minimalist",
         "slatted wood"),
        "Slatted wood, paper light and low, quiet shapes.",
        "slats", "weave", "paper", "stems", 0.25, 6, PALETTES["japandi"],
    ),
    Style(
        "scandinavian",
        ("scandinavian", "scandi", "nordic", "hygge", "cosy", "cozy", "airy", "bright", "light"),
        "White boards, pale wood and one friendly colour.",
        "boards", "dots", "dome", "leaves", 0.4, 10, PALETTES["scandinavian"],
    ),
    Style(
        "rustic",
        ("rustic", "farmhouse", "country", "cottage", "cabin", "vintage", "traditional", "cosy",
         "cozy"),
        "Planks, beams and checked cloth, all a little worn.",
        "planks", "checks", "lantern", "herbs", 0.7, 4, PALETTES["rustic"],
    ),
    Style(
        "bohemian",
        ("bohemian", "boho", "boho chic", "eclectic", "colorful", "colourful", "hippie", "layered",
         "maximalist"),
        "Layered patterns, rattan and plants wherever there is room.",
        "arch", "zigzag", "rattan", "hanging", 0.95, 16, PALETTES["bohemian"],
    ),
    Style(
        "industrial",
        ("industrial", "loft", "warehouse", "urban", "brick", "metal", "factory", "raw"),
        "Brick, black steel and bare bulbs.",
        "brick", "stripes", "bulb", "tree", 0.45, 3, PALETTES["industrial"],
    ),
    Style(
        "art deco",
        ("art deco", "deco", "glamorous", "glam", "luxury", "luxurious", "gatsby", "1920s",
         "elegant"),
        "Fans, brass lines and deep colour.",
        "fans", "fans", "tiers", "palm", 0.6, 18, PALETTES["art deco"],
    ),
    Style(
        "mid-century modern",
        ("mid-century modern", "mid-century", "midcentury", "mid century", "retro", "1950s",
         "1960s", "vintage"),
        "Tapered legs, teak and bold flat shapes.",
        "blocks", "circles", "saucer", "palm", 0.5, 8, PALETTES["mid-century"],
    ),
)  # fmt: skip
