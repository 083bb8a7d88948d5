"""Why the gallery shows nothing, and what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_filter import PinFilter
from pinagent_desktop.ui.models.pin_words import score_words
from pinagent_desktop.ui.widgets.empty_state import EmptyState


class GalleryEmpty(QWidget):
    """One of four states: nothing yet, waiting, nothing found, all hidden."""

    show_all_asked = Signal()
    prompt_asked = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._card = EmptyState(icons)
        self._card.pressed.connect(self._press)
        self._is_hidden = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def explain(
        self,
        pin_filter: PinFilter,
        threshold: float,
        *,
        has_pins: bool,
        has_prompt: bool,
        is_live: bool,
    ) -> None:
        """Say why nothing is shown.

        Args:
            pin_filter: What was asked for.
            threshold: Where the line stands.
            has_pins: Whether there are pins that the filter hides.
            has_prompt: Whether a prompt is open at all.
            is_live: Whether its run goes on.
        """
        self._is_hidden = has_pins
        if has_pins:
            self._explain_hidden(pin_filter, threshold)
        elif is_live:
            self._card.say(
                self.tr("The first pins are on their way"),
                self.tr(
                    "Pinagent signs in, makes the board and warms it up. Then pins arrive here."
                ),
            )
        elif has_prompt:
            self._card.say(
                self.tr("Nothing was found"),
                self.tr("This prompt has no pins. Fewer or plainer words often find more."),
                self.tr("Try other words"),
                "prompt",
            )
        else:
            self._card.say(
                self.tr("No pins yet"),
                self.tr("Say what you look for and press Start. What is found hangs here, live."),
                self.tr("Go to the prompt"),
                "prompt",
            )

    def _explain_hidden(self, pin_filter: PinFilter, threshold: float) -> None:
        words = " ".join(pin_filter.search.split())
        score = score_words(threshold)
        if words:
            heading = self.tr("No pins match “{words}”.").format(words=words)
        elif pin_filter.mine:
            heading = self.tr("You have not decided about any pin yet.")
        else:
            heading = {
                None: self.tr("All pins are hidden."),
                PinStatus.APPROVED: self.tr("No approved pins at {score}."),
                PinStatus.DISQUALIFIED: self.tr("No disqualified pins at {score}."),
                PinStatus.PENDING: self.tr("No pending pins."),
            }[pin_filter.status].format(score=score)
        sentence = (
            self.tr("The pins are there; the search for “{words}” hides them.").format(words=words)
            if words
            else self.tr("All other pins are kept; this view hides them.")
        )
        self._card.say(heading, sentence, self.tr("Show all"), "eye")

    def _press(self) -> None:
        if self._is_hidden:
            self.show_all_asked.emit()
        else:
            self.prompt_asked.emit()
