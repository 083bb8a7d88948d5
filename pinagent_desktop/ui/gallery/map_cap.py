"""A cap that shows the key which the map has for something, now and after a change."""

from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.key_cap import KeyCap


class MapCap(KeyCap):
    """The first key for something.

    Args:
        theme: Gives the colours.
        keys: The one key map.
        asked: What the key asks for.
    """

    def __init__(self, theme: Theme, keys: KeyMap, asked: ReviewKey) -> None:
        super().__init__(theme, keys.cap(asked))
        self._keys = keys
        self._asked_for = asked
        keys.changed.connect(self._follow)

    def _follow(self) -> None:
        self.show_key(self._keys.cap(self._asked_for))
