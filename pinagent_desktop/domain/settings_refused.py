"""What a file of settings can be refused for."""

from pinagent_desktop.domain.errors import UsageError


class SettingsRefused(UsageError):
    """A file of settings is not taken, nothing of it (facts: ``file``, ``newer``, a version)."""

    code = "settings_refused"
