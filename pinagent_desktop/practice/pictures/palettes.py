"""The palettes of the practice pictures: three a style, each named for its leading colour."""

from dataclasses import dataclass

from pinagent_desktop.practice.pictures.color import Color, darker, from_hex, lighter, mix


@dataclass(frozen=True)
class Palette:
    """Colours of one picture.

    Attributes:
        name: What a person calls the leading colour.
        main: The leading colour: sofa, dress, car.
        wall: Wall or backdrop.
        floor: Floor.
        wood: Wooden furniture.
        textile: Light cloth and crockery.
        accent: The one colour that stands out.
        dark: Lines, metal, frames.
        plant: Leaves.
    """

    name: str
    main: Color
    wall: Color
    floor: Color
    wood: Color
    textile: Color
    accent: Color
    dark: Color
    plant: Color

    @property
    def shade(self) -> Color:
        """The wall away from the light."""
        return darker(self.wall, 0.1)

    @property
    def floor_dark(self) -> Color:
        """Joints and the far floor."""
        return darker(self.floor, 0.12)

    @property
    def wood_dark(self) -> Color:
        """Legs and edges."""
        return darker(self.wood, 0.24)

    @property
    def textile_dark(self) -> Color:
        """Folds of cloth."""
        return darker(self.textile, 0.1)

    @property
    def glass(self) -> Color:
        """Panes and mirrors."""
        return mix(lighter(self.wall, 0.6), (214, 230, 236), 0.55)


def _palette(name: str, colors: str) -> Palette:
    return Palette(name, *(from_hex(code) for code in colors.split()))


PALETTES: dict[str, tuple[Palette, Palette, Palette]] = {
    # main, wall, floor, wood, textile, accent, dark, plant
    "minimalist": (
        _palette("cream", "#e6ddcd #f0ebe2 #d3c1a6 #b48e66 #f8f4ec #b8674a #3b342d #6d7d58"),
        _palette("grey", "#b9bfc0 #eceeed #c3bdb2 #b69a78 #f6f7f6 #557780 #2d3537 #5f7a68"),
        _palette("white", "#f1efe9 #e6e3dd #cbbca5 #c9a57a #fbfaf7 #39444d #2b3034 #748a6b"),
    ),
    "japandi": (
        _palette("sand", "#c9b393 #e4d9c6 #b99a73 #8a6644 #f1e9da #4f4a3f #2e2a25 #77805c"),
        _palette("sage", "#98a58a #dcddd0 #b89f7c #9b7750 #efeee4 #a0633f #333a31 #51694b"),
        _palette("clay", "#b98468 #e3cfbf #ab8563 #7c5637 #f3e7dc #6c4435 #3a2a24 #6b7350"),
    ),
    "scandinavian": (
        _palette("mist", "#9db3bd #f4f5f4 #dccbae #d8b88b #ffffff #e0b25a #37474f #6f8f78"),
        _palette("blush", "#e2b8aa #f7f1ec #e2cfb6 #d9b68c #fffaf6 #6d8794 #40393a #7b9a83"),
        _palette("birch", "#dcc7a1 #edf0ee #e6d7bd #dcc091 #ffffff #39606b #2f383b #5f8a6c"),
    ),
    "rustic": (
        _palette("chestnut", "#8c5a3c #cdb497 #7d5a3c #6d4829 #e9dcc4 #a3432f #2e2118 #5a6a3a"),
        _palette("wheat", "#cda866 #e6d6b2 #9a7347 #84592f #f4ead2 #6f7d4a #3a2c1c #64743f"),
        _palette("moss", "#77805a #d6cfb4 #8f6f49 #744f2d #ece3cb #b9743a #2f2a1d #566b3d"),
    ),
    "bohemian": (
        _palette("terracotta", "#c4694a #f0dcc6 #b98e66 #a87545 #fbf1e2 #2f7d7a #4a2c22 #5f8449"),
        _palette("saffron", "#e0a03a #f4e4c8 #bc8f62 #a46f3f #fdf3df #a63d57 #472b2a #4f8057"),
        _palette("plum", "#8a4766 #ecd4cc #ad8061 #9a683f #f8e9df #d99036 #3c2230 #5d7f54"),
    ),
    "industrial": (
        _palette("graphite", "#4d5358 #a9a49d #8d8780 #7d5d43 #d6d1c8 #c8743a #24272a #5c7354"),
        _palette("rust", "#a4553a #b0705a #77706a #6a4c35 #d9cfc3 #d79a4a #292524 #637a55"),
        _palette("slate", "#5c6f7d #8f979c #6f6a66 #80603f #d5d8d9 #d8a24d #20262b #5b7a66"),
    ),
    "art deco": (
        _palette("emerald", "#1f6b57 #17463e #4a3a30 #6a4226 #efe4cc #d2a84c #121e1c #4b8a68"),
        _palette("midnight", "#2f4a86 #1d2a48 #453b3c #64412b #efe6d6 #d6ad5a #0f1526 #4f7f70"),
        _palette("rose", "#c07a86 #ecd3cf #6b4a48 #6d4330 #faeee6 #b98d3e #3a2228 #5f7d68"),
    ),
    "mid-century": (
        _palette("mustard", "#d3a02c #efe6d3 #b07d4b #9b5f32 #f8f1e0 #2f6f73 #33281f #647f45"),
        _palette("teal", "#2b7a7b #e9e2cf #a9744a #8e552d #f6efdf #dd7a35 #2a2724 #6a8248"),
        _palette("orange", "#d9692f #f1e4cb #b27c49 #96592e #faf2e0 #5d7f4e #38261d #5f8050"),
    ),
}
