"""What can go wrong, as one tree; words for people live in ``application.problems``.

::

    PinAgentError
    ├── UsageError                the caller asked for something that cannot be: tell them
    │   ├── UnknownAccount        ask which account
    │   ├── UnknownRun            ask which run
    │   ├── InvalidPrompt         ask for other words
    │   ├── InvalidAddress        ask for another site or proxy address
    │   ├── BoardNotOurs          the board stays
    │   ├── BoardRefused          ask for other words, the board takes its name from them
    │   ├── NoticeNotAccepted     show the notice first
    │   ├── PaceRefused           only a site on this computer may be hurried
    │   ├── RootRefused           start again as an ordinary user
    │   ├── SiteFileRefused       the site data in use stays in use
    │   ├── SettingsRefused       (beside this file) the settings stay as they are
    │   ├── LibraryUnreachable    the person starts the picture library
    │   └── NotInThisVersion      say so
    ├── SignInNeeded              the person signs in, then the run resumes
    │   ├── WrongPassword         never tried twice
    │   └── SignedOut             in the middle of a run: perhaps protected, never retried
    ├── Challenged                the person answers the site, the app touches nothing
    │   ├── CodeWanted            the person has a code
    │   ├── QuestionsAsked        a new account is asked about its person
    │   └── AccountBlocked        stop the account
    │       └── AccountProtected  the same; the person resets the password
    ├── LimitReached              cap or site limit: wait
    │   ├── SiteLimit             the site itself asks for a break: the account rests
    │   └── BudgetUsed            collecting is complete, pins stay pending
    ├── SiteChanged               site data no longer fits the site: stop, never "0 results"
    ├── BrowserUnusable           find or repair the browser
    │   ├── BrowserGone           it died: open a new one and repeat the step
    │   └── ProfileUnusable       free the profile, or begin a fresh one
    ├── ValidationStopped         collecting goes on, pins stay pending
    │   └── PromptNotSplit        the person writes the points
    ├── SiteUnreachable           wait, then try again
    │   ├── ProxyUnreachable      the same; nothing ever goes past the proxy
    │   └── OutageTooLong         waited long enough: the run pauses
    ├── SecretsUnavailable        no keyring: secrets for this start only; SecretNotForgotten
    ├── StorageError              nothing more can be kept: pause the run
    │   └── DiskFull, StoreReadOnly, StoreDamaged, StoreTooNew; NotWritten (beside this file)
    └── AlreadyRunning            the other copy goes on, this one ends
"""


class PinAgentError(Exception):
    """Root of everything this app raises on purpose.

    Args:
        detail: For the log and *Details*, in plain English; never holds a secret.
        **facts: Values that the sentence for people may name (``account="lena"``).
    """

    code = "unexpected"

    def __init__(self, detail: str = "", **facts: object) -> None:
        super().__init__(detail)
        self.detail = detail
        self.facts: dict[str, object] = facts


class UsageError(PinAgentError):
    """The request itself cannot be carried out; nothing was started."""

    code = "usage"


class UnknownAccount(UsageError):
    """No account of that name."""

    code = "unknown_account"


class UnknownRun(UsageError):
    """No run of that id."""

    code = "unknown_run"


class InvalidPrompt(UsageError):
    """The prompt is empty or too long."""

    code = "invalid_prompt"


class InvalidAddress(UsageError):
    """A site or proxy address is no usable URL, or carries credentials."""

    code = "invalid_address"


class BoardRefused(UsageError):
    """The site refuses the board's name (facts: ``board``, ``words``, the site's own)."""

    code = "board_refused"


class BoardNotOurs(UsageError):
    """The board was not made by this run, so it is never deleted (fact: ``board``)."""

    code = "board_not_ours"


class NoticeNotAccepted(UsageError):
    """The notice on the site's terms was not accepted yet."""

    code = "notice_not_accepted"


class PaceRefused(UsageError):
    """Without pauses and limits is for practice and tests, never for a person's account."""

    code = "pace_refused"


class RootRefused(UsageError):
    """As root the browser has no sandbox; only a loopback site may be used."""

    code = "root_refused"


class SiteFileRefused(UsageError):
    """A site file is not taken, or not used any more (fact: ``reason``, a ``Refusal``)."""

    code = "site_file_refused"


class LibraryUnreachable(UsageError):
    """The picture library (Eagle) does not run, or refuses what it is handed."""

    code = "library_unreachable"


class NotInThisVersion(UsageError):
    """Named in the specification, not built yet."""

    code = "not_in_this_version"


class SignInNeeded(PinAgentError):
    """The site does not know us any more; a person has to sign in."""

    code = "sign_in_needed"


class WrongPassword(SignInNeeded):
    """The site refused the stored password; it is not tried again by itself."""

    code = "wrong_password"


class SignedOut(SignInNeeded):
    """The site ended the sign-in in the middle of a run, as it does when it protects an account."""

    code = "signed_out"


class Challenged(PinAgentError):
    """The site wants proof of a person; the app makes no input on that page."""

    code = "challenged"


class CodeWanted(Challenged):
    """The site wants a code that only the person gets."""

    code = "code_wanted"


class QuestionsAsked(Challenged):
    """The site first asks who the person is and what they like, as it does a new account."""

    code = "questions_asked"


class AccountBlocked(Challenged):
    """The site suspended or deactivated the account; the account is stopped."""

    code = "account_blocked"


class AccountProtected(AccountBlocked):
    """The site put the account into safe mode until its password is reset."""

    code = "account_protected"


class LimitReached(PinAgentError):
    """A cap of ours or a limit of the site is used up."""

    code = "limit_reached"


class SiteLimit(LimitReached):
    """The site itself asks for a break (fact: ``retry_after``, seconds)."""

    code = "site_limit"


class BudgetUsed(LimitReached):
    """The money that the person allows is used; the rest stays pending."""

    code = "budget_used"


class SiteChanged(PinAgentError):
    """No strategy of the site data finds a part the step needs (fact: ``part``)."""

    code = "site_changed"


class BrowserUnusable(PinAgentError):
    """No browser was found, or it does not start."""

    code = "browser_unusable"


class BrowserGone(BrowserUnusable):
    """Browser, page or driver died in the middle of a step."""

    code = "browser_gone"


class ProfileUnusable(BrowserUnusable):
    """The account's browser profile is open elsewhere, or damaged."""

    code = "profile_unusable"


class ValidationStopped(PinAgentError):
    """The judge cannot go on for this run (fact: ``reason``, a pending reason)."""

    code = "validation_stopped"


class PromptNotSplit(ValidationStopped):
    """A prompt could not be split into points; no pin is touched."""

    code = "prompt_not_split"


class SiteUnreachable(PinAgentError):
    """The site does not answer."""

    code = "site_unreachable"


class ProxyUnreachable(SiteUnreachable):
    """The account's proxy does not let us through (facts: ``proxy``, ``trouble``)."""

    code = "proxy_unreachable"


class OutageTooLong(SiteUnreachable):
    """In the middle of a run the site stayed away for longer than a run waits."""

    code = "outage"


class SecretsUnavailable(PinAgentError):
    """This computer has no keyring that can keep a secret."""

    code = "secrets_unavailable"


class StorageError(PinAgentError):
    """The store cannot keep what it was given."""

    code = "storage"


class DiskFull(StorageError):
    """No space left."""

    code = "disk_full"


class StoreReadOnly(StorageError):
    """The data folder cannot be written."""

    code = "store_read_only"


class StoreDamaged(StorageError):
    """The file fails its check and no good snapshot exists."""

    code = "store_damaged"


class StoreTooNew(StorageError):
    """Written by a newer version; left untouched."""

    code = "store_too_new"


class AlreadyRunning(PinAgentError):
    """Another copy holds this home or this account."""

    code = "already_running"
