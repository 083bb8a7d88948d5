"""Exports until it is killed: a format, the pictures' folder, the target."""

import sys
from pathlib import Path

from tests.builders import a_pin, a_prompt
from tests.unit.services.exporters.formats import of_word


def _tell(done: int, of: int) -> None:
    """Say how far it is, and wait for the word to go on."""
    if done == of - 1 or of == done:
        sys.stdout.write(f"{done}\n")
        sys.stdout.flush()
        sys.stdin.readline()


def main() -> None:
    """Export once."""
    format_, pictures, target = sys.argv[1:]
    exporter = of_word(format_)
    pins = [a_pin(number, picture_file="pr-1/aa.jpg") for number in range(1, 40)]
    exporter.write(a_prompt(), pins, Path(pictures), Path(target), _tell)


if __name__ == "__main__":
    main()
