"""What a verdict costs in tokens, by the models' published and measured rules."""

import math
from typing import Any

_CHARACTERS_A_TOKEN, _ANSWER_TOKENS = 4, 110
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


def usage_of_picture(words: str, picture_tokens: int) -> dict[str, Any]:
    """The `usage` of a verdict on one picture.

    Args:
        words: All that went with the picture.
        picture_tokens: What the picture counts as.
    """
    return _usage(_text_tokens(words) + picture_tokens, _ANSWER_TOKENS)


def usage_of_text(question: str, answer: str) -> dict[str, Any]:
    """The `usage` of a text-only call."""
    return _usage(_text_tokens(question), _text_tokens(answer))


def _text_tokens(text: str) -> int:
    return max(1, math.ceil(len(text) / _CHARACTERS_A_TOKEN))


def _usage(prompt: int, completion: int) -> dict[str, Any]:
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0},
    }
