"""What the practice account owns: boards, saved pins, sessions; on disk before an answer."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, Field


class SavedPin(BaseModel):
    """A pin on a board: the account's own copy of a pin of the catalogue."""

    id: str
    source_id: str
    saved_at: float


class Board(BaseModel):
    """A board; `deleted_at` set means it can still be restored."""

    id: str
    name: str
    slug: str
    privacy: str = "public"
    created_at: float
    deleted_at: float | None = None
    pins: list[SavedPin] = Field(default_factory=list)


class Session(BaseModel):
    """A browser's session.

    Attributes:
        csrf: The token every write must repeat.
        signed_in: Whether the account is signed in.
        consented: Whether the cookie dialog was answered.
        challenge: The challenge that stands in the way, if any: a key of `CHALLENGE_PATHS`.
        next_path: Where the person goes once the challenge is solved.
        steps: Done while signed in: pages opened, resources read and written.
        reads: The same, without what was written.
        midway_done: Variants that begin at some step and have begun.
    """

    csrf: str
    signed_in: bool = False
    consented: bool = False
    challenge: str | None = None
    next_path: str = "/"
    steps: int = 0
    reads: int = 0
    midway_done: list[str] = Field(default_factory=list)


class Ports(BaseModel):
    """The ports taken last time, tried first next time; 0 means any.

    Attributes:
        site: Of the address that is given.
        other: Of the host it sends on to, with the variant otherhost.
        pictures: Of the pictures.
        judge: Of the judge.
    """

    site: int = 0
    other: int = 0
    pictures: int = 0
    judge: int = 0


class PracticeState(BaseModel):
    """All that must survive a kill.

    Attributes:
        protected: Whether the account is in safe mode until its password is reset.
    """

    next_number: int = 1
    protected: bool = False
    ports: Ports = Field(default_factory=Ports)
    boards: list[Board] = Field(default_factory=list)
    sessions: dict[str, Session] = Field(default_factory=dict)

    def live_boards(self) -> Iterator[Board]:
        """The boards that are not deleted, oldest first."""
        return (board for board in self.boards if board.deleted_at is None)


class StateFile:
    """The state and the file that holds it.

    Written as a whole to a neighbour and moved over the old one, so that a kill at any instant
    leaves either the old state or the new one.
    """

    def __init__(self, path: Path) -> None:
        """Read the file, or start empty when there is none."""
        self._path = path
        self.state = PracticeState()
        if path.exists():
            self.state = PracticeState.model_validate_json(path.read_bytes())

    def write(self) -> None:
        """Store the state; returns when it is in place."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        draft = self._path.with_suffix(".tmp")
        draft.write_text(self.state.model_dump_json(), encoding="utf-8")
        draft.replace(self._path)

    def next_number(self) -> int:
        """A number never given before; the caller writes the state."""
        number = self.state.next_number
        self.state.next_number += 1
        return number

    def reset(self) -> None:
        """Forget boards and sessions, keep the ports."""
        self.state = PracticeState(ports=self.state.ports)
        self.write()
