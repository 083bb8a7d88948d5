"""The window: rail, banners, panes and run bar; nothing else."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from pinagent_desktop.ui.frame import Frame
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.leave_question import LeaveQuestion
from pinagent_desktop.ui.widgets.banner import Notice
from pinagent_desktop.ui.widgets.rail_delegate import RailEntry
from pinagent_desktop.ui.widgets.thumbnail import read_thumbnail

if TYPE_CHECKING:
    # They bring the engine along, which the first paint does not wait for.
    from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
    from pinagent_desktop.ui.presenters.shell_presenter import ShellPresenter

PaneName = Literal["accounts", "prompt", "gallery"]
PANES: tuple[PaneName, ...] = ("accounts", "prompt", "gallery")
_FOLDED_BELOW = 1100
_SIDE_BY_SIDE_FROM = 1720


class MainWindow(Frame):
    r"""One pane at a time; prompt and gallery side by side where there is room.

    It is shown as an empty frame, and :meth:`fill`\ ed when panes and presenters are there.

    Args:
        stop: set when the person wants to leave; whoever waits for it closes everything.
        icons: give theme and icons.
        geometry: remembers how the window looked, nothing else.
    """

    filled = Signal()
    pane_changed = Signal(str)
    prompt_chosen = Signal(str)
    settings_wanted = Signal()
    help_wanted = Signal()
    first_steps_wanted = Signal()

    _run: "RunPresenter"
    _shell: "ShellPresenter"

    def __init__(self, *, stop: asyncio.Event, icons: Icons, geometry: QSettings) -> None:
        self._panes: dict[PaneName, QWidget] = {}
        self._current: PaneName = "prompt"
        self._side_by_side = False
        self._pictures: dict[tuple[Path, int], QPixmap] = {}
        self._fold_wish: bool | None = None
        self._over: QWidget | None = None
        self._over_title = ""
        super().__init__(stop=stop, icons=icons, geometry=geometry)
        self.rail.panes.make_current(self._current)

    def fill(
        self,
        *,
        run: "RunPresenter",
        shell: "ShellPresenter",
        accounts: QWidget,
        prompt: QWidget,
        gallery: QWidget,
    ) -> None:
        """Put the panes in, once.

        Args:
            run: the runs.
            shell: what rail, bar and banners show.
            accounts: the accounts pane.
            prompt: the prompt pane.
            gallery: the gallery pane.
        """
        self._run = run
        self._shell = shell
        self._panes = {"accounts": accounts, "prompt": prompt, "gallery": gallery}
        for name in PANES:
            self._stack.addWidget(self._panes[name])
        self._stack.addWidget(self._both)
        self._connect()
        self._add_keys()
        self._show_rail()
        self._arrange(side_by_side=self._logical_width() >= _SIDE_BY_SIDE_FROM)
        self.enter("prompt")
        self._stack.removeWidget(self.opening)
        self.opening.deleteLater()
        self.filled.emit()

    @property
    def current_pane(self) -> PaneName:
        """The pane the person looks at."""
        return self._current

    def show_over(self, page: QWidget, title: str) -> None:
        """Show a page in place of rail and panes, until a pane is shown again.

        Args:
            page: it shows a practice run itself; any other lies in the bar below it.
            title: what the window is called meanwhile.
        """
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._over, self._over_title = page, title
        self.rail.hide()
        self._stack.setCurrentWidget(page)
        self._show_bar()
        self._show_title()

    def enter(self, name: PaneName) -> None:
        """Show a pane and go there with the keyboard."""
        self.show_pane(name)
        self._panes[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_pane(self, name: PaneName) -> None:
        """Show a pane; the run bar lies under it unless the pane shows the run itself."""
        self._over = None
        self.rail.show()
        changed = name != self._current
        focus = QApplication.focusWidget()
        follows = changed and (focus is None or self._stack.isAncestorOf(focus))
        self._current = name
        self.rail.panes.make_current(name)
        self._stack.setCurrentWidget(self._shown_pane())
        self._show_bar()
        self._show_title()
        if follows:  # else it would go to whatever comes next, a search field or a button
            self._panes[name].setFocus()
        if changed:
            self.pane_changed.emit(name)

    def show_notice(self, notice: Notice) -> None:
        """Show a banner, first in Tab order."""
        self.banners.show_notice(notice)
        self.banners.come_first()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._panes and self._run.is_going_on:
            event.ignore()
            self._ask_before_leaving()
        else:
            super().closeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self._logical_width()
        wish = self._fold_wish if width >= _FOLDED_BELOW else True
        self.rail.set_folded(folded=bool(wish))
        if self._panes:
            self._arrange(side_by_side=width >= _SIDE_BY_SIDE_FROM)

    def _logical_width(self) -> float:
        return self.width() / self.icons.theme.text_scale

    def _connect(self) -> None:
        rail, bar, shell, run = self.rail, self.bar, self._shell, self._run
        rail.pane_chosen.connect(self._choose)
        rail.prompt_chosen.connect(self.prompt_chosen)
        rail.settings_wanted.connect(self.settings_wanted)
        rail.help_wanted.connect(self.help_wanted)
        rail.fold_wanted.connect(self._toggle_fold)
        bar.pause_wanted.connect(run.pause)
        bar.resume_wanted.connect(run.resume)
        bar.stop_wanted.connect(run.stop)
        bar.open_wanted.connect(self._open_live)
        shell.rail_changed.connect(self._show_rail)
        shell.bar_changed.connect(self._show_bar)
        shell.bar_changed.connect(self._show_title)
        shell.notice.connect(self.show_notice)
        shell.notice_gone.connect(self.banners.take)
        shell.alerted.connect(self._alert)
        self.banners.acted.connect(shell.act)

    def _add_keys(self) -> None:
        for number, name in enumerate(PANES, start=1):
            key = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            key.activated.connect(lambda n=name: self.enter(n))
        QShortcut(QKeySequence("F6"), self).activated.connect(lambda: self._step(1))
        QShortcut(QKeySequence("Shift+F6"), self).activated.connect(lambda: self._step(-1))

    def _open_live(self) -> None:
        self._run.show_live()
        self.show_pane("prompt")

    def _choose(self, name: str) -> None:
        self.show_pane(next(pane for pane in PANES if pane == name))

    def _show_rail(self) -> None:
        side = round(32 * self.devicePixelRatioF())
        self.rail.show_panes(self._shell.pane_entries())
        self.rail.panes.make_current(self._current)
        self.rail.show_prompts(
            [
                RailEntry(
                    key=row.prompt_id,
                    name=row.name,
                    line=row.line,
                    picture=self._picture(row.picture, side),
                )
                for row in self._shell.rail_prompts()
            ]
        )

    def _picture(self, path: Path | None, side: int) -> QPixmap:
        # The rail is shown anew with every count; its pictures are read once.
        if path is None:
            return QPixmap()
        if (path, side) not in self._pictures:
            self._pictures[path, side] = read_thumbnail(path, side)
        return self._pictures[path, side]

    def _show_bar(self) -> None:
        beside = self._current == "prompt" or (self._side_by_side and self._current == "gallery")
        shows_run_itself = beside and self._run.shown is not None
        if self._over is not None:
            shows_run_itself = self._run.live is not None and self._run.live.is_practice
        self.bar.show_line(None if shows_run_itself else self._shell.line)

    def _show_title(self) -> None:
        title = self.tr("Accounts") if self._current == "accounts" else self._shell.title()
        if self._over is not None:
            title = self._over_title
        self.setWindowTitle(self.tr("{title} · Pinagent").format(title=title))

    def _toggle_fold(self) -> None:
        self._fold_wish = not self.rail.folded
        self.rail.set_folded(folded=self._fold_wish)

    def _arrange(self, *, side_by_side: bool) -> None:
        if side_by_side == self._side_by_side:
            return
        self._side_by_side = side_by_side
        focus = QApplication.focusWidget()
        for name in ("prompt", "gallery"):
            pane = self._panes[name]
            if side_by_side:
                self._stack.removeWidget(pane)
                self._both.addWidget(pane)
                pane.show()
            else:
                self._stack.addWidget(pane)
        if self._over is None:
            self.show_pane(self._current)
        self._both.settle()
        if focus is not None and self._stack.isAncestorOf(focus):
            focus.setFocus()  # a pane that changes its place loses it

    def _step(self, step: int) -> None:
        regions = self._regions()
        focus = QApplication.focusWidget()
        here = [index for index, one in enumerate(regions) if focus and one.isAncestorOf(focus)]
        start = here[-1] if here else (-1 if step > 0 else 0)
        region = regions[(start + step) % len(regions)]
        target = next(
            (
                child
                for child in region.findChildren(QWidget)
                if child.isVisible()
                and child.isEnabled()
                and child.focusPolicy() & Qt.FocusPolicy.TabFocus
            ),
            region,
        )
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _regions(self) -> list[QWidget]:
        pane = self._over or self._shown_pane()
        parts = [one for one in pane.findChildren(QWidget) if one.property("region")]
        regions = [self.banners, self.rail, pane, *parts, self.bar]
        return [one for one in regions if one.isVisible()]

    def _shown_pane(self) -> QWidget:
        together = self._side_by_side and self._current != "accounts"
        return self._both if together else self._panes[self._current]

    def _alert(self) -> None:
        if not self.isActiveWindow():
            QApplication.alert(self)

    def _ask_before_leaving(self) -> None:
        question = LeaveQuestion(self)
        question.confirmed.connect(self.leave)
        question.open()
