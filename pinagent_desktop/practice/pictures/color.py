"""Colours as triples of 0..255, and mixing them."""

Color = tuple[int, int, int]

WHITE: Color = (255, 255, 255)
BLACK: Color = (0, 0, 0)
PAPER: Color = (251, 250, 247)
SUNLIGHT: Color = (255, 246, 226)
LAMPLIGHT: Color = (255, 226, 168)


def from_hex(text: str) -> Color:
    """Read "#rrggbb"."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def to_hex(color: Color) -> str:
    """Write "#rrggbb"."""
    return "#{:02x}{:02x}{:02x}".format(*color)


def mix(a: Color, b: Color, share: float) -> Color:
    """Blend `share` (0..1) of b into a."""
    return (
        round(a[0] + (b[0] - a[0]) * share),
        round(a[1] + (b[1] - a[1]) * share),
        round(a[2] + (b[2] - a[2]) * share),
    )


def lighter(color: Color, share: float) -> Color:
    """Blend white into a colour."""
    return mix(color, WHITE, share)


def darker(color: Color, share: float) -> Color:
    """Blend black into a colour."""
    return mix(color, BLACK, share)
