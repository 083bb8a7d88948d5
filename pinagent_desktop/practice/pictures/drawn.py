"""The book of our own drawings: fifteen subjects in eight styles, nine pictures of each."""

import functools
import io
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PIL import Image
from typing_extensions import override

from pinagent_desktop.practice.pictures import problems
from pinagent_desktop.practice.pictures.book import PictureBook, PictureLabel
from pinagent_desktop.practice.pictures.canvas import Canvas
from pinagent_desktop.practice.pictures.color import lighter, mix, to_hex
from pinagent_desktop.practice.pictures.palettes import Palette
from pinagent_desktop.practice.pictures.stage import Stage
from pinagent_desktop.practice.pictures.styles import STYLES, Style
from pinagent_desktop.practice.pictures.subjects import SUBJECTS, Subject

ARRANGEMENTS = 3
SEEDS = 9
"""Three arrangements of a subject, each in the style's three palettes."""

ORIGINAL_WIDTH = 736
SMALL_WIDTH = 280
FRAMED_HEIGHT = 920
"""Adverts and screenshots need room for their words below the picture."""

FLAWED_SHARE = 0.15
JPEG_QUALITY = 85


@dataclass(frozen=True)
class Recipe:
    """Everything a drawn picture follows from."""

    subject: Subject
    style: Style
    seed: int

    @property
    def key(self) -> str:
        """Such as "living-room.art-deco.4"."""
        words = f"{self.subject.name}.{self.style.name}.{self.seed}"
        return words.replace(" ", "-")

    @property
    def palette(self) -> Palette:
        """One of the style's palettes."""
        return self.style.palettes[self.seed // ARRANGEMENTS]

    @property
    def flaw(self) -> problems.Flaw | None:
        """What is wrong with it; nothing with most."""
        chance = random.Random(f"flaw {self.key}")  # noqa: S311 - chance, not secrecy
        return chance.choice(problems.FLAWS) if chance.random() < FLAWED_SHARE else None

    @property
    def chance(self) -> random.Random:
        """Falls the same way each time; a string seeds the same in every process."""
        return random.Random(self.key)  # noqa: S311 - chance, not secrecy

    def scene(self, shift: int, width: int, height: int) -> Canvas:
        """Draw the scene alone; `shift` walks on through its nine pictures."""
        recipe = Recipe(self.subject, self.style, (self.seed + shift * 4) % SEEDS)
        palette = recipe.palette
        canvas = Canvas(width, height, palette.wall)
        stage = Stage(canvas, palette, self.style, recipe.chance, recipe.seed % ARRANGEMENTS)
        self.subject.draw(stage)
        return canvas

    def label(self) -> PictureLabel:
        """Describe the picture without drawing it."""
        subject, style, flaw = self.subject, self.style, self.flaw
        words = subject.titles[self.seed % ARRANGEMENTS].format(color=self.palette.name)
        title = words[0].upper() + words[1:]
        description = f"{title}: {subject.name}, {style.name}. {style.description}"
        width, height = ORIGINAL_WIDTH, self.chance.choice(subject.heights)
        if flaw is not None:
            title = flaw.title.format(title=words if flaw.title[0] != "{" else title)
            description = f"{description} {flaw.sentence}"
        if flaw is not None and flaw.name in {"product_ad", "screenshot"}:
            height = max(height, FRAMED_HEIGHT)
        if flaw is not None and flaw.name == "low_quality":
            width, height = SMALL_WIDTH, round(height * SMALL_WIDTH / width)
        return PictureLabel(
            key=self.key,
            subject=subject.name,
            style=style.name,
            title=title,
            description=description,
            subject_words=subject.words,
            style_words=style.words,
            problems=(flaw.name,) if flaw else (),
            width=width,
            height=height,
            dominant_color=to_hex(self._dominant(flaw)),
        )

    def _dominant(self, flaw: problems.Flaw | None) -> tuple[int, int, int]:
        palette = self.palette
        if flaw is not None and flaw.name == "screenshot":
            return mix((18, 18, 20), palette.wall, 0.6)
        base = mix(palette.wall, palette.floor, 0.3)
        return lighter(base, 0.4) if flaw is not None and flaw.name == "product_ad" else base


class DrawnBook(PictureBook):
    """Drawings of our own: nothing to download, the same on every computer with the same fonts."""

    def __init__(self) -> None:
        """Write the labels; nothing is drawn yet."""
        self._recipes = {recipe.key: recipe for recipe in _recipes()}

    @functools.cached_property
    def _labels(self) -> dict[str, PictureLabel]:
        return {key: recipe.label() for key, recipe in self._recipes.items()}

    @override
    def labels(self) -> Sequence[PictureLabel]:
        return tuple(self._labels.values())

    @override
    def render(self, key: str, width: int) -> bytes:
        if width <= 0:
            raise ValueError("A picture is at least one pixel wide.")
        recipe, label = self._recipes[key], self._labels[key]
        size = (width, max(1, round(width * label.height / label.width)))
        return encode(_paint(recipe, size))


def _recipes() -> Iterator[Recipe]:
    # Seeds outermost: a prefix of the list holds every subject in every style.
    for seed in range(SEEDS):
        for subject in SUBJECTS:
            for style in STYLES:
                yield Recipe(subject, style, seed)


def _paint(recipe: Recipe, size: tuple[int, int]) -> Image.Image:
    flaw = recipe.flaw
    if flaw is None:
        return recipe.scene(0, *size).picture()
    return problems.paint(flaw.name, recipe.scene, recipe.palette, recipe.chance, size)


def encode(image: Image.Image) -> bytes:
    """Write a picture as JPEG."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=JPEG_QUALITY)
    return buffer.getvalue()
