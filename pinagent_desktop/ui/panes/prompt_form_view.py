"""The form before Start: layout and wiring."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from pinagent_desktop.domain.account import Account, AccountState
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.limits import MAX_PINS, MOST_USD
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.limit_fields import LimitFields
from pinagent_desktop.ui.panes.prompt_field import PromptField
from pinagent_desktop.ui.panes.reference_field import FindPicture
from pinagent_desktop.ui.panes.rubric_fields import RubricFields
from pinagent_desktop.ui.presenters.prompt_form import PromptForm
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.number_field import MoneyField, NumberField
from pinagent_desktop.ui.widgets.segmented import Segmented

_STEPS = 100


class PromptFormView(QWidget):
    """All fields; `changed` whenever one of them is."""

    changed = Signal()

    def __init__(self, icons: Icons, budget_usd: float, find: FindPicture) -> None:
        super().__init__()
        theme = icons.theme
        self._theme = theme
        self.prompt = PromptField(theme)
        self.rubric = RubricFields(icons, self, find)
        self._account = QComboBox()
        self._number = NumberField(self.tr("How many"), 1, MAX_PINS)
        self._kind = Segmented(
            (("pins", self.tr("pins")), ("approved", self.tr("approved"))), self.tr("How many")
        )
        self._threshold = QSlider(Qt.Orientation.Horizontal)
        self._threshold_value = Label(theme, "", strong=True)
        self._budget = MoneyField(self.tr("Never spend more than"), MOST_USD)
        self._limits = LimitFields(self)
        self._prepare(budget_usd)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(20)
        self._wide: list[QWidget] = []
        self._cells = self._make_cells()
        self.set_columns(2)
        self._connect()
        self.fill(PromptForm(budget_usd=budget_usd))

    def form(self) -> PromptForm:
        """What is filled in now."""
        account = self._account.currentData()
        return PromptForm(
            text=self.prompt.edit.toPlainText(),
            rubric=self.rubric.rubric(),
            account_id=AccountId(account) if account else None,
            number=self._number.value(),
            until_approved=self._kind.current() == "approved",
            threshold=self._threshold.value() / _STEPS,
            budget_usd=self._budget.value(),
            ceiling=self._limits.ceiling(),
            minutes=self._limits.minutes(),
            sample_first=self._limits.sample.isChecked(),
            pictures_coming=self.rubric.pictures_coming,
        )

    def fill(self, form: PromptForm) -> None:
        """Fill the fields, as with an earlier prompt that is run again."""
        self.prompt.edit.setPlainText(form.text)
        self.rubric.show_rubric(form.rubric)
        self._number.setValue(form.number)
        self._kind.choose("approved" if form.until_approved else "pins")
        self._threshold.setValue(round(form.threshold * _STEPS))
        self._budget.setValue(form.budget_usd)
        self._limits.show_form(form)
        self._limits.show_goal(until_approved=form.until_approved)
        if form.account_id is not None:
            self.choose_account(form.account_id)
        self._show_threshold()

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Offer these accounts; the chosen one stays chosen."""
        chosen = self._account.currentData()
        self._account.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._account.clear()
        for account in accounts:
            self._account.addItem(f"{account.display_name}    {self._state(account)}", account.id)
        self._account.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        if chosen is not None:
            self.choose_account(chosen)
        self.changed.emit()

    def choose_account(self, account_id: AccountId) -> None:
        """Choose an account; one that is not offered is ignored."""
        index = self._account.findData(account_id)
        if index >= 0:
            self._account.setCurrentIndex(index)

    def set_columns(self, columns: int) -> None:
        """Lay the fields out in one column or in two."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
        row = column = 0
        for cell in self._cells:
            if cell in self._wide:
                self._grid.addWidget(cell, row, 0, 1, columns)
                row += 1
                continue
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
            column = (column + 1) % columns
            row += column == 0
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _prepare(self, budget_usd: float) -> None:
        self._account.setAccessibleName(self.tr("Account"))
        self._account.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._account.setMinimumContentsLength(12)
        self._number.setFixedWidth(92)
        self._threshold.setRange(0, _STEPS)
        self._threshold.setSingleStep(5)
        self._threshold.setPageStep(10)
        self._threshold.setAccessibleName(self.tr("Approve from a score of"))
        self._threshold_value.setMinimumWidth(36)
        self._threshold_value.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._budget.setFixedWidth(110)
        self._budget.setValue(budget_usd)

    def _make_cells(self) -> list[QWidget]:
        number = QHBoxLayout()
        number.setSpacing(8)
        number.addWidget(self._number)
        number.addWidget(self._kind, 1)
        budget = QHBoxLayout()
        budget.setSpacing(10)
        budget.addWidget(self._budget)
        budget.addWidget(Label(self._theme, self.tr("for this prompt"), "small", "muted"), 1)
        nice = self._cell(self.tr("Nice to have"), self.rubric.nice_to_have)
        told = self.rubric.about_pictures
        minded = self._cell(self.tr("Mind these in a picture"), self.rubric.problems)
        self._wide += [self.prompt, self.rubric.asking, nice, told, minded]
        return [
            self.prompt,
            self.rubric.asking,
            self._cell(self.tr("Must have"), self.rubric.must_have),
            self._cell(self.tr("Avoid"), self.rubric.must_not),
            nice,
            self._cell(self.tr("Like these"), self.rubric.like),
            self._cell(self.tr("Not like these"), self.rubric.unlike),
            told,
            self._cell(self.tr("Account"), self._account),
            self._cell(self.tr("How many"), number),
            self._cell(self.tr("Approve from a score of"), self._threshold_cell()),
            self._cell(self.tr("Never spend more than"), budget),
            minded,
            self._cell(self.tr("At most"), self._limits.row),
            self._cell(self.tr("First look"), self._limits.sample),
        ]

    def _threshold_cell(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._threshold, 0, 0, 1, 3)
        grid.addWidget(self._threshold_value, 0, 3)
        grid.addWidget(Label(self._theme, self.tr("let more in"), "small", "muted"), 1, 0)
        grid.addWidget(Label(self._theme, self.tr("only the best"), "small", "muted"), 1, 2)
        return grid

    def _cell(self, name: str, content: QWidget | QHBoxLayout | QGridLayout) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self._theme, name, medium=True))
        if isinstance(content, QWidget):
            column.addWidget(content)
        else:
            column.addLayout(content)
        return cell

    def _connect(self) -> None:
        self.prompt.changed.connect(self.changed)
        self.rubric.changed.connect(self.changed)
        self._account.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._number.valueChanged.connect(lambda _: self.changed.emit())
        self._kind.chosen.connect(self._show_goal)
        self._limits.changed.connect(self.changed)
        self._threshold.valueChanged.connect(lambda _: self._show_threshold())
        self._threshold.valueChanged.connect(lambda _: self.changed.emit())
        self._budget.valueChanged.connect(lambda _: self.changed.emit())

    def _show_goal(self, kind: str) -> None:
        self._limits.show_goal(until_approved=kind == "approved")
        self.changed.emit()

    def _show_threshold(self) -> None:
        locale = self.locale()
        self._threshold_value.setText(locale.toString(self._threshold.value() / _STEPS, "f", 2))

    def _state(self, account: Account) -> str:
        if account.is_practice:
            return self.tr("always ready")
        return {
            AccountState.READY: self.tr("ready"),
            AccountState.NEEDS_SIGN_IN: self.tr("needs sign-in"),
            AccountState.RESTING: self.tr("waits"),
            AccountState.STOPPED: self.tr("stopped"),
        }[account.state]
