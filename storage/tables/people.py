"""Tables of bodies and their people: who sits where, who attends, who holds which office, under which terms."""

from __future__ import annotations

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from storage.columns import Words
from storage.facts import PersonKind
from storage.tables.base import Row, column, owned


class People(Row, table=True):
    team: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    name: str
    zone: str
    language: str
    kind: PersonKind = column(Words(PersonKind))


class Terms(Row, table=True):
    """Terms of reference by what they say: the same words in a workspace are one row, and a row never changes."""

    team: str = Field(primary_key=True)
    sha: str = Field(primary_key=True)
    words: str = column(Text())


class Bodies(Row, table=True):
    team: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    key: str
    name: str
    channel: str
    terms: str
    language: str
    __table_args__ = (
        UniqueConstraint("team", "key"),
        ForeignKeyConstraint(("team", "terms"), ("terms.team", "terms.sha")),
        Index(None, "team", "channel"),
    )


class Seats(Row, table=True):
    team: str = Field(primary_key=True)
    body: str = Field(primary_key=True)
    seat: str = Field(primary_key=True)
    person: str | None
    __table_args__ = (owned("bodies", "body"), Index(None, "team", "person"))


class Attendances(Row, table=True):
    team: str = Field(primary_key=True)
    body: str = Field(primary_key=True)
    attendee: str = Field(primary_key=True)
    person: str
    __table_args__ = (owned("bodies", "body"),)


class Offices(Row, table=True):
    team: str = Field(primary_key=True)
    body: str = Field(primary_key=True)
    office: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    __table_args__ = (owned("bodies", "body"), Index(None, "team", "person"))
