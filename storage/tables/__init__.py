"""The tables: which columns each kind of fact has, and what the database itself holds true of them."""

from storage.tables.acting import Mandates, ProxyVotes
from storage.tables.around import InvitationChanges, MinutesCopies, Movings, NilReturns, Passes, ViewsShared
from storage.tables.base import METADATA, table_of
from storage.tables.bodies import Appointments, Contacts, Drafts, Versions
from storage.tables.decisions import Ballots, Conflicts, Counters, Decisions, Electors, Nominations, Proxies
from storage.tables.duties import DutiesDone
from storage.tables.feeds import Feeds
from storage.tables.interests import Asked, Confirmations, Interests, ItemConflicts, Rounds
from storage.tables.ledger import Events, Heads, Inbox, Instance, Outbox, Texts
from storage.tables.meetings import (
    ActionPoints,
    AgendaItems,
    Agreements,
    Corrections,
    Invitations,
    Presences,
    Sittings,
    TabledDecisions,
)
from storage.tables.outcomes import Meetings, Ratifications, Signatures
from storage.tables.people import Attendances, Bodies, Offices, People, Seats, Terms
from storage.tables.reminders import Reminders
from storage.tables.stating import RecordedVotes, Statements, Steps
from storage.tables.told import ToldLines

__all__ = [
    "METADATA",
    "ActionPoints",
    "AgendaItems",
    "Agreements",
    "Appointments",
    "Asked",
    "Attendances",
    "Ballots",
    "Bodies",
    "Confirmations",
    "Conflicts",
    "Contacts",
    "Corrections",
    "Counters",
    "Decisions",
    "Drafts",
    "DutiesDone",
    "Electors",
    "Events",
    "Feeds",
    "Heads",
    "Inbox",
    "Instance",
    "Interests",
    "InvitationChanges",
    "Invitations",
    "ItemConflicts",
    "Mandates",
    "Meetings",
    "MinutesCopies",
    "Movings",
    "NilReturns",
    "Nominations",
    "Offices",
    "Outbox",
    "Passes",
    "People",
    "Presences",
    "Proxies",
    "ProxyVotes",
    "Ratifications",
    "RecordedVotes",
    "Reminders",
    "Rounds",
    "Seats",
    "Signatures",
    "Sittings",
    "Statements",
    "Steps",
    "TabledDecisions",
    "Terms",
    "Texts",
    "ToldLines",
    "Versions",
    "ViewsShared",
    "table_of",
]
