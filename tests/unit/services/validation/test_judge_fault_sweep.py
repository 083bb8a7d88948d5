"""A few cases of the fault sweep: one fault of each row, as a run begins and as it ends.

All of them: ``python -m tests.sweeps.judge_faults``. The middle: ``test_judge_trouble.py``.
"""

from typing import Any

import pytest

from tests.sweeps.judge_fault_table import FAULTS, JudgeFault
from tests.sweeps.judge_faults import case

pytestmark = pytest.mark.asyncio


def _one_of_each_row() -> list[Any]:
    first = {fault.row: fault for fault in reversed(FAULTS)}
    return [
        pytest.param(fault, id=f"{row} {fault.name}", marks=pytest.mark.row(row))
        for row, fault in sorted(first.items())
    ]


@pytest.mark.parametrize("point", ["start", "end"])
@pytest.mark.parametrize("fault", _one_of_each_row())
async def test_a_fault_decides_about_no_pin_and_ends_what_it_must(
    fault: JudgeFault, point: str
) -> None:
    assert (await case(fault, point)).wrong == ""
