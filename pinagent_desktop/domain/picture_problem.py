"""What a judge may see in a picture; apart, so that the command line knows it without models."""

from enum import StrEnum


class Problem(StrEnum):
    """What a judge may see in a picture that a person may mind."""

    WATERMARK = "watermark"
    TEXT_OVERLAY = "text_overlay"
    COLLAGE = "collage"
    SCREENSHOT = "screenshot"
    PRODUCT_AD = "product_ad"
    LOW_QUALITY = "low_quality"
    PERSON_FOCUS = "person_focus"
    AI_ARTIFACTS = "ai_artifacts"
    NOT_A_PHOTO = "not_a_photo"
    INSTRUCTIONS = "instructions"
    """Words in it ask for a grade: told to the person, and nothing else comes of it by itself."""


DEFAULT_MINDED = frozenset(
    {
        Problem.WATERMARK,
        Problem.TEXT_OVERLAY,
        Problem.COLLAGE,
        Problem.SCREENSHOT,
        Problem.PRODUCT_AD,
        Problem.LOW_QUALITY,
    }
)
