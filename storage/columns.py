"""How moments, words of a closed list and small documents are written in a column, the same in both databases."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import BigInteger, DateTime, Dialect, Integer, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from storage.canonical import canonical

Number = BigInteger().with_variant(Integer(), "sqlite")
"""A row's place in the order of arrival."""


@lru_cache(maxsize=256)
def _text(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds")


class Instant(TypeDecorator[datetime]):
    """An aware moment, kept to the microsecond: `timestamptz`, or fixed-width UTC text that sorts by time."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(String(32))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment needs its zone: {value!r}")
        return value if dialect.name == "postgresql" else _text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment = value if dialect.name == "postgresql" else datetime.fromisoformat(value)
        return moment.astimezone(UTC)


class Words(TypeDecorator[StrEnum]):
    """A word of a closed list, kept as the word itself."""

    impl = String
    cache_ok = True

    def __init__(self, listed: type[StrEnum]) -> None:
        super().__init__(20)
        self.listed = listed
        self.known = {word.value: word for word in listed}

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        if value is None or type(value) is self.listed:
            return value and value.value
        return self.listed(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else self.known[value]


class Document(TypeDecorator[Mapping[str, object]]):
    """A small mapping, kept as JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, object] | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else canonical(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Mapping[str, object] | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else json.loads(value)


class Kept(TypeDecorator[Any]):
    """A frozen dataclass, kept as JSON text and read back as an equal one."""

    impl = Text
    cache_ok = True

    def __init__(self, cls: type[Any]) -> None:
        super().__init__()
        self.cls = cls
        self.adapter: TypeAdapter[Any] = TypeAdapter(cls)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else self.adapter.dump_json(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else self.adapter.validate_json(value)
