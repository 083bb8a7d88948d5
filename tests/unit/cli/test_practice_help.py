import pytest

from pinagent_desktop.bootstrap.practice_variants import practice_variants
from pinagent_desktop.cli.parser import build_parser


def test_the_help_lists_every_variant_with_its_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    variants = practice_variants()
    with pytest.raises(SystemExit):
        build_parser(variants).parse_args(["practice", "--help"])
    listed = capsys.readouterr().out.partition("\nvariants, ")[2].partition("\n\n")[0]
    lines = [line.split(maxsplit=1) for line in listed.splitlines()[1:]]
    assert lines == [[word, sentence] for word, sentence in variants.items()]
