"""Boxes: card, note, rule."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout


class Card(QFrame):
    """A bordered surface that is as high as what it holds; fill `body`.

    Args:
        margin: distance of the content from the border.
        tall: take all the height there is.
    """

    def __init__(self, margin: int = 20, *, tall: bool = False) -> None:
        super().__init__()
        self.setProperty("card", True)  # noqa: FBT003 - a Qt property
        # Not Maximum: its limit is the height at the usual width, which cuts wrapped words off.
        vertical = QSizePolicy.Policy.Expanding if tall else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin - 4, margin, margin - 4)
        self.body.setSpacing(8)


class Rule(QFrame):
    """A hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("rule", True)  # noqa: FBT003 - a Qt property
        self.setFixedHeight(1)
