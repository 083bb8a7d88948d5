"""Your Pinterest account: named here, signed in by the person in the browser."""

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.first_steps.step_row import StepRow
from pinagent_desktop.ui.presenters.first_steps.account_step import AccountStep
from pinagent_desktop.ui.widgets.button import Button

_FIELD = 420


class AccountRow(StepRow):
    """A field for the name where there is no account yet, and the way to the sign-in."""

    def __init__(self, icons: Icons, step: AccountStep) -> None:
        super().__init__(icons.theme, self.tr("Your Pinterest account"), step)
        self._account = step
        self.name = QLineEdit()
        self.name.setMaximumWidth(round(_FIELD * icons.theme.text_scale))
        self.name.setAccessibleName(self.tr("Username or e-mail"))
        self.name.setPlaceholderText(self.tr("username or e-mail, as you sign in there"))
        self.sign_in = Button(icons, self.tr("Sign in…"), "sign-in")
        self.side.addWidget(self.sign_in)
        self.body.addWidget(self.name)
        self.sign_in.clicked.connect(self._go)
        self.name.returnPressed.connect(self._go)
        self.show_step()

    @override
    def show_step(self) -> None:
        """Show how the account stands; what is typed stays until it is added."""
        super().show_step()
        step = self._account
        if self._has_focus(self.name) and not step.needs_name:
            self.sign_in.setFocus()
        self.name.setVisible(step.needs_name)
        self.name.setEnabled(not step.is_busy)
        self.sign_in.setVisible(not step.is_done)

    def _go(self) -> None:
        self._account.sign_in(self.name.text())
        if self._account.state == "failed" and self._account.needs_name:
            self.name.setFocus()
