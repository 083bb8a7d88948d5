"""What a verdict costs in tokens, by the models' published and measured rules."""

import math
from typing import Any

_RUBRIC_TOKENS, _LABEL_TOKENS, _ANSWER_TOKENS = 450, 25, 110
_PATCH, _MOST_PATCHES, _PATCH_FACTOR = 32, 1536, 1.2
_TILE, _TILE_BASE, _TILE_EACH = 512, 2833, 5667
_TILE_MODELS = ("gpt-4o",)


def image_tokens(model: str, width: int, height: int, detail: str = "auto") -> int:
    """Tokens one picture is counted as.

    Args:
        model: Its id; those that begin with "gpt-4o" count tiles, all others patches.
        width: In pixels, as sent.
        height: In pixels, as sent.
        detail: "low" makes the tile models count a flat rate; patches know no detail.
    """
    if model.startswith(_TILE_MODELS):
        if detail == "low":
            return _TILE_BASE
        return _TILE_BASE + _TILE_EACH * math.ceil(width / _TILE) * math.ceil(height / _TILE)
    patches = math.ceil(width / _PATCH) * math.ceil(height / _PATCH)
    return math.ceil(min(patches, _MOST_PATCHES) * _PATCH_FACTOR)


def usage_of_picture(model: str, width: int, height: int, detail: str = "auto") -> dict[str, Any]:
    """The `usage` of a verdict on one picture."""
    prompt = _RUBRIC_TOKENS + _LABEL_TOKENS + image_tokens(model, width, height, detail)
    return _usage(prompt, _ANSWER_TOKENS)


def usage_of_text(question: str, answer: str) -> dict[str, Any]:
    """The `usage` of a text-only call, at four characters a token."""
    return _usage(max(1, len(question) // 4), max(1, len(answer) // 4))


def _usage(prompt: int, completion: int) -> dict[str, Any]:
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0},
    }
