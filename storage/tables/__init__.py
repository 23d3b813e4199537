"""The tables: which columns each kind of fact has, and what the database itself holds true of them."""

from storage.tables.base import METADATA, table_of
from storage.tables.decisions import Ballots, Conflicts, Counters, Decisions, Electors, Nominations, Proxies
from storage.tables.ledger import Events, Heads, Inbox, Instance, Outbox, Texts
from storage.tables.meetings import (
    ActionPoints,
    AgendaItems,
    Agreements,
    Corrections,
    Presences,
    Sittings,
    TabledDecisions,
)
from storage.tables.outcomes import Meetings, Ratifications, Signatures
from storage.tables.stating import RecordedVotes, Statements, Steps
from storage.tables.people import Attendances, Bodies, Offices, People, Seats, Terms

__all__ = [
    "METADATA",
    "ActionPoints",
    "AgendaItems",
    "Agreements",
    "Attendances",
    "Ballots",
    "Bodies",
    "Conflicts",
    "Corrections",
    "Counters",
    "Decisions",
    "Electors",
    "Events",
    "Heads",
    "Inbox",
    "Instance",
    "Meetings",
    "Nominations",
    "Offices",
    "Outbox",
    "People",
    "Presences",
    "Proxies",
    "Ratifications",
    "RecordedVotes",
    "Seats",
    "Signatures",
    "Sittings",
    "TabledDecisions",
    "Statements",
    "Steps",
    "Terms",
    "Texts",
    "table_of",
]
