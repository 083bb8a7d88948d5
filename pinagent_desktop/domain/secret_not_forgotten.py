"""What a keyring can refuse when something is to be taken out of it."""

from pinagent_desktop.domain.errors import SecretsUnavailable


class SecretNotForgotten(SecretsUnavailable):
    """The keyring does not let go of an account's secret (fact: ``account``)."""

    code = "secret_not_forgotten"
