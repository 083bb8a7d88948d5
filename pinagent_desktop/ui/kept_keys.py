"""The key map and the settings: each follows the other."""

from pinagent_desktop.ui.gallery.review_keys import KeyMap
from pinagent_desktop.ui.presenters.setting_changes import SettingChanges


def keep_keys(keys: KeyMap, changes: SettingChanges) -> None:
    """Keep what a person changes in the map, and take what the settings say.

    Args:
        keys: The one key map.
        changes: Of the settings.
    """
    keys.take(changes.settings.keys)
    keys.changed.connect(lambda: changes.change(keys=keys.chosen))
    changes.changed.connect(lambda: keys.take(changes.settings.keys))
