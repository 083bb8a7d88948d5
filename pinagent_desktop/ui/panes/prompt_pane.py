"""The prompt pane: the form before Start, the run after it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.earlier_runs import EarlierRuns
from pinagent_desktop.ui.panes.estimate_card import EstimateCard, StartFoot
from pinagent_desktop.ui.panes.history_table import HistoryTable
from pinagent_desktop.ui.panes.notice_dialog import NoticeDialog
from pinagent_desktop.ui.panes.prompt_form_view import PromptFormView
from pinagent_desktop.ui.panes.run_view import RunView
from pinagent_desktop.ui.presenters.history_rows import HistoryRow
from pinagent_desktop.ui.presenters.prompt_presenter import PromptPresenter
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
from pinagent_desktop.ui.widgets.label import Label

_CARD_FROM = 1000
_ONE_COLUMN_BELOW = 620
_LEAST = 360


class PromptPane(QWidget):
    """Shows the form, or the run that is live or was just chosen.

    `gallery_wanted` carries a prompt id, `undo_wanted` and `refresh_wanted` a session id
    and the name of the run or prompt;
    `import_wanted` asks for files from outside.
    """

    gallery_wanted = Signal(str)
    undo_wanted = Signal(str, str)
    import_wanted = Signal()
    refresh_wanted = Signal(str, str)

    def __init__(self, icons: Icons, prompt: PromptPresenter, run: RunPresenter) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._icons = icons
        self._prompt = prompt
        self._run = run
        self.form = PromptFormView(icons, prompt.budget_usd, prompt.gallery.file)
        self.history = HistoryTable(icons, can_export=bool(prompt.formats))
        self.view = RunView(icons)
        self._card = EstimateCard(icons)
        self._foot = StartFoot(icons)
        self._scroll = QScrollArea()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._form_page())
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._earlier = EarlierRuns(icons, prompt, run, self)
        self.history.import_wanted.connect(self.import_wanted)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._start)
        self._connect()
        self._refresh_form()
        self._show_history()
        self.setFocusProxy(self.form.prompt.edit)

    def new_prompt(self) -> None:
        """Show the form."""
        self._run.show(None)
        self.form.prompt.edit.setFocus()

    def propose(self, text: str, account_id: AccountId) -> None:
        """Fill in an account and, where nothing is typed yet, a prompt: Start is one click away."""
        self.form.choose_account(account_id)
        edit = self.form.prompt.edit
        if not edit.toPlainText():
            edit.setPlainText(text)
            edit.selectAll()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_run()

    @override
    def minimumSizeHint(self) -> QSize:
        # What stands side by side now would keep the pane from the width where it no longer does.
        return QSize(_LEAST, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width() / self._icons.theme.text_scale
        self._card.setVisible(width >= _CARD_FROM)
        self._foot.setVisible(width < _CARD_FROM)
        column = width < _ONE_COLUMN_BELOW
        self.form.set_columns(1 if column else 2)
        self.history.set_shape("column" if column else "narrow" if width < _CARD_FROM else "wide")
        self._foot.set_narrow(narrow=column)
        margin = 20 if column else 32
        self._column.setContentsMargins(margin, margin - 4, margin, margin - 8)

    def _form_page(self) -> QWidget:
        page = QWidget()
        ground = QWidget()
        ground.setObjectName("pane")
        self._column = QVBoxLayout(ground)
        self._column.setSpacing(28)
        left = QVBoxLayout()
        left.setSpacing(12)
        title = self.tr("What are you looking for?")
        left.addWidget(Label(self._icons.theme, title, "title"))
        left.addWidget(self.form)
        left.addStretch()
        right = QVBoxLayout()
        right.addWidget(self._card)
        right.addStretch()
        top = QHBoxLayout()
        top.setSpacing(32)
        top.addLayout(left, 1)
        top.addLayout(right)
        self._column.addLayout(top)
        self._column.addWidget(self.history)
        self._column.addStretch(1)
        scroll = self._scroll
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(ground)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self._foot)
        return page

    def _connect(self) -> None:
        self.form.changed.connect(self._refresh_form)
        self.form.rubric.split_wanted.connect(lambda: self._prompt.ask_split(self.form.form()))
        self._prompt.split.connect(self.form.rubric.show_points)
        self._prompt.split_told.connect(self._refresh_form)
        self._card.start_wanted.connect(self._start)
        self._foot.start_wanted.connect(self._start)
        self._prompt.accounts_changed.connect(self._show_accounts)
        self._prompt.history_changed.connect(self._show_history)
        self._prompt.queued.connect(self._earlier.tell_queued)
        self._prompt.history_changed.connect(self._refresh_form)
        self._prompt.estimate_changed.connect(self._refresh_form)
        self._prompt.notice_wanted.connect(self._show_notice)
        self._run.refreshed.connect(self._show_run)
        self._run.page.connect(self._show_page)
        self._run.started.connect(lambda _: self._watch_anew())
        head = self.view.head
        head.new_wanted.connect(self.new_prompt)
        head.undo_wanted.connect(self._ask_undo)
        head.pause_wanted.connect(self._run.pause)
        head.resume_wanted.connect(self._run.resume)
        head.stop_wanted.connect(self._run.stop)
        self.view.sample.go_on_wanted.connect(self._run.resume)
        self.view.pending.judge_wanted.connect(self._judge_pending)
        self.view.gallery_wanted.connect(self._open_gallery)
        self.view.browser.watched.connect(lambda on: self._run.watch(watched=on))
        self.view.browser.hidden.connect(self._prompt.show_live_picture)
        self._prompt.live_picture_changed.connect(self._show_live_picture)
        self._show_live_picture()
        self.history.asked.connect(self._act_on)

    def _start(self) -> None:
        if self._stack.currentIndex() == 0:
            self._prompt.start(self.form.form())

    def _act_on(self, act: str, row: HistoryRow) -> None:
        if act == "open":
            self.gallery_wanted.emit(row.prompt_id)
        elif act == "undo":
            self.undo_wanted.emit(row.session_id, f"{row.title}, {row.when}")
        elif act == "refresh":
            self.refresh_wanted.emit(row.session_id, row.title)
        elif act == "again":
            self._run_again(row)
        else:
            self._earlier.act(act, row)

    def _ask_undo(self) -> None:
        run = self._run.shown
        if run is not None:
            self.undo_wanted.emit(run.session_id, run.prompt_text)

    def _judge_pending(self, budget: float) -> None:
        run = self._run.shown
        if run is not None:
            self._run.judge_pending(run.session_id, budget)

    def _run_again(self, row: HistoryRow) -> None:
        # Where it can not start, the filled form says why.
        self.form.fill(row.form)
        self._scroll.verticalScrollBar().setValue(0)
        self.form.prompt.edit.setFocus()
        self._prompt.start(row.form)

    def _refresh_form(self) -> None:
        form = self.form.form()
        words, why = self._prompt.estimate(form), self._prompt.why_not(form)
        hint, waits = self._prompt.hint(form), self._prompt.will_wait(form)
        for place in (self._card, self._foot):
            place.show_estimate(words, why, hint, waits=waits)
        can_ask = self._prompt.can_split(form)
        self.form.rubric.show_asking(self._prompt.split_words(form), can_ask=can_ask)

    def _show_accounts(self) -> None:
        self.form.show_accounts(self._prompt.accounts)

    def _show_history(self) -> None:
        self.history.show_rows(self._prompt.rows)

    def _show_run(self) -> None:
        run = self._run.shown
        page = 0 if run is None else 1
        if page != self._stack.currentIndex():
            self._turn_to(page)
        if run is not None and self.isVisible():
            self.view.show_run(run)

    def _turn_to(self, page: int) -> None:
        focus = QApplication.focusWidget()
        follows = focus is not None and self.isAncestorOf(focus)
        self._stack.setCurrentIndex(page)
        self.setFocusProxy(self.view if page else self.form.prompt.edit)
        if follows:
            # Not to a button: a Space meant for the form must not stop or undo anything.
            self.setFocus()

    def _watch_anew(self) -> None:
        # A run that starts while the picture is on screen would never be told that one looks.
        picture = self.view.browser.picture
        picture.clear()
        self._run.watch(watched=picture.isVisible())

    def _show_page(self, picture: bytes, caption: str) -> None:
        run = self._run.shown
        place = f"{run.account_name} / {run.prompt_text}" if run is not None else ""
        self.view.browser.picture.show_page(picture, caption or place)

    def _show_live_picture(self) -> None:
        self.view.browser.set_hidden(hidden=not self._prompt.live_picture)

    def _open_gallery(self) -> None:
        if self._run.shown is not None:
            self.gallery_wanted.emit(self._run.shown.prompt_id)

    def _show_notice(self) -> None:
        dialog = NoticeDialog(self._icons, self)
        dialog.accepted.connect(self._prompt.accept_notice)
        dialog.rejected.connect(self._prompt.decline_notice)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
