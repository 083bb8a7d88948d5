"""What the line would do where it is held now, said beside it until it is let go of."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.presenters.gallery_words import moves_words
from pinagent_desktop.ui.widgets.histogram import ScoreHistogram
from pinagent_desktop.ui.widgets.label import Label

_BELOW = 6


class ThresholdPreview(QFrame):
    """Lies below the histogram: "moves 14 pins to approved".

    Args:
        icons: Give the theme.
        presenter: Knows what is kept and what would move.
        histogram: Whose line it is.
        parent: The pane that it lies over.
    """

    def __init__(
        self,
        icons: Icons,
        presenter: GalleryPresenter,
        histogram: ScoreHistogram,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._histogram = histogram
        self.setProperty("toast", True)  # noqa: FBT003 - a Qt property
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.said = Label(icons.theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self.said)
        self.hide()
        histogram.moved.connect(self._follow)
        histogram.settled.connect(lambda _: self.hide())

    def _follow(self, threshold: float) -> None:
        if not self._histogram.isSliderDown():
            return
        self.said.setText(moves_words(self._presenter.moves_at(threshold)))
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            middle = QPoint(self._histogram.width() // 2, self._histogram.height() + _BELOW)
            place = self._histogram.mapTo(parent, middle)
            most = parent.width() - self.width() - _BELOW
            self.move(min(max(_BELOW, place.x() - self.width() // 2), most), place.y())
        self.show()
        self.raise_()
