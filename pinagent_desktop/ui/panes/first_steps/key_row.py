"""Key for the picture check: tried in place, kept when it works or when the person says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.first_steps.step_row import StepRow
from pinagent_desktop.ui.presenters.first_steps.key_step import KeyStep
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.secret_field import SecretField

_FIELD = 420


class KeyRow(StepRow):
    """The field with its test; `settings_wanted` leads to other servers and models."""

    settings_wanted = Signal()

    def __init__(self, icons: Icons, step: KeyStep) -> None:
        super().__init__(icons.theme, self.tr("Key for the picture check"), step)
        self._key = step
        self.field = SecretField(icons, self.tr("API key"))
        self.field.setMaximumWidth(round(_FIELD * icons.theme.text_scale))
        self.test = Button(icons, self.tr("Test and save"))
        self.anyway = Button(icons, self.tr("Save anyway"), kind="quiet")
        other = Button(icons, self.tr("Another server…"), kind="link")
        self._hint = Label(icons.theme, "", "small", "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.test)
        row.addWidget(self.anyway)
        row.addStretch()
        self.side.addWidget(other)
        self.body.addLayout(row)
        self.body.addWidget(self._hint)
        self.test.clicked.connect(self._prove)
        self.field.line.returnPressed.connect(self._prove)
        self.field.line.textEdited.connect(lambda _: self.show_step())
        self.anyway.clicked.connect(lambda: step.keep_anyway(self.field.text()))
        other.clicked.connect(self.settings_wanted)
        step.kept.connect(self._forget)
        self.show_step()

    @override
    def show_step(self) -> None:
        """Show what the test said; what is typed stays."""
        super().show_step()
        step = self._key
        typed = bool(self.field.text().strip())
        again = step.has_key and not typed
        self.test.setText(self.tr("Test again") if again else self.tr("Test and save"))
        self.test.setEnabled(typed or step.has_key)
        lost_focus = self._has_focus(self.anyway) and not (step.doubted and typed)
        self.anyway.setVisible(step.doubted and typed)
        if lost_focus:
            self.field.line.setFocus()
        self.field.line.setPlaceholderText(step.place or self.tr("paste it here"))
        self._hint.setText(step.hint)

    def _prove(self) -> None:
        if self._key.state != "now":
            self._key.prove(self.field.text())

    def _forget(self) -> None:
        self.field.take()
        self.show_step()
