"""Why the app is not started when the person logs in."""

from pinagent_desktop.domain.errors import UsageError


class LoginStartRefused(UsageError):
    """The system does not let the app be started at log-in."""

    code = "login_start_refused"
