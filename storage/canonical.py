"""The one way to write a document down as bytes, so that its hash is the same for everybody (RFC 8785, restricted)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime
from fractions import Fraction
from operator import itemgetter
from typing import Any

from pydantic_core import to_json

_LARGEST = 2**53 - 1
_name = itemgetter(0)


def moment(at: datetime) -> str:
    """An instant as the log writes it: UTC, microseconds, `Z`."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def plain(value: Any) -> Any:
    """What JSON can say of a value, names in order.

    TypeError: nothing (a float, an unknown class). ValueError: a number too large.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if isinstance(value, int):
        if abs(value) > _LARGEST:
            raise ValueError(f"{value} is too large a number for a log")
        return int(value)
    if isinstance(value, Mapping):
        named = [(_key(key), one) for key, one in value.items()]
        named.sort(key=_name)
        return {key: plain(one) for key, one in named}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return _rarer(value)


def _key(key: Any) -> str:
    if isinstance(key, str) and key.isascii():
        return key
    if not isinstance(key, str) or max(key, default="") > "\ud7ff":
        raise TypeError(f"a document names things in ordinary characters, not {key!r}")
    return unicodedata.normalize("NFC", key)


def _rarer(value: Any) -> Any:
    if isinstance(value, AbstractSet):
        return sorted(plain(one) for one in value)
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, datetime):
        return moment(value)
    raise TypeError(f"a log cannot hold {type(value).__name__}")


def encode(document: Any) -> bytes:
    """The canonical bytes of a `plain` document. ValueError: a text holds half a character.

    There are no floats, no names whose order UTF-16 would change, and all names are in order: then pydantic's encoder
    writes the very bytes that RFC 8785 asks for, many times faster. A test holds it against `rfc8785`, and verifying
    always goes through `rfc8785`.
    """
    return to_json(document)


def canonical(value: Any) -> bytes:
    """The canonical bytes of any value that `plain` takes."""
    return encode(plain(value))
