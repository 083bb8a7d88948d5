"""What a desktop asks of an app: icons, menu entry, description, manual page, completion."""

import gzip
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
APP = "pinagent-desktop"
APPSTREAM_ID = "desktop.pinagent.Pinagent"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Edge lengths in pixels that the hicolor theme has folders for and systems ask for."""
_SMALL = 32  # below it, the icon has fewer and larger shapes
COMPLETIONS = {
    "bash": f"bash-completion/completions/{APP}",
    "zsh": f"zsh/vendor-completions/_{APP}",
    "fish": f"fish/vendor_completions.d/{APP}.fish",
}


def draw_icons(folder: Path) -> None:
    """Draw the icon in all sizes, as ``<folder>/<size>.png``, ``app.ico`` and ``app.icns``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication(["icons"])
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        drawing = "app.svg" if size >= _SMALL else "app-small.svg"
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(str(CHECKOUT / "resources/icons" / drawing)).render(painter)
        painter.end()
        image.save(str(folder / f"{size}.png"))
    del app
    largest = Image.open(folder / "256.png")
    others = [Image.open(folder / f"{size}.png") for size in (16, 24, 32, 48)]
    sizes = [image.size for image in (*others, largest)]
    largest.save(folder / "app.ico", append_images=others, sizes=sizes)
    Image.open(folder / "512.png").save(folder / "app.icns")


def write_share(icons: Path, folder: Path) -> list[Path]:
    """Lay all out as below ``/usr/share`` and return the files.

    Args:
        icons: Where ``draw_icons`` has drawn.
        folder: Emptied first.
    """
    shutil.rmtree(folder, ignore_errors=True)
    places = {
        CHECKOUT / f"packaging/{APP}.desktop": f"applications/{APP}.desktop",
        CHECKOUT / f"packaging/{APPSTREAM_ID}.metainfo.xml": (
            f"metainfo/{APPSTREAM_ID}.metainfo.xml"
        ),
        CHECKOUT / "resources/icons/app.svg": f"icons/hicolor/scalable/apps/{APP}.svg",
    } | {icons / f"{size}.png": f"icons/hicolor/{size}x{size}/apps/{APP}.png" for size in SIZES}
    for source, place in places.items():
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    page = (CHECKOUT / f"packaging/{APP}.1").read_bytes()
    texts = {f"man/man1/{APP}.1.gz": gzip.compress(page, mtime=0)} | dict(_completions())
    for place, content in texts.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(content)
    return sorted(one for one in folder.rglob("*") if one.is_file())


def _completions() -> Iterator[tuple[str, bytes]]:
    from pinagent_desktop.bootstrap.practice_variants import practice_variants
    from pinagent_desktop.cli.completion import completion_script
    from pinagent_desktop.cli.parser import build_parser

    for shell, place in COMPLETIONS.items():
        script = completion_script(build_parser(practice_variants()), shell)
        yield place, (script.rstrip("\n") + "\n").encode()
