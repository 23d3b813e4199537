"""Prints the form of terms of reference as a JSON Schema, so that an editor completes and checks while one types."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from bot.rules import basics
from bot.rules.conditions import HEADS, VOTES, Op
from bot.rules.duty_slots import NAMED_DUTIES
from bot.rules.form import TermsForm

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_BLANK: JsonSchemaValue = {
    "type": "object",
    "description": "A blank of the terms: the value comes from the body when it adopts them.",
    "properties": {"blank": {"type": "string", "pattern": f"^{basics.ID}$"}},
    "required": ["blank"],
    "additionalProperties": False,
}
_HAND_WRITTEN: Mapping[str, JsonSchemaValue] = {
    "IdOrBlank": {"anyOf": [{"type": "string", "pattern": f"^{basics.ID}$"}, _BLANK]},
    "VotesOrBlank": {"anyOf": [{"type": "boolean"}, _BLANK]},
    "Threshold": {
        "anyOf": [
            {"type": "integer", "minimum": 0, "maximum": basics.LARGEST},
            {"type": "string", "pattern": f"^(?:{basics.TABLE}|{basics.SHARE.pattern})$"},
            _BLANK,
        ]
    },
}
"""What the form checks by hand, by the name under which it stands in the basics."""


class _Schema(GenerateJsonSchema):
    """Says of the hand-written checks what they let pass."""

    def function_plain_schema(self, schema: core_schema.PlainValidatorFunctionSchema) -> JsonSchemaValue:
        """A value that is checked by a function of ours alone."""
        function = schema["function"]["function"]
        for name, said in _HAND_WRITTEN.items():
            if any(getattr(one, "func", None) is function for one in getattr(basics, name).__metadata__):
                return dict(said)
        return super().function_plain_schema(schema)


def schema() -> dict[str, Any]:
    """The schema of terms of reference."""
    made = TermsForm.model_json_schema(by_alias=True, mode="validation", schema_generator=_Schema)
    parts = made["$defs"]
    for part in parts.values():
        if "clause" in part.get("properties", {}):
            _clause(part["properties"]["clause"])
    condition = parts["ConditionForm"]["properties"]
    condition["count"] = _either(condition["count"], {"enum": [*HEADS, *VOTES]})
    condition["of"] = _either(condition["of"], {"enum": [*HEADS, *VOTES]})
    parts["ConditionForm"]["oneOf"] = [{"required": [way]} for way in ("all", "any", "not", "count")]
    parts["ConditionForm"]["dependentSchemas"] = {"count": {"oneOf": [{"required": [op.value]} for op in Op]}}
    parts["DutyForm"]["anyOf"] = [
        {"properties": {"name": {"enum": list(NAMED_DUTIES)}}},
        {"required": ["title"], "properties": {"title": {"minLength": 1}}},
    ]
    return {"$schema": DIALECT, "title": "Terms of reference", **_untitled(made)}


def _untitled(part: Any) -> Any:
    """Without the titles that are only the keys once more."""
    if isinstance(part, dict):
        return {key: _untitled(one) for key, one in part.items() if key != "title" or not isinstance(one, str)}
    return [_untitled(one) for one in part] if isinstance(part, list) else part


def _clause(slot: dict[str, Any]) -> None:
    """A clause that is a plain number may stand without quotes."""
    slot["type"] = ["string", "integer"]


def _either(slot: dict[str, Any], words: dict[str, Any]) -> dict[str, Any]:
    """A slot that takes one of these words, or is left out."""
    return {**{key: value for key, value in slot.items() if key in {"default", "description", "title"}}, **words}


def schema_text() -> str:
    """The schema as it stands in the file beside the shipped terms."""
    return json.dumps(schema(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
