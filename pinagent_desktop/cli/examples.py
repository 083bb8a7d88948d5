"""Examples for the help, the manual page and the tests: each is parsed by the app's own parser."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Example(NamedTuple):
    """What stands behind the program's name, and what it does."""

    words: str
    sentence: str


_PROMPT = '"modern minimalist living room"'

EXAMPLES: Mapping[str, Sequence[Example]] = {
    "": (
        Example("", "Open the window."),
        Example(f"practice --run {_PROMPT}", "See a whole run here, without an account or a key."),
        Example(f"run {_PROMPT} --account lena", "Find and grade 60 pictures with your account."),
    ),
    "practice": (
        Example("practice", "Open the window with the practice account chosen."),
        Example(
            'practice --run "japandi lobby" --pins 12', "Run a prompt in the terminal, 12 pins."
        ),
        Example(
            'practice --run "japandi lobby" --variant spanish,ads,short:12',
            "Let the site speak Spanish, show advertisements and end after 12 pins.",
        ),
    ),
    "run": (
        Example(
            f"run {_PROMPT} --account lena --pins 40",
            "Keep and grade 40 pins.",
        ),
        Example(
            'run "japandi lobby" --account lena --until-approved 25 --budget 0.50',
            "Go on until 25 are approved, for half a dollar at most.",
        ),
        Example(
            'run "japandi lobby" --account lena --must-have "a bench" --like mine.jpg --json',
            "Name what has to be there, show the look you mean; print events as JSON lines.",
        ),
    ),
    "rubric": (
        Example(
            f"rubric {_PROMPT} --account lena",
            "Print the points and the options that hand them to a run.",
        ),
        Example(
            'rubric "oak desk, no people" --account practice --json',
            "Try it without a key, as one line of JSON.",
        ),
    ),
    "accounts add": (
        Example("accounts add lena --sign-in", "Add an account and sign in in the browser now."),
        Example(
            "accounts add lena --stored-password",
            "Keep the password in the keyring; it is read from standard input.",
        ),
        Example(
            "accounts add lena --proxy socks5://proxy.example:1080 --proxy-user studio",
            "Reach the site by a proxy; its password is read from standard input.",
        ),
    ),
    "accounts list": (
        Example("accounts list", "Show each account, how it is, and whom it is signed in as."),
        Example("accounts list --json", "Print one JSON document a line, newest first."),
    ),
    "accounts check": (
        Example("accounts check lena", "Open her browser and see who is signed in."),
        Example("doctor --site --account lena", "Look at the site itself in her session."),
    ),
    "accounts fresh-profile": (
        Example("accounts fresh-profile lena", "Sign in anew next time, in an empty profile."),
        Example("accounts check lena", "See afterwards that nobody is signed in."),
    ),
    "accounts remove": (
        Example("accounts remove lena", "Remove profile and passwords; the pins stay."),
        Example("accounts ledger lena --csv lena.csv", "Keep what was done on it before."),
    ),
    "accounts ledger": (
        Example("accounts ledger lena --last 20", "Show the newest 20 lines."),
        Example("accounts ledger lena --csv lena.csv", "Write all of it to a sheet."),
        Example("accounts ledger lena --json", "Print one JSON document a line."),
    ),
    "runs list": (
        Example("runs list", "Show each run with its id, counts and cost."),
        Example("runs list --json", "Print one JSON document a line, newest first."),
    ),
    "runs show": (
        Example("runs show RUN_ID", "Show its counts and its log."),
        Example("runs show RUN_ID --json", "Print it with its settings as one JSON document."),
    ),
    "runs resume": (
        Example("runs resume RUN_ID", "Go on where it stood; nothing is done or paid twice."),
        Example(
            "runs resume RUN_ID --wait 60",
            "Wait up to an hour for you, or for a limit to end.",
        ),
    ),
    "runs judge-pending": (
        Example("runs judge-pending RUN_ID", "Judge what a missing key or quota left pending."),
        Example("runs judge-pending RUN_ID --budget 1.50", "Allow more than the run was given."),
        Example("runs judge-pending RUN_ID --json", "Print the events as JSON lines."),
    ),
    "runs judge-again": (
        Example("runs judge-again RUN_ID", "Judge what you have not decided, by your decisions."),
        Example("runs judge-again RUN_ID --json", "Print the events as JSON lines."),
    ),
    "runs lesson": (
        Example("runs lesson RUN_ID", "See how often you and the score agree; nothing moves."),
        Example("runs lesson RUN_ID --accept", "Move the threshold to the place it proposes."),
    ),
    "runs undo-warm-up": (
        Example("runs undo-warm-up RUN_ID", "Take off the board what this run saved."),
        Example("runs undo-warm-up RUN_ID --board", "Delete the board that it made, after asking."),
    ),
    "runs remove": (
        Example("runs remove RUN_ID", "Remove the run with its pins and pictures."),
        Example("export --run RUN_ID --format zip --to lobby.zip", "Keep them in a file before."),
    ),
    "refresh list": (
        Example("refresh list", "Show which prompts are looked up again, and when next."),
        Example("refresh list --json", "Print one JSON document a line, the next one first."),
    ),
    "refresh set": (
        Example("refresh set RUN_ID", "Look once a week for new pins of this run's prompt."),
        Example(
            "refresh set RUN_ID --every day --pins 20 --stop-after-seen 30",
            "Every day, at most 20 new ones, until 30 in a row are there already.",
        ),
    ),
    "refresh off": (
        Example("refresh off RUN_ID", "Look no more by itself; what was found stays."),
        Example("refresh list", "See what is left."),
    ),
    "refresh begin": (
        Example("refresh begin --wait 0", "Run what is due, for a scheduler that starts this."),
        Example("refresh begin --json", "Print the events as JSON lines."),
    ),
    "pins": (
        Example("pins --run RUN_ID", "Show every pin with its score, status and address."),
        Example("pins --run RUN_ID --status approved --json", "Print the approved ones as JSON."),
    ),
    "export": (
        Example(
            "export --run RUN_ID --format xlsx --to pins.xlsx --status approved",
            "Write the approved pins as a workbook with pictures.",
        ),
        Example(
            "export --run RUN_ID --format client --to choose.html",
            "Write a page in which a client stars and vetoes.",
        ),
        Example(
            "export --run RUN_ID --format folder --to lobby --status approved",
            "Write the pictures into a folder.",
        ),
    ),
    "import": (
        Example("import prompts.json sessions.json pins.json", "Take in files of mongoexport."),
        Example("import answers.json", "Take in what a client chose."),
        Example("import moods", "Take in a folder of pictures, to review here."),
    ),
    "browser show": (
        Example("browser show", "Start the browser once and see which it is."),
        Example("doctor", "Look at everything else too."),
    ),
    "browser download": (
        Example("browser download", "Download a Chromium; interrupted, it goes on there again."),
        Example("browser show", "See that it starts."),
    ),
    "site show": (
        Example("site show", "See which site data is used and where it is from."),
        Example("doctor --site", "See whether it still fits the site."),
    ),
    "settings show": (
        Example("settings show", "List every setting with its value and what it may be."),
        Example("settings show --json", "The same for a program, one document a line."),
    ),
    "settings reset": (
        Example("settings reset budget_usd", "Let a run spend again what it may by default."),
        Example("settings reset --all", "Begin anew with all settings; key and data stay."),
    ),
    "settings export": (
        Example("settings export pinagent-settings.json", "Write them, without keys, to a file."),
        Example("settings export /mnt/nas/pinagent-settings.json", "Write them to another disk."),
    ),
    "settings import": (
        Example("settings import pinagent-settings.json", "See what would change, then say YES."),
        Example(
            "settings import /mnt/nas/pinagent-settings.json --yes",
            "Take them unasked, as a script that sets up a computer does.",
        ),
    ),
    "site install": (
        Example("site install pinterest.toml.signed", "Take a signed file from this computer."),
        Example(
            "site install https://updates.example/pinterest.toml.signed",
            "Fetch it first; it is checked all the same.",
        ),
    ),
    "site rollback": (
        Example("site rollback", "Use the site data from before again."),
        Example("site show", "See which data is used now."),
    ),
    "store check": (
        Example("store check", "Look through the data; exit code 1 if something is wrong."),
        Example("store restore pinagent.backup", "Bring a copy back where it cannot be repaired."),
    ),
    "store backup": (
        Example("store backup pinagent.backup", "Write a copy of all data to a new file."),
        Example("store backup /mnt/nas/pinagent-monday", "Keep one on another disk."),
    ),
    "store restore": (
        Example("store restore pinagent.backup", "Bring a copy back; the data now is kept beside."),
        Example("store restore /mnt/nas/pinagent-monday", "Bring it back from another disk."),
    ),
    "terms": (
        Example("terms", "Read the notice."),
        Example("terms --accept", "Accept it; needed once before the first run on Pinterest."),
    ),
    "doctor": (
        Example("doctor", "Look at browser, data, disk, keyring, key and site data."),
        Example("doctor --site --account lena", "Look at the site in her session too."),
        Example("doctor --bundle report.zip", "Write a report that you can look into and send."),
    ),
    "completion": (
        Example("completion bash", "Print the script for bash; the lines above say where it goes."),
        Example("completion fish", "The same for fish."),
    ),
    "wipe": (
        Example("wipe", "See what would go, then type WIPE to remove it."),
        Example("store backup pinagent.backup", "Keep a copy before."),
    ),
}
"""The words of each command, and examples of it; those of the whole program have no words."""
