"""One line of the settings: name, field, sentence, and its way back to the default."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from pinagent_desktop.domain.setting_search import all_words_in
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.plain_tip import plain_tip
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label, repolish
from pinagent_desktop.ui.widgets.marked_label import MarkedLabel

_NAME_WIDTH, _LINE_HEIGHT = 150, 32
_LARGE = 1.25
"""From this text scale on, name and field side by side would be too wide for a small screen."""


class SettingRow(QWidget):
    """Name at the left, field beside it, sentence below; in large letters all below each other.

    Args:
        icons: for the buttons.
        name: in few words.
        sentence: what it does; may be empty.
        field: changes it.
        wide: whether the field takes all the room there is.
    """

    reset_wanted = Signal()

    def __init__(
        self, icons: Icons, name: str, sentence: str, field: QWidget, *, wide: bool = False
    ) -> None:
        super().__init__()
        theme = icons.theme
        self.name = name
        self.field = field
        self._sentence = sentence
        self._values: Sequence[str] = ()
        self._named = MarkedLabel(theme, name, tone="muted")
        self._is_stacked = theme.text_scale >= _LARGE
        if not self._is_stacked:
            self._named.setFixedWidth(round(_NAME_WIDTH * theme.text_scale))
            self._named.setMinimumHeight(_LINE_HEIGHT)
        self._said = MarkedLabel(theme, sentence, "small", "muted")
        self._said.setVisible(bool(sentence))
        self._why = Label(theme, "", "small", "disqualified", wrap=True)
        self._why.hide()
        self.reset = Button(icons, self.tr("Reset"), kind="link")
        self.reset.setParent(self)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        self.reset.hide()
        self._line = QHBoxLayout()
        self._lay_out(wide=wide)

    def show_values(self, values: Sequence[str]) -> None:
        """Say which words the field shows, for the search."""
        self._values = values
        self._why.hide()

    def offer_reset(self, default: str, *, differs: bool) -> None:
        """Offer the default while the value is another one; its room is kept free."""
        if self._line.indexOf(self.reset) < 0:
            policy = self.reset.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # so that no field moves when it comes
            self.reset.setSizePolicy(policy)
            self._line.insertWidget(1, self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
        words = self.tr("Reset {name} to {default}").format(name=self.name, default=default)
        self.reset.setToolTip(plain_tip(words))
        self.reset.setAccessibleName(words)
        self.reset.setVisible(differs)

    def lock(self, why: str) -> None:
        """Let nobody change it here, and say why."""
        self.field.setEnabled(False)
        self._why.setText(why)
        self._why.set_tone("muted")
        self._why.show()
        self.reset.hide()

    def refuse(self, why: str) -> None:
        """Say why what was typed is not kept; it stays in the field to be put right."""
        self._why.setText(why)
        self._why.show()

    def matches(self, query: str) -> bool:
        """Whether every word of the query is in name, sentence or value."""
        return all_words_in(query, [self.name, self._sentence, *self._values])

    def mark(self, query: str) -> None:
        """Mark the words of the query in name and sentence, and the field that shows one."""
        self._named.mark(query)
        self._said.mark(query)
        words = query.split()
        found = any(all_words_in(word, [value]) for word in words for value in self._values)
        if self.field.property("found") != found:
            self.field.setProperty("found", found)
            repolish(self.field)

    def _lay_out(self, *, wide: bool) -> None:
        line = self._line
        line.setSpacing(8)
        line.addWidget(self.field, 1 if wide else 0)
        if not wide:
            line.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0 if self._is_stacked else 20)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        if self._is_stacked:
            grid.addWidget(self._named, 0, 1)
            grid.addLayout(line, 1, 1)
        else:
            # The name stands beside the first line of the field, however many it has.
            grid.addWidget(self._named, 0, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(line, 0, 1)
        for row, label in enumerate((self._said, self._why), start=2):
            grid.addWidget(label, row, 1)

    def _reset(self) -> None:
        self.field.setFocus()  # the button goes, and the focus would go with it
        self.reset_wanted.emit()
