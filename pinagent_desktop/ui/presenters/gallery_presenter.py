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
from pinagent_desktop.application.sentences import left_out_words
from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import LeftOutReason, Pin
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.ui.presenters.exporting import Exporting
from pinagent_desktop.ui.presenters.left_out_rows import left_out_rows
from pinagent_desktop.ui.presenters.persons_word import PersonsWord
from pinagent_desktop.ui.presenters.taking_out import TakingOut
from pinagent_desktop.ui.tasks import TaskSet

if TYPE_CHECKING:
    from pinagent_desktop.ui.models.pin_columns import PinColumns

AT_ONCE = 200
"""Pins that are put into columns in one turn of the loop: some milliseconds."""
AT_HAND = 512
"""Whole pins kept in memory, so that the detail of a near one shows without a wait."""


class GalleryPresenter(PersonsWord):
    """The pins of one prompt: fed by the run's events, changed by the person's verdicts."""

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
        self.left_out: Mapping[LeftOutReason, int] = {}
        """What the runs of the prompt did not keep, by reason."""
        self.is_practice = False
        self.references: Sequence[Reference] = ()
        """What the prompt shows the model beside each picture."""

    @property
    def is_live(self) -> bool:
        """Whether a run of the shown prompt goes on."""
        return self.prompt_id in self._live.values()

    @property
    def formats(self) -> Mapping[str, str]:
        """The formats that can be exported, each with its file's ending."""
        return self.exporting.formats

    def open(self, prompt_id: PromptId) -> None:
        """Show the pins of a prompt."""
        self.is_practice = False
        self._load(prompt_id)

    def note_deleted(self, prompt_id: str) -> None:
        """Read the shown prompt again when one of its runs is gone with its pins."""
        if prompt_id == self.prompt_id:
            self.undo_stack.clear()
            self._load(PromptId(prompt_id))

    def take(self, events: Sequence[Event]) -> None:
        """Take a batch of a run's events; those of other prompts are left out."""
        for event in events:
            if isinstance(event, RunStarted):
                self._begin(event)
            elif isinstance(event, RunEnded):
                ended = self._live.pop(event.session_id, None)
                if ended is not None and ended == self.prompt_id:
                    self._tasks.spawn(self._count_left_out(ended), self.tr("Count"))
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
        if self.prompt_id is not None:
            work = self._list_left_out(self.prompt_id, now)
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
        if self.prompt_id is not None:
            self.exporting.of_pins(self.prompt_id, pin_ids, format_, to)

    def _begin(self, event: RunStarted) -> None:
        # A second run, of another account, must not take away the wall that fills already.
        stays = self.is_live
        self._live[event.session_id] = event.prompt_id
        if event.prompt_id == self.prompt_id:
            self.is_practice = event.is_practice
            self._tasks.spawn(self._catch_up(event.prompt_id), self.tr("Open the gallery"))
        elif not stays:
            self.is_practice = event.is_practice
            self.title = event.prompt_text
            self._load(event.prompt_id)

    def _load(self, prompt_id: PromptId) -> None:
        if prompt_id != self.prompt_id:
            self.undo_stack.clear()
        self.prompt_id = prompt_id
        # What happens while the store is read would be overwritten by what was read.
        self._held_back = []
        self._tasks.spawn(self._open(prompt_id), self.tr("Open the gallery"))

    async def _open(self, prompt_id: PromptId) -> None:
        collection = await self._gallery.open(prompt_id)
        columns = None if collection is None else await self._filled(collection)
        if prompt_id != self.prompt_id:
            return
        if collection is not None:
            self.title = collection.prompt.text
            self.left_out = await self._gallery.left_out(prompt_id)
            self.is_practice = self.is_practice or collection.is_practice
            self._at_hand.clear()
            self._keep_at_hand(collection.pins)
            self._kept_threshold = collection.prompt.threshold
            self.references = (*collection.prompt.like, *collection.prompt.unlike)
            self.model.adopt(columns, collection.prompt.threshold)
        else:
            self.model.replace([], self.model.threshold)
        held_back, self._held_back = self._held_back or [], None
        self._show_events(held_back)
        self.opened.emit()

    async def _filled(self, collection: Collection) -> "PinColumns | None":
        """Put pins into columns in slices: the window answers meanwhile, however many they are."""
        if not collection.pins:
            return None
        columns = self.model.empty_columns(collection.prompt.threshold)
        for start in range(0, len(collection.pins), AT_ONCE):
            columns.append(collection.pins[start : start + AT_ONCE])
            await asyncio.sleep(0)
        return columns

    async def _catch_up(self, prompt_id: PromptId) -> None:
        # Run again: the pins stay as they are, but the threshold may have been set anew.
        collection = await self._gallery.open(prompt_id)
        if collection is not None and prompt_id == self.prompt_id:
            self._show_threshold(collection.prompt.threshold)
        self.opened.emit()

    async def _count_left_out(self, prompt_id: PromptId) -> None:
        self.left_out = await self._gallery.left_out(prompt_id)
        self.opened.emit()

    async def _list_left_out(self, prompt_id: PromptId, now: datetime) -> None:
        items = await self._gallery.left_out_items(prompt_id)
        self.left_out_listed.emit(left_out_rows(items, now))

    def _show_events(self, events: Sequence[Event]) -> None:
        collected: dict[str, Pin] = {}
        changed: dict[str, Pin] = {}
        for event in events:
            match event:
                case PinCollected(pin=pin) if pin.prompt_id == self.prompt_id:
                    collected[pin.id] = pin
                case PinValidated(pin=pin) | PinPictured(pin=pin) if (
                    pin.prompt_id == self.prompt_id
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
