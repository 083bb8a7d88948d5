"""A few pins with pictures, good and hostile."""

import io
from pathlib import Path

import pytest
from PIL import Image

from pinagent_desktop.domain.pin import PendingReason, Pin, PinStatus
from tests.builders import a_pin

HOSTILE = "=cmd|'/c calc'!A1 <img src=http://127.0.0.1:9/canary onerror=alert(1)> \u202e\0"


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """The home's folder of pictures, with what must not be found outside beside it."""
    folder = tmp_path / "home" / "pictures"
    (folder / "pr-1").mkdir(parents=True)
    for name, color in (("aa", "#d8c7ae"), ("bb", "#0f5f73")):
        for suffix, width in (("", 600), ("-512", 512), ("-256", 256)):
            target = io.BytesIO()
            Image.new("RGB", (width, width * 3 // 2), color).save(target, "JPEG")
            (folder / "pr-1" / f"{name}{suffix}.jpg").write_bytes(target.getvalue())
    (tmp_path / "home" / "secret.jpg").write_bytes(b"canary-secret")
    return folder


@pytest.fixture
def pins() -> list[Pin]:
    grades = {
        "what_is_seen": "A sofa.",
        "subject": 4,
        "style": 3,
        "problems": ["watermark"],
        "reason": "Bare walls.",
    }
    return [
        a_pin(
            1,
            title="Low cream sofa",
            picture_file="pr-1/aa.jpg",
            width=600,
            height=900,
            match_score=0.9,
            status=PinStatus.APPROVED,
            pending_reason=None,
            ai_explanation="Bare walls & light.",
            scorer="gpt-6-luna",
            grades=grades,
        ),
        a_pin(
            2,
            title=HOSTILE,
            description=HOSTILE,
            picture_file="pr-1/bb.jpg",
            match_score=0.25,
            status=PinStatus.DISQUALIFIED,
            pending_reason=None,
            pin_url="javascript:alert(1)",
        ),
        a_pin(3, title="", picture_file=None, pending_reason=PendingReason.NO_CREDIT),
        a_pin(4, title="../../outside", picture_file="../secret.jpg"),
        a_pin(5, title="Low cream SOFA", picture_file="pr-1/gone.jpg"),
    ]
