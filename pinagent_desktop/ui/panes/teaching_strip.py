"""Under the gallery's head: how score and person agree, and what could be done about it."""

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.presenters.teaching_presenter import TeachingPresenter
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.icon_view import IconView
from pinagent_desktop.ui.widgets.label import Label

_MARGIN = 20


class TeachingStrip(QWidget):
    """One line of agreement; below it, where there is one, the proposal of a threshold."""

    def __init__(self, icons: Icons, presenter: TeachingPresenter) -> None:
        super().__init__()
        theme = icons.theme
        self._presenter = presenter
        self._line = QWidget()
        self._agreement = Label(theme, "", "small", "muted", wrap=True)
        self._learns = QCheckBox(self.tr("Learn from my decisions"))
        self._learns.setToolTip(self.tr("The model is shown your newest six, in words."))
        self._again = Button(icons, "", "validation", "row")
        self._note = QFrame()
        self._note.setProperty("note", True)  # noqa: FBT003 - a Qt property
        self._better = Label(theme, "", wrap=True, medium=True)
        self._errors = Label(theme, "", "small", "muted", wrap=True)
        self._accept = Button(icons, "")
        self._not_now = Button(icons, self.tr("Not now"), kind="quiet")
        self._order = Label(theme, "", "small", "muted", wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._lay_out(icons)
        self._learns.clicked.connect(presenter.set_learns)
        self._again.clicked.connect(presenter.judge_again)
        self._accept.clicked.connect(presenter.accept)
        self._not_now.clicked.connect(presenter.put_off)
        presenter.changed.connect(self._show)
        self._show()

    def _lay_out(self, icons: Icons) -> None:
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self._agreement, 1)
        line.addWidget(self._learns)
        line.addWidget(self._again)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._better)
        words.addWidget(self._errors)
        note = QHBoxLayout(self._note)
        note.setContentsMargins(16, 9, 12, 9)
        note.setSpacing(12)
        note.addWidget(IconView(icons, "info", "text", 18))
        note.addLayout(words, 1)
        note.addWidget(self._accept)
        note.addWidget(self._not_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 4)
        column.setSpacing(8)
        column.addWidget(self._line)
        column.addWidget(self._note)
        column.addWidget(self._order)

    def tell_order(self, words: str) -> None:
        """Say what the order of the wall is made of; nothing for the usual ones."""
        self._order.setText(words)
        self._show()

    def _show(self) -> None:
        words = self._presenter.words
        self._agreement.setText(" ".join(one for one in (words.agreement, words.hint) if one))
        self._learns.setChecked(self._presenter.learns)
        self._learns.setVisible(bool(words.agreement) and not words.hint)
        for button, text in ((self._again, words.again), (self._accept, words.accept)):
            button.setText(text)
            button.setAccessibleName(text)
        self._again.setVisible(bool(words.again))
        self._better.setText(words.proposal)
        self._errors.setText(words.errors)
        self._note.setVisible(bool(words.proposal))
        self._line.setVisible(bool(words.agreement))
        self._order.setVisible(bool(self._order.text()))
        self.setVisible(bool(words.agreement or self._order.text()))
