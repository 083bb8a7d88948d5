"""The words that go to the model: the rubric, the brief as data, the picture."""

import base64
import hashlib
import json
import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pinagent_desktop.domain.verdict import Grades
from pinagent_desktop.ports.validation import Brief

Messages = Sequence[Mapping[str, Any]]
CHECK_MESSAGES: Messages = ({"role": "user", "content": "Answer with the one word: ready"},)
USUAL_BRIEF = 120
"""Characters of a brief as it is sent, where it is not known yet."""
_PART = re.compile(r"^\{(references|second look|pin text)\} ", re.MULTILINE)
_VERSION_LINE = re.compile(r"version: *(\S+)\n")


@dataclass(frozen=True)
class PromptWords:
    """The rubric's texts and their version, as read from ``resources/prompts``."""

    system: str
    """Goes with every picture."""
    references: str
    """What is added where there are reference pictures: who has none does not pay for it."""
    second_look: str
    """What is added where a picture was looked at before."""
    pin_text: str
    """What is added where the site's words are sent."""
    user: string.Template
    """Takes ``$brief`` (JSON) and ``$language``."""
    version: str

    @classmethod
    def read(cls, system: str, user: str) -> "PromptWords":
        """Return the words of two files, whose first line says ``version: N``.

        Raises:
            ValueError: A file does not say its version, or the rubric lacks a part.
        """
        system_version, system_text = versioned(system)
        plain, *parts = _PART.split(system_text)
        added = dict(zip(parts[::2], parts[1::2], strict=True))
        if set(added) != {"references", "second look", "pin text"}:
            raise ValueError("The rubric has parts for references, second look and pin's text")
        user_version, user_text = versioned(user)
        version = f"{system_version}/{user_version}"
        return cls(
            plain.strip(),
            added["references"].strip(),
            added["second look"].strip(),
            added["pin text"].strip(),
            string.Template(user_text),
            version,
        )

    def rubric(self, brief: Brief | None) -> str:
        """Return the rubric with the parts that a brief needs."""
        parts = [self.system]
        if brief is not None and (brief.like or brief.unlike):
            parts.append(self.references)
        if brief is not None and brief.second_look:
            parts.append(self.second_look)
        if brief is not None and brief.pin_text is not None:
            parts.append(self.pin_text)
        return "\n\n".join(parts)


def messages(words: PromptWords, brief: Brief, picture: bytes, detail: str | None) -> Messages:
    """Return the conversation for one picture.

    The brief and all pictures are parts of the user's message and never of the rubric: whatever
    they say is data. The picture to judge is always the last.

    Args:
        words: The rubric.
        brief: What is looked for.
        picture: A JPEG.
        detail: How closely the model should look, where it can be told.
    """
    question = words.user.substitute(brief=brief_as_data(brief), language=brief.language)
    return (
        {"role": "system", "content": words.rubric(brief)},
        {
            "role": "user",
            "content": [
                _said(question),
                *_references(brief, detail),
                _image(picture, detail),
            ],
        },
    )


def _references(brief: Brief, detail: str | None) -> Sequence[Mapping[str, Any]]:
    parts: list[Mapping[str, Any]] = []
    for kind, shown in (("like these", brief.like), ("not like these", brief.unlike)):
        for number, one in enumerate(shown, 1):
            parts += [_said(f"Reference, {kind}, {number}:"), _image(one.picture, detail)]
    return [*parts, _said("The picture to judge:")] if parts else []


def _said(words: str) -> Mapping[str, Any]:
    return {"type": "text", "text": words}


def _image(picture: bytes, detail: str | None) -> Mapping[str, Any]:
    image = {"url": f"data:image/jpeg;base64,{base64.b64encode(picture).decode()}"}
    if detail:
        image["detail"] = detail
    return {"type": "image_url", "image_url": image}


def with_correction(asked: Messages, why: str) -> Messages:
    """Return the conversation with a word on why the last answer was no use.

    Args:
        asked: As it was.
        why: What was wrong with the answer; words of our own, none of the model's.
    """
    words = f"Your last answer could not be used: {why}. Answer with the one JSON object alone."
    return (*asked, {"role": "user", "content": words})


def brief_as_data(brief: Brief) -> str:
    """Return the brief as JSON; spaces and letter forms that mean nothing are evened out."""
    quoted: dict[str, Any] = {
        "brief": _normalised(brief.text),
        "must_have": [_normalised(words) for words in brief.must_have],
        "nice_to_have": [_normalised(words) for words in brief.nice_to_have],
        "must_not": [_normalised(words) for words in brief.avoid],
    }
    if brief.examples:
        quoted["decided_by_the_person"] = [
            {"verdict": one.verdict, "seen": _normalised(one.seen)} for one in brief.examples
        ]
    if brief.like or brief.unlike:
        quoted["references"] = {
            "like_these": len(brief.like),
            "not_like_these": len(brief.unlike),
        }
    if brief.second_look:
        quoted["look"] = "second"
    if brief.pin_text is not None:
        quoted["said_about_this_picture"] = {
            "title": _normalised(brief.pin_text.title),
            "description": _normalised(brief.pin_text.description),
        }
    return json.dumps(quoted, ensure_ascii=False)


def characters(words: PromptWords, brief: Brief | None) -> int:
    """Return how long all words are; with a usual brief where it is not known yet."""
    data = USUAL_BRIEF if brief is None else len(brief_as_data(brief))
    return len(words.rubric(brief)) + len(words.user.template) + data


def cache_key(words: PromptWords, brief: Brief, picture: bytes, asked: str) -> str:
    """Return the key of an answer: everything that can change it, and nothing else.

    Args:
        words: The rubric.
        brief: What is looked for.
        picture: A JPEG.
        asked: Which model of which server is asked, and in which way.
    """
    parts = [
        hashlib.sha256(picture).hexdigest(),
        brief_as_data(brief),
        *(hashlib.sha256(one.picture).hexdigest() for one in (*brief.like, *brief.unlike)),
        brief.language,
        words.version,
        words.rubric(brief),
        words.user.template,
        asked,
        json.dumps(Grades.model_json_schema(), sort_keys=True),
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _normalised(words: str) -> str:
    return " ".join(words.split())


def versioned(text: str) -> tuple[str, str]:
    """Return version and words of a file whose first line says ``version: N``.

    Raises:
        ValueError: It does not say its version.
    """
    found = _VERSION_LINE.match(text)
    if found is None:
        raise ValueError("The words do not say their version")
    return found[1], text[found.end() :].strip()
