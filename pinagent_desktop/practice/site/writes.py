"""What the resources do when they are written to."""

from collections.abc import Callable, Mapping
from typing import Any

from pinagent_desktop.practice.catalogue import PinKind
from pinagent_desktop.practice.site.boards import BoardRefusedError, BoardShelf
from pinagent_desktop.practice.site.envelopes import Answer, ResourceRefusedError, account
from pinagent_desktop.practice.site.login import LoginDesk
from pinagent_desktop.practice.site.pins import PinView
from pinagent_desktop.practice.state import Board, Session
from pinagent_desktop.practice.world import PracticeWorld

Json = dict[str, Any]
Write = Callable[[Session, Json], Answer]

REFUSED_NAME = "That name cannot be used for a board. Please choose another."


class Writes:
    """The `create`, `update` and `delete` side of the resources, by name and verb."""

    def __init__(
        self, world: PracticeWorld, shelf: BoardShelf, view: PinView, login: LoginDesk
    ) -> None:
        """Change the shelf."""
        self._world = world
        self._shelf = shelf
        self._view = view
        self._login = login
        self.table: Mapping[tuple[str, str], Write] = {
            ("UserSessionResource", "create"): self._login.sign_in,
            ("UserSessionResource", "delete"): self._login.sign_out,
            ("BoardResource", "create"): self._create_board,
            ("BoardResource", "delete"): self._delete_board,
            ("DeletedBoardsResource", "update"): self._restore_board,
            ("RepinResource", "create"): self._save,
            ("PinResource", "delete"): self._remove,
        }
        self.open_to_all = frozenset([("UserSessionResource", "create")])

    def _create_board(self, _session: Session, options: Json) -> Answer:
        say = self._world.texts.say
        if "boardrefused" in self._world.variants:
            raise ResourceRefusedError(say(REFUSED_NAME), 400, 58)
        try:
            board = self._shelf.create(
                str(options.get("name", "")), str(options.get("privacy", "public"))
            )
        except BoardRefusedError as refused:
            raise ResourceRefusedError(say(str(refused)), 400, 58) from refused
        username = self._world.options.username
        data = {
            "id": board.id,
            "type": "board",
            "name": board.name,
            "url": f"/{username}/{board.slug}/",
            "privacy": board.privacy,
            "pin_count": 0,
            "owner": {"username": username, "id": account(username)["id"]},
        }
        return Answer(data, endpoint="v3_create_board")

    def _save(self, _session: Session, options: Json) -> Answer:
        pin_id = str(options.get("pin_id", ""))
        held = self._shelf.holding(pin_id)
        pin = self._world.catalogue.by_id(held[1].source_id if held else pin_id)
        if pin is None or pin.kind is PinKind.PROMOTED:
            raise ResourceRefusedError("Pin not found.", 404, 50)
        board = self._board(options.get("board_id"))
        saved = self._shelf.save(board, pin.id)
        return Answer(self._view.pin(pin, board=board, own_id=saved.id), endpoint="v3_repin")

    def _remove(self, _session: Session, options: Json) -> Answer:
        try:
            self._shelf.remove(str(options.get("id", "")))
        except BoardRefusedError as refused:
            raise ResourceRefusedError(str(refused), 404, 50) from refused
        return Answer({}, endpoint="v3_delete_pin")

    def _delete_board(self, _session: Session, options: Json) -> Answer:
        self._shelf.delete(self._board(options.get("board_id")))
        return Answer({}, endpoint="v3_delete_board")

    def _restore_board(self, _session: Session, options: Json) -> Answer:
        wanted = [b for b in self._shelf.deleted() if b.id == str(options.get("board_id"))]
        if not wanted:
            raise ResourceRefusedError("Board not found.", 404, 40)
        self._shelf.restore(wanted[0])
        return Answer({"id": wanted[0].id, "name": wanted[0].name}, endpoint="v3_restore_board")

    def _board(self, board_id: object) -> Board:
        board = self._shelf.by_id(str(board_id))
        if board is None:
            raise ResourceRefusedError("Board not found.", 404, 40)
        return board
