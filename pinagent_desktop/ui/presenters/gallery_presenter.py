"""What the gallery shows and does, without a widget."""

import asyncio
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from pinagent_desktop.application.events import (
    Event,
    PinCollected,
    PinPictured,
    PinValidated,
    RunEnded,
    RunStarted,
)
from pinagent_desktop.application.export import Export
from pinagent_desktop.application.gallery import Collection, Gallery
from pinagent_desktop.application.review import Review
from pinagent_desktop.application.scope import Scope, scope_of
from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.limits import DEFAULT_THRESHOLD
from pinagent_desktop.domain.pin import LeftOutReason, Pin
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.run import Run
from pinagent_desktop.ui.messages import left_out_words
from pinagent_desktop.ui.presenters.exporting import Exporting
from pinagent_desktop.ui.presenters.left_out_rows import left_out_rows
from pinagent_desktop.ui.presenters.persons_word import PersonsWord
from pinagent_desktop.ui.presenters.scope_words import ScopeRow, scope_rows, scope_title
from pinagent_desktop.ui.presenters.taking_out import TakingOut
from pinagent_desktop.ui.tasks import TaskSet

if TYPE_CHECKING:
    from pinagent_desktop.ui.models.pin_columns import PinColumns

AT_ONCE = 200
"""Pins that are put into columns in one turn of the loop: some milliseconds."""
AT_HAND = 512
"""Whole pins kept in memory, so that the detail of a near one shows without a wait."""


class GalleryPresenter(PersonsWord):
    """The pins of a run, of a prompt or of all: fed by events, changed by the person's verdicts."""

    opened = Signal()
    """Another prompt is shown, or its run began or ended."""
    detailed = Signal(object)
    """A whole ``Pin`` that was asked for, or that changed while it may be shown."""
    exported = Signal(object, int)
    """Where an export went, and how many pins it holds."""
    left_out_listed = Signal(object)
    """What was left out, one ``LeftOutRow`` each."""

    def __init__(
        self,
        gallery: Gallery,
        review: Review,
        export: Export,
        tasks: TaskSet,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(review, tasks, parent)
        self._gallery = gallery
        self.exporting = Exporting(export, tasks, self)
        self.exporting.exported.connect(self.exported)
        self.taking_out = TakingOut(export, self.model, tasks, self)
        self._held_back: list[Event] | None = None
        self._live: dict[SessionId, PromptId] = {}
        self._at_hand: OrderedDict[str, Pin] = OrderedDict()
        self.followed.connect(self._at_hand.clear)
        self.title = ""
        self.scope: Scope | None = None
        """Which pins are shown; none before any were asked for."""
        self._prompts: Sequence[Prompt] = ()
        self._runs: Sequence[Run] = ()
        self.left_out: Mapping[LeftOutReason, int] = {}
        """What the runs of what is shown did not keep, by reason."""
        self.is_practice = False
        self.references: Sequence[Reference] = ()
        """What the prompt shows the model beside each picture."""

    @property
    def is_live(self) -> bool:
        """Whether a run of the shown prompt goes on."""
        return any(self._shows(prompt_id) for prompt_id in self._live.values())

    @property
    def formats(self) -> Mapping[str, str]:
        """The formats that can be exported, each with its file's ending."""
        return self.exporting.formats

    @property
    def key(self) -> str:
        """A name of what is shown that another start of the app finds again."""
        return "" if self.scope is None else self.scope.key

    def open(self, prompt_id: PromptId) -> None:
        """Show the pins of a prompt, or of all where the id stands for all."""
        self.see(scope_of(prompt_id))

    def see(self, scope: Scope) -> None:
        """Show the pins of a run, of a prompt, or of all."""
        self.is_practice = False
        self._load(scope)

    def scopes(self, now: datetime) -> Sequence[ScopeRow]:
        """Return what can be shown instead of what is shown, in words."""
        if self.scope is None:
            return ()
        return scope_rows(self.scope, self._prompts, self._runs, now)

    def prompt_of(self, pin: Pin) -> str:
        """Return the prompt of a pin where pins of several are shown; else nothing."""
        if self.prompt_id is not None:
            return ""
        return next((one.text for one in self._prompts if one.id == pin.prompt_id), "")

    def note_deleted(self, prompt_id: str) -> None:
        """Read the shown pins again when one of the runs they are from is gone with its pins."""
        if self._shows(prompt_id):
            self.undo_stack.clear()
            self._load(Scope() if self.prompt_id is None else Scope(self.prompt_id))

    def take(self, events: Sequence[Event]) -> None:
        """Take a batch of a run's events; those of other prompts are left out."""
        for event in events:
            if isinstance(event, RunStarted):
                self._begin(event)
            elif isinstance(event, RunEnded):
                ended = self._live.pop(event.session_id, None)
                if self.scope is not None and ended is not None and self._shows(ended):
                    self._tasks.spawn(self._count_left_out(self.scope), self.tr("Count"))
                else:
                    self.opened.emit()
        if self._held_back is None:
            self._show_events(events)
        else:
            self._held_back.extend(events)

    def ask_detail(self, pin_id: str) -> Pin | None:
        """Return the whole pin if it is at hand; else ``detailed`` brings it."""
        pin = self._at_hand.get(pin_id)
        if pin is None:
            self._tasks.spawn(self._detail(PinId(pin_id)), self.tr("Open the pin"))
        return pin

    def left_out_reasons(self) -> Mapping[str, str]:
        """Return each reason for which something was left out, with its number in words."""
        most_first = sorted(self.left_out.items(), key=lambda row: (-row[1], row[0]))
        return {str(one): left_out_words({one: count}) for one, count in most_first if count}

    def list_left_out(self, now: datetime) -> None:
        """Read what was left out; ``left_out_listed`` brings it."""
        if self.scope is not None:
            work = self._list_left_out(self.scope, now)
            self._tasks.spawn(work, self.tr("List what was left out"))

    def locate(self, picture: str, width: int) -> Path | None:
        """Return our own file of a picture, the smallest that is wide enough, if it is here.

        Args:
            picture: A pin's ``picture_file``.
            width: Wanted, in physical pixels.
        """
        return self._gallery.file(picture, width)

    def export(self, pin_ids: Sequence[str], format_: str, to: Path) -> None:
        """Write pins in this order; ``exported`` tells when it is done."""
        if self.scope is not None:
            self.exporting.of_pins(self.prompt_id, pin_ids, format_, to)

    def _begin(self, event: RunStarted) -> None:
        # A second run, of another account, must not take away the wall that fills already.
        stays = self.is_live and self.prompt_id is not None
        self._live[event.session_id] = event.prompt_id
        if self.scope == Scope(event.prompt_id):
            self.is_practice = event.is_practice
            self._tasks.spawn(self._catch_up(self.scope), self.tr("Open the gallery"))
        elif not stays:
            self.is_practice = event.is_practice
            self.title = event.prompt_text
            self._load(Scope(event.prompt_id))

    def _shows(self, prompt_id: str) -> bool:
        """Whether pins of a prompt are among what is shown."""
        return self.scope is not None and self.scope.prompt_id in {None, prompt_id}

    def _load(self, scope: Scope) -> None:
        if self.scope is None or scope.prompt_id != self.prompt_id:
            self.undo_stack.clear()
        self.scope, self.prompt_id = scope, scope.prompt_id
        # What happens while the store is read would be overwritten by what was read.
        self._held_back = []
        self._tasks.spawn(self._open(scope), self.tr("Open the gallery"))

    async def _open(self, scope: Scope) -> None:
        collection = await self._gallery.open(scope)
        columns = None if collection is None else await self._filled(scope, collection)
        if scope != self.scope:
            return
        if collection is not None:
            self._take(scope, collection)
            self.left_out = await self._gallery.left_out(scope)
            self.model.adopt(columns, self._kept_threshold)
        else:
            self.model.replace([], self.model.threshold)
        held_back, self._held_back = self._held_back or [], None
        self._show_events(held_back)
        self.opened.emit()

    def _take(self, scope: Scope, collection: Collection) -> None:
        self._prompts, self._runs = collection.prompts, collection.runs
        self.is_practice = self.is_practice or collection.is_practice
        self._at_hand.clear()
        self._keep_at_hand(collection.pins)
        self.title = scope_title(scope, collection.prompts, collection.runs)
        own = None if scope.prompt_id is None else collection.prompts[0]
        self._kept_threshold = DEFAULT_THRESHOLD if own is None else own.threshold
        self.references = () if own is None else (*own.like, *own.unlike)

    async def _filled(self, scope: Scope, collection: Collection) -> "PinColumns | None":
        """Put pins into columns in slices: the window answers meanwhile, however many they are."""
        if not collection.pins:
            return None
        if scope.prompt_id is None:
            columns = self.model.empty_columns(DEFAULT_THRESHOLD, collection.thresholds)
        else:
            columns = self.model.empty_columns(collection.prompts[0].threshold)
        for start in range(0, len(collection.pins), AT_ONCE):
            columns.append(collection.pins[start : start + AT_ONCE])
            await asyncio.sleep(0)
        return columns

    async def _catch_up(self, scope: Scope) -> None:
        # Run again: the pins stay as they are, but the threshold may have been set anew.
        collection = await self._gallery.open(scope)
        if collection is not None and scope == self.scope:
            self._runs = collection.runs
            self._show_threshold(collection.prompts[0].threshold)
        self.opened.emit()

    async def _count_left_out(self, scope: Scope) -> None:
        self.left_out = await self._gallery.left_out(scope)
        self.opened.emit()

    async def _list_left_out(self, scope: Scope, now: datetime) -> None:
        items = await self._gallery.left_out_items(scope)
        self.left_out_listed.emit(left_out_rows(items, now))

    def _show_events(self, events: Sequence[Event]) -> None:
        collected: dict[str, Pin] = {}
        changed: dict[str, Pin] = {}
        for event in events:
            match event:
                case PinCollected(pin=pin) if self.scope is not None and self.scope.holds(pin):
                    collected[pin.id] = pin
                case PinValidated(pin=pin) | PinPictured(pin=pin) if (
                    self.scope is not None and self.scope.holds(pin)
                ):
                    # Changes of one pin are merged: only its newest state is shown.
                    changed[pin.id] = pin
                case _:
                    pass
        self._keep_at_hand([*collected.values(), *changed.values()])
        self.model.append([changed.pop(pin_id, pin) for pin_id, pin in collected.items()])
        self._show(list(changed.values()))

    def _keep_at_hand(self, pins: Sequence[Pin]) -> None:
        for pin in pins[-AT_HAND:]:
            self._at_hand[pin.id] = pin
            self._at_hand.move_to_end(pin.id)
        while len(self._at_hand) > AT_HAND:
            self._at_hand.popitem(last=False)

    @override
    def _show(self, pins: Sequence[Pin]) -> None:
        self._keep_at_hand(pins)
        self.model.change(pins)
        for pin in pins:
            self.detailed.emit(pin)

    async def _detail(self, pin_id: PinId) -> None:
        pin = await self._gallery.pin(pin_id)
        if pin is not None:
            self._keep_at_hand([pin])
            self.detailed.emit(pin)
