"""A picture book: labelled pictures that the practice site serves and the practice judge knows."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class PictureLabel:
    """What is known about one picture, without drawing it.

    Attributes:
        key: Name of the picture in its book; unique there.
        subject: What it shows, such as "living room".
        style: How it is done, such as "japandi"; empty when the book knows no styles.
        title: A short human title.
        description: One to three sentences in plain English.
        subject_words: Lower-case words and phrases by which a prompt may ask for the subject.
        style_words: The same for the style.
        problems: What is wrong with it, in the judge's words (such as "watermark").
        width: Width of the original in pixels.
        height: Height of the original in pixels.
        dominant_color: A colour as "#rrggbb".
    """

    key: str
    subject: str
    style: str
    title: str
    description: str
    subject_words: tuple[str, ...]
    style_words: tuple[str, ...]
    problems: tuple[str, ...]
    width: int
    height: int
    dominant_color: str


class PictureBook(ABC):
    """Labelled pictures, each rendered on demand."""

    @abstractmethod
    def labels(self) -> Sequence[PictureLabel]:
        """List every picture in a stable order, without rendering any."""

    @abstractmethod
    def render(self, key: str, width: int) -> bytes:
        """Render one picture as an RGB JPEG of quality 85.

        Args:
            key: A key from `labels`.
            width: Width in pixels; the height follows in proportion.

        Raises:
            KeyError: The book has no such picture.
            ValueError: The width is not positive.
        """
