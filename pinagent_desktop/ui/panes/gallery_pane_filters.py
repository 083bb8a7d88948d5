"""What is out of sight, always said, and the chips that bring it back or put it away."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_words import hidden_words, trait_words
from pinagent_desktop.ui.models.trait import Trait, TraitKind
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.flow_layout import FlowLayout
from pinagent_desktop.ui.widgets.label import ElidedLabel

_MOST_PUBLISHERS = 6
Counts = Mapping[Trait, int]


class GalleryFilters(QWidget):
    """One line that says what is hidden; below it, on demand, a chip for each trait.

    A pressed chip is out of sight; pressing it again brings its pins back.
    """

    hidden_changed = Signal(object)
    """The traits (a ``frozenset``) whose pins stay out of sight."""
    left_out_wanted = Signal(str)
    """List what was left out for a reason; for any where it is empty."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._counts: Counts = {}
        self._hidden: frozenset[Trait] = frozenset()
        self._left_out: Mapping[str, str] = {}
        self._chips: dict[Trait, TraitChip] = {}
        self._reasons: dict[str, LeftOutChip] = {}
        self.said = ElidedLabel(icons.theme, "", "small", "muted")
        self.show_all = Button(icons, self.tr("Show"), kind="link")
        self.show_all.setAccessibleName(self.tr("Show what is hidden"))
        self.show_all.clicked.connect(lambda: self.hidden_changed.emit(frozenset()))
        self.list_left_out = Button(icons, self.tr("List"), kind="link")
        self.list_left_out.setAccessibleName(self.tr("List what was left out"))
        self.list_left_out.clicked.connect(lambda: self.left_out_wanted.emit(""))
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said)
        row.addWidget(self.show_all)
        row.addWidget(self.list_left_out)
        row.addStretch(1)
        self._box = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._box.setSizePolicy(policy)
        self._flow = FlowLayout(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._line)
        column.addWidget(self._box)
        self._box.hide()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the chips are shown."""
        return self._box.isVisibleTo(self)

    def set_open(self, *, opened: bool) -> None:
        """Show or fold the chips."""
        self._box.setVisible(opened)
        self._fill()
        self._settle()

    def show_traits(
        self, counts: Counts, hidden: frozenset[Trait], left_out: Mapping[str, str]
    ) -> None:
        """Show what pins have in common.

        Args:
            counts: How many pins have each trait.
            hidden: Those whose pins are out of sight.
            left_out: Each reason for which collecting kept something back, with its number in
                words ("12 ads").
        """
        self._counts, self._hidden, self._left_out = counts, hidden, left_out
        words = hidden_words({one: counts[one] for one in hidden if one in counts})
        parts = [self.tr("Hidden: {0}").format(words)] if words else []
        if left_out:
            said = ", ".join(left_out.values())
            parts.append(self.tr("Left out while collecting: {0}").format(said))
        self.said.setText(" · ".join(parts))
        self.show_all.setVisible(bool(words))
        self.list_left_out.setVisible(bool(left_out))
        self._fill()
        self._settle()

    def _offered(self) -> list[Trait]:
        publishers = [one for one in self._counts if one.kind is TraitKind.PUBLISHER]
        common = publishers[:_MOST_PUBLISHERS]
        return [
            one
            for one in self._counts
            if one.kind is not TraitKind.PUBLISHER or one in common or one in self._hidden
        ]

    def _fill(self) -> None:
        """Make the chips what is offered; folded ones are not worth it while a run goes on."""
        if not self.is_open:
            return
        offered = self._offered()
        if list(self._chips) != offered or list(self._reasons) != list(self._left_out):
            for old in (*self._chips.values(), *self._reasons.values()):
                self._flow.removeWidget(old)
                old.deleteLater()
            self._chips = {trait: self._chip(trait) for trait in offered}
            self._reasons = {reason: self._reason_chip(reason) for reason in self._left_out}
        for trait, chip in self._chips.items():
            chip.show_count(self._counts[trait], hidden=trait in self._hidden)
        for reason, words in self._left_out.items():
            self._reasons[reason].show_words(words)

    def _chip(self, trait: Trait) -> "TraitChip":
        chip = TraitChip(self._icons, trait)
        chip.clicked.connect(lambda: self.hidden_changed.emit(self._hidden ^ {trait}))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _reason_chip(self, reason: str) -> "LeftOutChip":
        chip = LeftOutChip(self._icons)
        chip.clicked.connect(lambda: self.left_out_wanted.emit(reason))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _settle(self) -> None:
        self._line.setVisible(bool(self.said.text()))
        self.setVisible(bool(self.said.text()) or self.is_open)


class TraitChip(QToolButton):
    """What some pins have in common, with their number; pressed means hidden."""

    def __init__(self, icons: Icons, trait: Trait) -> None:
        super().__init__()
        self._icons = icons
        self._trait = trait
        self.setCheckable(True)
        self.setProperty("chip", True)  # noqa: FBT003 - a Qt property
        self.setProperty("hides", True)  # noqa: FBT003 - a Qt property
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(14, 14))
        icons.theme.changed.connect(self._color)

    def show_count(self, count: int, *, hidden: bool) -> None:
        """Show how many there are, and whether they are out of sight."""
        words = trait_words(self._trait, count)
        self.setText(words)
        self.setChecked(hidden)
        name = self.tr("{0}, hidden") if hidden else self.tr("{0}, shown")
        self.setAccessibleName(name.format(words))
        self.setToolTip(self.tr("Press to show them") if hidden else self.tr("Press to hide them"))
        self._color()

    @override
    def nextCheckState(self) -> None:
        """Do nothing: whoever hears of the press says what is hidden now."""

    def _color(self) -> None:
        name = "eye-off" if self.isChecked() else "eye"
        self.setIcon(self._icons.icon(name, "muted" if self.isChecked() else "text", 14))


class LeftOutChip(QToolButton):
    """A reason for which collecting kept something back, with its number; leads to the list."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setProperty("chip", True)  # noqa: FBT003 - a Qt property
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(14, 14))
        self.setToolTip(self.tr("Press to list them"))
        icons.theme.changed.connect(self._color)
        self._color()

    def show_words(self, words: str) -> None:
        """Show how many there are of what."""
        self.setText(words)
        self.setAccessibleName(self.tr("{0}, left out; opens the list").format(words))

    def _color(self) -> None:
        self.setIcon(self._icons.icon("info", "muted", 14))
