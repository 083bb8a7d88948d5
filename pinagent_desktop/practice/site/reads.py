"""What the resources tell when they are read."""

from collections.abc import Callable, Mapping
from typing import Any

from pinagent_desktop.practice.site.boards import BoardShelf
from pinagent_desktop.practice.site.envelopes import (
    END_BOOKMARK,
    MOST_PAGE,
    Answer,
    ResourceRefusedError,
    account,
    page_size,
    read_bookmark,
    write_bookmark,
)
from pinagent_desktop.practice.site.feeds import FeedDesk
from pinagent_desktop.practice.site.pins import PinView
from pinagent_desktop.practice.state import Board, Session
from pinagent_desktop.practice.world import PracticeWorld

Json = dict[str, Any]
Read = Callable[[Session, Json], Answer]


class Reads:
    """The `get` side of the resources, by name."""

    def __init__(
        self, world: PracticeWorld, shelf: BoardShelf, feeds: FeedDesk, view: PinView
    ) -> None:
        """Answer from the shelf and the feeds."""
        self._world = world
        self._shelf = shelf
        self._feeds = feeds
        self._view = view
        self._most_boards = 25 if "boardexists" in world.variants else MOST_PAGE
        self.table: Mapping[str, Read] = {
            "UserSettingsResource": self._user_settings,
            "UserResource": self._user,
            "BaseSearchResource": self._search,
            "AdvancedTypeaheadResource": self._typeahead,
            "UserHomefeedResource": lambda _session, options: self._feeds.home(options),
            "BoardsResource": self._boards,
            "BoardPickerBoardsResource": self._boards,
            "BoardResource": self._board,
            "BoardFeedResource": self._board_feed,
            "BoardContentRecommendationResource": self._more_ideas,
            "DeletedBoardsResource": self._deleted_boards,
            "PinResource": self._pin,
            "RelatedModulesResource": self._related,
            "RelatedPinFeedResource": self._related,
        }

    def _user_settings(self, session: Session, _options: Json) -> Answer:
        if not session.signed_in:
            raise ResourceRefusedError("Not authorized.", 401, 2)
        return Answer(account(self._world.options.username), endpoint="v3_user_settings")

    def _user(self, _session: Session, options: Json) -> Answer:
        username = self._world.options.username
        if options.get("username") != username:
            raise ResourceRefusedError("User not found.", 404, 30)
        data = {**account(username), "board_count": len(self._shelf.all())}
        del data["email"]
        return Answer(data, endpoint="v3_get_user")

    def _search(self, _session: Session, options: Json) -> Answer:
        return self._feeds.search(str(options.get("query", "")), options)

    def _typeahead(self, _session: Session, options: Json) -> Answer:
        term = str(options.get("term", "")).casefold()
        subjects = sorted({label.subject for label in self._world.catalogue.labels})
        items = [{"type": "query", "query": name} for name in subjects if term in name]
        return Answer({"items": items[:8]}, endpoint="v3_typeahead")

    def _boards(self, session: Session, options: Json) -> Answer:
        if options.get("username", self._world.options.username) != self._world.options.username:
            raise ResourceRefusedError("User not found.", 404, 30)
        boards = [b for b in reversed(self._shelf.all()) if _visible(session, b)]
        size = min(page_size(options, 25), self._most_boards)
        start = (read_bookmark(options) or {"at": 0})["at"]
        end = start + size
        bookmark = write_bookmark({"at": end}) if end < len(boards) else END_BOOKMARK
        data = [self._describe(board) for board in boards[start:end]]
        return Answer(data, bookmark, "v3_get_user_boards")

    def _board(self, session: Session, options: Json) -> Answer:
        board = self._shelf.by_slug(str(options.get("slug", "")))
        board = board or self._shelf.by_id(str(options.get("board_id", "")))
        if board is None or not _visible(session, board):
            raise ResourceRefusedError("Board not found.", 404, 40)
        return Answer(self._describe(board), endpoint="v3_get_board")

    def _board_feed(self, session: Session, options: Json) -> Answer:
        board = self._own(session, options.get("board_id"))
        pins = self._shelf.pins_of(board)
        size = page_size(options, 25)
        start = (read_bookmark(options) or {"at": 0})["at"]
        end = start + size
        bookmark = write_bookmark({"at": end}) if end < len(pins) else END_BOOKMARK
        data = [self._view.pin(pin, board=board, own_id=own.id) for own, pin in pins[start:end]]
        return Answer(data, bookmark, "v3_board_feed")

    def _more_ideas(self, session: Session, options: Json) -> Answer:
        return self._feeds.more_ideas(self._own(session, options.get("id")), options)

    def _deleted_boards(self, session: Session, _options: Json) -> Answer:
        if not session.signed_in:
            raise ResourceRefusedError("Not authorized.", 401, 2)
        return Answer([self._describe(board) for board in self._shelf.deleted()])

    def _pin(self, session: Session, options: Json) -> Answer:
        pin_id = str(options.get("id", ""))
        held = self._shelf.holding(pin_id)
        if held is not None and _visible(session, held[0]):
            board, saved = held
            source = self._world.catalogue.by_id(saved.source_id)
            if source is not None:
                data = self._view.pin(source, board=board, own_id=pin_id, detailed=True)
                return Answer({**data, "saved_to": [board.name]}, endpoint="v3_get_pin")
        pin = self._world.catalogue.by_id(pin_id)
        if pin is None:
            raise ResourceRefusedError("Pin not found.", 404, 50)
        saved_to = [b.name for b in self._shelf.saved_from(pin_id) if session.signed_in]
        data = self._view.pin(pin, detailed=True)
        return Answer({**data, "saved_to": saved_to}, endpoint="v3_get_pin")

    def _related(self, _session: Session, options: Json) -> Answer:
        pin_id = str(options.get("pin_id") or options.get("pin") or "")
        held = self._shelf.holding(pin_id)
        return self._feeds.related(held[1].source_id if held else pin_id, options)

    def _own(self, session: Session, board_id: object) -> Board:
        board = self._shelf.by_id(str(board_id))
        if board is None or not _visible(session, board):
            raise ResourceRefusedError("Board not found.", 404, 40)
        return board

    def _describe(self, board: Board) -> Json:
        pins = self._shelf.pins_of(board)[:5]
        covers = [self._view.images(pin)["236x"]["url"] for _, pin in pins]
        username = self._world.options.username
        return {
            "id": board.id,
            "type": "board",
            "name": board.name,
            "url": f"/{username}/{board.slug}/",
            "privacy": board.privacy,
            "pin_count": len(board.pins),
            "section_count": 0,
            "description": "",
            "collaborated_by_me": False,
            "owner": {"username": username, "id": account(username)["id"]},
            "image_cover_url": covers[0] if covers else None,
            "cover_images": covers,
        }


def _visible(session: Session, board: Board) -> bool:
    return session.signed_in or board.privacy == "public"
