"""A small JSON Schema validator: the keywords that our schema uses, and an error for any other."""

from __future__ import annotations

import re

IGNORED = {"$schema", "$defs", "title", "description", "default"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def fits(value, schema, root, path="") -> list[str]:
    """Every place at which the value breaks the schema."""
    wrong = []
    for keyword, asked in schema.items():
        if keyword not in IGNORED:
            wrong += _KEYWORDS[keyword](value, asked, schema, root, path)
    return wrong


def _ref(value, asked, _schema, root, path):
    return fits(value, root["$defs"][asked.removeprefix("#/$defs/")], root, path)


def _type(value, asked, _schema, _root, path):
    kinds = asked if isinstance(asked, list) else [asked]
    return [] if any(_is(value, kind) for kind in kinds) else [f"{path}: is no {asked}"]


def _is(value, kind):
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, TYPES[kind])


def _properties(value, asked, _schema, root, path):
    if not isinstance(value, dict):
        return []
    return [bad for key, one in asked.items() if key in value for bad in fits(value[key], one, root, f"{path}.{key}")]


def _additional(value, asked, schema, root, path):
    if not isinstance(value, dict):
        return []
    more = [key for key in value if key not in schema.get("properties", {})]
    if asked is False:
        return [f"{path}.{key}: is not known" for key in more]
    return [] if asked is True else [bad for key in more for bad in fits(value[key], asked, root, f"{path}.{key}")]


def _required(value, asked, _schema, _root, path):
    return [f"{path}.{key}: is missing" for key in asked if isinstance(value, dict) and key not in value]


def _items(value, asked, _schema, root, path):
    if not isinstance(value, list):
        return []
    return [bad for index, one in enumerate(value) for bad in fits(one, asked, root, f"{path}.{index}")]


def _any_of(value, asked, _schema, root, path):
    return (
        [] if any(not fits(value, one, root, path) for one in asked) else [f"{path}: is none of those that may stand"]
    )


def _one_of(value, asked, _schema, root, path):
    return [] if sum(not fits(value, one, root, path) for one in asked) == 1 else [f"{path}: must be exactly one"]


def _dependent(value, asked, _schema, root, path):
    return [
        bad
        for key, one in asked.items()
        if isinstance(value, dict) and key in value
        for bad in fits(value, one, root, path)
    ]


def _names(value, asked, _schema, root, path):
    return [
        bad for key in (value if isinstance(value, dict) else ()) for bad in fits(key, asked, root, f"{path}.{key}")
    ]


def _said(holds):
    return lambda value, asked, _schema, _root, path: (
        [] if holds(value, asked) else [f"{path}: {value!r} against {asked!r}"]
    )


def _size(kind, holds):
    return _said(lambda value, asked: not isinstance(value, kind) or isinstance(value, bool) or holds(value, asked))


_KEYWORDS = {
    "$ref": _ref, "type": _type, "properties": _properties, "additionalProperties": _additional, "required": _required,
    "items": _items, "anyOf": _any_of, "oneOf": _one_of, "dependentSchemas": _dependent, "propertyNames": _names,
    "enum": _said(lambda value, asked: value in asked),
    "const": _said(lambda value, asked: value == asked),
    "pattern": _size(str, lambda value, asked: re.search(asked, value) is not None),
    "minLength": _size(str, lambda value, asked: len(value) >= asked),
    "maxLength": _size(str, lambda value, asked: len(value) <= asked),
    "minimum": _size(int, lambda value, asked: value >= asked),
    "maximum": _size(int, lambda value, asked: value <= asked),
    "minItems": _size(list, lambda value, asked: len(value) >= asked),
    "maxItems": _size(list, lambda value, asked: len(value) <= asked),
    "patternProperties": lambda value, asked, _schema, root, path: [
        bad for key, inner in (value.items() if isinstance(value, dict) else ()) for way, one in asked.items()
        if re.search(way, key) for bad in fits(inner, one, root, f"{path}.{key}")
    ],
}  # fmt: skip
