"""The key map and the settings: each follows the other."""

from PySide6.QtCore import QObject

from pinagent_desktop.ui.gallery.review_keys import KeyMap
from pinagent_desktop.ui.presenters.setting_changes import SettingChanges


def kept_keys(changes: SettingChanges, parent: QObject) -> KeyMap:
    """Return the one key map: it takes what the settings say, and they keep what is changed in it.

    Args:
        changes: Of the settings.
        parent: Owns the map.
    """
    keys = KeyMap(changes.settings.keys, parent)
    keys.changed.connect(lambda: changes.change(keys=keys.chosen))
    changes.changed.connect(lambda: keys.take(changes.settings.keys))
    return keys
