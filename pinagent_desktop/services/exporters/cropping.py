"""Where a whole picture lies that fills a place, or fits in it; its middle is in the middle."""

from pinagent_desktop.services.exporters.paper import Box


def covering(box: Box, size: tuple[float, float]) -> Box:
    """Return the whole picture's place when it covers the box; what stands over is cut off.

    Args:
        box: What is to be filled.
        size: Width and height of the picture, in any unit.
    """
    return _centred(box, size, max(box.width / size[0], box.height / size[1]))


def contained(box: Box, size: tuple[float, float]) -> Box:
    """Return the place of the whole picture inside the box.

    Args:
        box: What it has to fit in.
        size: Width and height of the picture, in any unit.
    """
    return _centred(box, size, min(box.width / size[0], box.height / size[1]))


def _centred(box: Box, size: tuple[float, float], scale: float) -> Box:
    width, height = size[0] * scale, size[1] * scale
    left = box.left + (box.width - width) / 2
    return Box(left, box.top + (box.height - height) / 2, width, height)
