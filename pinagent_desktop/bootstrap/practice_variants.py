"""The variants of the practice site, for the command line's help."""

from collections.abc import Mapping


def practice_variants() -> Mapping[str, str]:
    """Return each variant's word with its sentence."""
    from pinagent_desktop.practice.variants import VARIANTS

    return VARIANTS
