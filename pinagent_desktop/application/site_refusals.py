"""Why a site file is refused, in words: the cause, and what to do next."""

from collections.abc import Mapping

from pinagent_desktop.ports.site_files import Refusal

_GET_AGAIN = "Get the file again from where Pinagent's makers publish it."
_NOTHING_TO_DO = "Nothing needs to be done: the site data in use stays in use."
_NEWEST = "Look for a newer one; see what is in use with: pinagent-desktop site show"
_CLEAR_UP = "Install it again, or clear up with: pinagent-desktop site rollback"
_TELL = "Tell the makers of Pinagent. The site data in use stays in use."

REFUSALS: Mapping[Refusal, tuple[str, str]] = {
    Refusal.NO_SUCH_SOURCE: (
        "The site file {source} cannot be read: {detail}.",
        "Check the name of the file, or give an https address.",
    ),
    Refusal.ADDRESS: (
        "Site data comes from a file or an https address without a user name, from nowhere else.",
        "Give an address that begins with https://, or download the file and name it.",
    ),
    Refusal.UNREACHABLE: (
        "The site file cannot be fetched: {detail}.",
        "Check the address and the internet connection, or download the file and name it.",
    ),
    Refusal.BROKE_OFF: (
        "The site file did not come whole: {detail}.",
        "Try again; nothing was changed.",
    ),
    Refusal.TOO_SLOW: (
        "{host} did not send the site file within {seconds} seconds.",
        "Try again later, or download the file and name it.",
    ),
    Refusal.REDIRECT: (
        "The address leads on to {host} without https, where anybody could change the file.",
        "Give an https address that needs no such detour.",
    ),
    Refusal.TOO_LARGE: (
        "That is no site file: it is larger than 1 MB.",
        "Check the name or the address.",
    ),
    Refusal.UNSIGNED: (
        "The site file carries no signature at its end: it was never signed, or it was cut off.",
        _GET_AGAIN,
    ),
    Refusal.UNKNOWN_KEY: (
        "The site file is signed with the key {key}, which this Pinagent does not know.",
        "Install a newer Pinagent if its makers have changed their key; else do not trust it.",
    ),
    Refusal.KEY_TOO_OLD: (
        "The site file is signed with the key {key}, which was good until {until}.",
        "Look for a file signed with a newer key.",
    ),
    Refusal.KEY_TOO_YOUNG: (
        "The site file is signed with the key {key}, which is good from {since} on.",
        "Check the date of this computer.",
    ),
    Refusal.WRONG_SIGNATURE: (
        "The signature of {key} does not fit the site file: it was changed after it was signed.",
        _GET_AGAIN,
    ),
    Refusal.NO_KEYS: (
        "Pinagent's own list of trusted keys cannot be read, so no site file can be checked.",
        "Install Pinagent again.",
    ),
    Refusal.NO_TOML: ("The site file cannot be read as TOML: {detail}.", _TELL),
    Refusal.UNFIT: ("The site file does not have the right form at {key}: {fault}.", _TELL),
    Refusal.APP_TOO_OLD: (
        "The site data {version} needs Pinagent {needed} or newer; this is {app}.",
        "Install a newer Pinagent, then the site data again.",
    ),
    Refusal.SAME: ("The site data {version} is in use already.", _NOTHING_TO_DO),
    Refusal.OLDER: ("The site data {version} is older than {here}, which is in use.", _NEWEST),
    Refusal.OLDER_THAN_ACCEPTED: (
        "The site data {version} is older than {here}, which was installed here before.",
        "Install {here} again or something newer; only a rollback leads back.",
    ),
    Refusal.PATTERN: ("The site file holds a pattern that is none, at {key}: {fault}.", _TELL),
    Refusal.SELECTOR: ("The browser does not accept {key} of the site file: {fault}.", _TELL),
    Refusal.NOTHING_BEFORE: (
        "There is nothing to go back from: the built-in site data {here} is in use.",
        _NOTHING_TO_DO,
    ),
    Refusal.GONE: ("Its file is gone or cannot be read.", _CLEAR_UP),
    Refusal.EXCHANGED: ("Its file was replaced by another one.", _CLEAR_UP),
    Refusal.BUILT_IN_IS_NEWER: (
        "The built-in {here} of this Pinagent is as new or newer.",
        _NOTHING_TO_DO,
    ),
    Refusal.RECORD_DAMAGED: (
        "The record of installed site data cannot be read, so the built-in one is used.",
        _CLEAR_UP,
    ),
}
