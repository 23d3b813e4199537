"""The one way to write a document down as bytes, so that its hash is the same for everybody (RFC 8785, restricted)."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

import rfc8785

_LARGEST = 2**53 - 1
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def moment(at: datetime) -> str:
    """An instant as the log writes it: UTC, microseconds, `Z`."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def plain(value: Any) -> Any:
    """What JSON can say of a value. TypeError: nothing (a float, an unknown class). ValueError: a number too large."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int):
        if abs(value) > _LARGEST:
            raise ValueError(f"{value} is too large a number for a log")
        return int(value)
    if isinstance(value, Mapping):
        return {_text(key): plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return _rarer(value)


def _rarer(value: Any) -> Any:
    if isinstance(value, AbstractSet):
        return sorted(plain(one) for one in value)
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, datetime):
        return moment(value)
    raise TypeError(f"a log cannot hold {type(value).__name__}")


def _text(value: str) -> str:
    text = str.__str__(value)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def canonical(value: Any) -> bytes:
    """The canonical bytes of a document. Same errors as `plain`; ValueError also for half a character.

    Where all keys are ASCII, the standard library's encoder writes the same bytes as RFC 8785 asks in a sixth of the
    time (there are no floats here); a test holds it against `rfc8785`, and verifying always uses `rfc8785`.
    """
    document = plain(value)
    if _plain_keys(document):
        return _ENCODER.encode(document).encode()
    return rfc8785.dumps(document)


def _plain_keys(document: Any) -> bool:
    if isinstance(document, dict):
        return all(key.isascii() and _plain_keys(one) for key, one in document.items())
    return not isinstance(document, list) or all(map(_plain_keys, document))
