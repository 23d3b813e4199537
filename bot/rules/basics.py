"""What every slot of the form is made of: names, clauses with their words, thresholds, blanks."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, field_validator

LARGEST = 1_000_000_000
ALL = "all"
TABLE = "table"
ID = r"[a-z0-9]+(?:[-_][a-z0-9]+)*"
SHARE = re.compile(r"all|([1-9]\d{0,3})/([1-9]\d{0,3})")

Id = Annotated[str, Field(pattern=f"^{ID}$", max_length=60)]
Words = Annotated[str, Field(min_length=1, max_length=1000)]
Small = Annotated[int, Field(ge=0, le=1000)]
Positive = Annotated[int, Field(ge=1, le=1000)]
Weight = Annotated[int, Field(ge=0, le=LARGEST)]
TimeOfDay = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class Office(StrEnum):
    """An office of the body that one of its seats holds."""

    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    ALTERNATE_CHAIR = "alternate-chair"


class Actor(StrEnum):
    """Who may do something: the holder of an office, any member, any member with a vote, or the secretariat."""

    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    ALTERNATE_CHAIR = "alternate-chair"
    MEMBER = "member"
    VOTING_MEMBER = "voting-member"
    SECRETARIAT = "secretariat"


class Slot(BaseModel):
    """A part of the form: nothing may stand in it that it does not know, and nothing is guessed or converted."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Said(Slot):
    """What the terms say: the clause, its own words, and the named reading where they leave a doubt.

    `clause` is "" where no clause speaks, and a reading alone decides.
    """

    clause: Annotated[str, Field(max_length=20)] = ""
    words: Annotated[str, Field(max_length=1000)] = ""
    reading: Annotated[str, Field(max_length=60)] = ""

    @field_validator("clause", mode="before")
    @classmethod
    def _number(cls, value: object) -> object:
        """A clause that is a plain number may stand without quotes."""
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


class BlankRef(Slot):
    """Stands where the terms leave a blank: the value comes from the body when it adopts them."""

    blank: Id


def _blank(value: object) -> BlankRef | None:
    if isinstance(value, dict) and set(value) == {"blank"} and isinstance(value["blank"], str):
        return BlankRef(blank=value["blank"])
    return None


def _seat_or_blank(value: object) -> str | BlankRef:
    if isinstance(value, str) and re.fullmatch(ID, value):
        return value
    if (blank := _blank(value)) is not None:
        return blank
    raise ValueError("must be a name in small letters, or {blank: name}")


def _vote_or_blank(value: object) -> bool | BlankRef:
    if isinstance(value, bool):
        return value
    if (blank := _blank(value)) is not None:
        return blank
    raise ValueError("must be true or false, or {blank: name}")


def _threshold(value: object) -> int | str | BlankRef:
    """A number of heads or votes, an exact share, the word `table`, or a blank that gives the number."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST:
        return value
    if isinstance(value, str) and (value == TABLE or SHARE.fullmatch(value)):
        return value
    if (blank := _blank(value)) is not None:
        return blank
    raise ValueError('must be a whole number, a share such as "3/4", all, or {blank: name}')


IdOrBlank = Annotated[str | BlankRef, PlainValidator(_seat_or_blank)]
VotesOrBlank = Annotated[bool | BlankRef, PlainValidator(_vote_or_blank)]
Threshold = Annotated[int | str | BlankRef, PlainValidator(_threshold)]
