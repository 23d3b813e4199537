"""Tables of what is written with every act: the audit log, the answer to its request, and the messages it owes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Column, ForeignKeyConstraint, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field

from storage.columns import Document, Instant, Number
from storage.tables.base import Row, column, holds, number, owned, where

ASKING = (
    "kind IN ('reminder', 'vote-asked', 'nudge', 'interest-suggestion', 'card-direct', 'consensus-receipt',"
    " 'concern-raised', 'statement-receipt', 'proxy-reminder')"
)
"""The messages about a decision that ask for something and are drawn anew when it is settled; an index knows them."""


class Heads(Row, table=True):
    """How long a log is and where it ends: the row that appending to the log locks.

    Of a body's log also: how long it was and what time it was when the sweep looked at the body, and when it does next.
    """

    team: str = Field(primary_key=True)
    origin: str = Field(primary_key=True)
    body: str | None
    size: int = column(Number)
    leaf: str
    at: datetime = column(Instant())
    seen_size: int = Field(sa_column=Column(Number, nullable=False, server_default="-1"))
    seen_at: datetime | None = column(Instant(), nullable=True)
    look_at: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (
        owned("bodies", "body"),
        where("body IS NOT NULL", "ix_heads_look_at", "look_at"),
        where("body IS NOT NULL AND size > seen_size", "ix_heads_moved", "seen_at"),
    )


class Events(Row, table=True):
    team: str = Field(primary_key=True)
    origin: str = Field(primary_key=True)
    seq: int = column(Number, primary_key=True)
    decision: str | None
    prev: str
    leaf: str
    type: str
    at: datetime = column(Instant())
    canonical: bytes = Field(sa_column=Column("bytes", LargeBinary, nullable=False))
    __table_args__ = (
        UniqueConstraint("team", "origin", "prev"),
        ForeignKeyConstraint(("team", "origin"), ("heads.team", "heads.origin")),
        holds("seq", "seq >= 0"),
    )


class Texts(Row, table=True):
    """Free text that the log names only by a commitment, so that it can be erased and the log still holds."""

    team: str = Field(primary_key=True)
    commitment: str = Field(primary_key=True)
    salt: str
    words: str = column(Text())


class Inbox(Row, table=True):
    """Requests answered: the same one again gets the same answer, and nothing happens."""

    team: str = Field(primary_key=True)
    request: str = Field(primary_key=True)
    person: str
    via: str
    answer_type: str
    answer: str = column(Text())


class Outbox(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    key: str
    kind: str
    body: str | None
    to: str
    decision: str | None
    data: Mapping[str, object] = column(Document())
    reminder: bool
    state: str
    ready_at: datetime = column(Instant())
    leased_until: datetime | None = column(Instant(), nullable=True)
    taken: int
    attempts: int
    tried_at: datetime | None = column(Instant(), nullable=True)
    version: int
    sent_channel: str
    sent_ts: str
    why: str = column(Text())
    __table_args__ = (
        UniqueConstraint("team", "key"),
        owned("bodies", "body"),
        owned("decisions", "decision"),
        holds("state", "state IN ('pending', 'taken', 'sent', 'buried')"),
        where("state = 'pending'", "ix_outbox_pending", "ready_at", "number"),
        where("state = 'pending'", "ix_outbox_queue", "team", "to", "ready_at", "number"),
        where("leased_until IS NOT NULL", "ix_outbox_leased", "team", "to", "leased_until"),
        where("kind = 'card'", "ix_outbox_cards", "team", "sent_channel", "sent_ts"),
        where(ASKING, "ix_outbox_asking", "team", "decision"),
    )


class Instance(Row, table=True):
    """The installation: its name in every log, and the latest time it has seen, below which its clock never falls."""

    id: int = Field(primary_key=True)
    uuid: str
    clock: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (holds("single", "id = 1"),)
