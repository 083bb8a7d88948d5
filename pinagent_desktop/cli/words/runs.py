"""The words that begin a run, and those about earlier ones."""

from collections.abc import Mapping
from pathlib import Path

from pinagent_desktop.cli.command_parser import CommandParser
from pinagent_desktop.cli.word_types import dollars, milliseconds, minutes
from pinagent_desktop.cli.words.options import PASSWORD, WAIT, add_json, add_run_options


def add_practice(program: CommandParser, variants: Mapping[str, str]) -> None:
    """Add ``practice``.

    Args:
        program: Where to.
        variants: Words and sentences of the practice site's variants.
    """
    width = max(map(len, variants), default=0)
    lines = (f"  {word:{width}}  {sentence}" for word, sentence in variants.items())
    practice = program.word(
        "practice",
        "try everything on a small site of our own, without account and key",
    )
    practice.add_argument("--run", metavar="PROMPT", dest="prompt", help="run it here, no window")
    practice.add_argument(
        "--variant", default="", metavar="A,B:N", help="how the site differs; all are listed below"
    )
    practice.add_argument(
        "--pictures", type=Path, metavar="DIR", help="a folder of labelled pictures to use"
    )
    practice.add_argument(
        "--resource-latency",
        type=milliseconds,
        default=0,
        metavar="MS",
        help="let each answer of the site take so much longer",
    )
    practice.add_argument(
        "--judge-latency",
        type=milliseconds,
        default=0,
        metavar="MS",
        help="let each answer of the judge take so much longer",
    )
    add_run_options(practice)
    if variants:
        title = "variants, of which some take a number as in short:12:"
        practice.closing = "\n".join((title, *lines))


def add_run(program: CommandParser) -> None:
    """Add ``run``."""
    run = program.word("run", "run a prompt without a window")
    run.add_argument("prompt", metavar="PROMPT", help="what to look for, in quotes")
    run.add_argument("--account", required=True, metavar="USERNAME", help="whose browser")
    run.add_argument("--password-stdin", action="store_true", help=PASSWORD)
    add_run_options(run)


def add_rubric(program: CommandParser) -> None:
    """Add ``rubric``."""
    rubric = program.word(
        "rubric",
        "split a prompt into points, to look at before a run",
        description="Asks the model once, by text alone, and prints the points with the words "
        "that hand them to a run. Nothing is started.",
    )
    rubric.add_argument("prompt", metavar="PROMPT", help="what to look for, in quotes")
    rubric.add_argument(
        "--account", required=True, metavar="USERNAME", help="whose model (or: practice)"
    )
    add_json(rubric)


def add_runs(program: CommandParser) -> None:
    """Add ``runs``."""
    runs = program.word("runs", "earlier runs")
    add_json(runs.word("list", "list the runs"))
    texts = {
        "show": "show one run",
        "resume": "let a run go on",
        "judge-pending": "judge the pins without a score",
        "judge-again": "judge the undecided pins again, by what you decided about others",
        "lesson": "how score and your decisions agree, and what they can teach",
    }
    for word, text in texts.items():
        parser = runs.word(word, text)
        parser.add_argument("id", metavar="ID", help="as runs list shows it")
        add_json(parser)
        if word == "resume":
            parser.add_argument("--wait", type=minutes, metavar="MINUTES", help=WAIT)
            parser.add_argument("--password-stdin", action="store_true", help=PASSWORD)
        if word == "judge-pending":
            parser.add_argument(
                "--budget",
                type=dollars,
                metavar="USD",
                help="pay no more than this for the whole run (else: what it was started with)",
            )
        if word == "lesson":
            parser.add_argument(
                "--accept", action="store_true", help="move the threshold to the proposed place"
            )
    undo = runs.word("undo-warm-up", "take the saved pins off again")
    undo.add_argument("id", metavar="ID", help="as runs list shows it")
    undo.add_argument(
        "--board", action="store_true", help="delete the board that the run made; asks first"
    )
    runs.word("remove", "remove a run, pictures too").add_argument(
        "id", metavar="ID", help="as runs list shows it"
    )
