"""The colour tokens, light and dark: the only colour literals of the program."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """One set of colour tokens, each an opaque `#RRGGBB` string.

    Grounds are `window`, `rail`, `surface` and `sunken`; every text token reaches 4.5:1 on each
    of them, `control` reaches 3:1. `line` and `track` are decoration and carry no meaning alone.
    """

    window: str
    rail: str
    surface: str
    sunken: str
    line: str
    control: str
    track: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    approved: str
    approved_soft: str
    disqualified: str
    disqualified_soft: str
    warn_bg: str
    warn_text: str
    warn_line: str


LIGHT = Palette(
    window="#F6F5F2",
    rail="#ECEAE5",
    surface="#FFFFFF",
    sunken="#F0EEEA",
    line="#E0DDD6",
    control="#8A867D",
    track="#C9C5BC",
    text="#1F1E1B",
    muted="#5E5B54",
    accent="#0F5F73",
    accent_hover="#0B4C5C",
    on_accent="#FFFFFF",
    accent_soft="#DCEBEE",
    approved="#24713A",
    approved_soft="#E1F0E4",
    disqualified="#A83A26",
    disqualified_soft="#FAE6E1",
    warn_bg="#FFF2D2",
    warn_text="#5C4100",
    warn_line="#B07D1A",
)

DARK = Palette(
    window="#1B1C1D",
    rail="#141516",
    surface="#242628",
    sunken="#1F2022",
    line="#35383B",
    control="#7D8185",
    track="#54585C",
    text="#ECEBE8",
    muted="#AFADA7",
    accent="#6CC7DA",
    accent_hover="#8AD6E6",
    on_accent="#0B2127",
    accent_soft="#183A43",
    approved="#7CCB8D",
    approved_soft="#1D3A26",
    disqualified="#F1957F",
    disqualified_soft="#47231A",
    warn_bg="#3A2F14",
    warn_text="#F3DA9C",
    warn_line="#C79A3C",
)

# Faces of the account discs and the app's own mark: the same in light and dark, with white on them.
FACES = ("#0F5F73", "#7A4A2B", "#4A5A36", "#5B3F63", "#2F4F7A", "#7A2F45")
PRACTICE_FACE = "#5C5A54"
ON_FACE = "#FFFFFF"
