"""The tables: which columns each kind of fact has, and what the database itself holds true of them."""

from storage.tables.base import METADATA, table_of
from storage.tables.decisions import Ballots, Conflicts, Counters, Decisions, Electors, Nominations, Proxies
from storage.tables.ledger import Events, Heads, Inbox, Instance, Outbox, Texts
from storage.tables.outcomes import Meetings, Ratifications, Signatures
from storage.tables.people import Attendances, Bodies, Offices, People, Seats, Terms

__all__ = [
    "METADATA",
    "Attendances",
    "Ballots",
    "Bodies",
    "Conflicts",
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
    "Proxies",
    "Ratifications",
    "Seats",
    "Signatures",
    "Terms",
    "Texts",
    "table_of",
]
