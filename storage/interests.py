"""Standing interests and yearly confirmations: what each member declared, who was asked, and what they answered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import bindparam, insert, select

from bot.rules.interests import Confirms
from bot.rules.record import Ruling
from storage import tables as t
from storage.interest_facts import Confirmation, Interest, InterestEnd, ItemConflict, Round
from storage.link import Prepared
from storage.log import Logging
from storage.shelf import Shelf

INTERESTS, ROUNDS, CONFIRMATIONS, ITEM_CONFLICTS = (
    Shelf(Interest, t.Interests),
    Shelf(Round, t.Rounds),
    Shelf(Confirmation, t.Confirmations),
    Shelf(ItemConflict, t.ItemConflicts),
)
ADOPTED = "setup:body:adopted"
_i, _r, _c = INTERESTS.table.c, ROUNDS.table.c, CONFIRMATIONS.table.c
_asked, _events = t.table_of(t.Asked), t.table_of(t.Events)

_one = INTERESTS.select().where(_i.id == bindparam("by"))
_ALONE = Prepared(_one.with_for_update())
_stands = (_i.body == bindparam("body"), _i.ended == InterestEnd.STANDS)
_STANDING = {
    person: Prepared(
        INTERESTS.select()
        .where(*_stands)
        .where(*([_i.person == bindparam("person")] if person else []))
        .order_by(_i.number)
    )
    for person in (False, True)
}
_LATEST = Prepared(
    ROUNDS.select()
    .where(_r.body == bindparam("body"), _r.confirms == bindparam("confirms"))
    .order_by(_r.due_on.desc())
    .limit(1)
)
_ADD_ROUND = Prepared(
    lambda insert: (
        insert(ROUNDS.table)
        .values({n: bindparam(n) for n in ROUNDS.names})
        .inline()
        .on_conflict_do_nothing(index_elements=["team", "body", "confirms", "due_on"])
    )
)
_ASK = Prepared(insert(_asked).values({c.name: bindparam(c.name) for c in _asked.c}).inline())
_ASKED = Prepared(
    select(_asked.c.person)
    .where(_asked.c.team == bindparam("team"), _asked.c.round == bindparam("round"))
    .order_by(_asked.c.person)
)
_AT_MEETING = Prepared(
    ITEM_CONFLICTS.select()
    .where(ITEM_CONFLICTS.table.c.meeting == bindparam("meeting"))
    .order_by(ITEM_CONFLICTS.table.c.number)
)
_ANSWERS = {
    asked: Prepared(
        CONFIRMATIONS.select()
        .where(_c.body == bindparam("body"))
        .where(*([_c.round == bindparam("asked")] if asked else []))
        .order_by(_c.number)
    )
    for asked in (False, True)
}
_of_log = (_events.c.team == bindparam("team"), _events.c.origin == bindparam("origin"))
_FIRST = Prepared(select(_events.c.at).where(*_of_log, _events.c.type == ADOPTED).order_by(_events.c.seq).limit(1))


class Declaring(Logging):
    """The part of a transaction that knows standing interests and yearly confirmations."""

    def add_interest(self, interest: Interest) -> None:
        self._add(INTERESTS, interest)

    def interest(self, interest: str) -> Interest | None:
        return self._find(INTERESTS, interest)

    def lock_interest(self, interest: str) -> Interest | None:
        """As it is, and as it stays until this act is committed."""
        if not (self._writing and self._link.locks_rows):
            return self.interest(interest)
        return self._one(INTERESTS, _ALONE, by=interest)

    def interests(self, body: str, person: str | None = None) -> tuple[Interest, ...]:
        """Declarations that stand, of everybody in the body or of one person, in the order in which they came."""
        return self._all(INTERESTS, _STANDING[person is not None], body=body, person=person)

    def end_interest(self, interest: str, why: InterestEnd, at: datetime, on: date | None) -> None:
        """It stands no more; `on` is its last day."""
        ended = {"ended": why, "ended_at": at, "ends_on": on}
        INTERESTS.update(self._link, self.team, interest, ended)

    def add_round(self, made: Round, people: Iterable[str]) -> bool:
        """Record that a yearly confirmation is asked for, and of whom. False: it was asked for already."""
        self._own(made)
        if not self._link.change(_ADD_ROUND, **{n: getattr(made, n) for n in ROUNDS.names}):
            return False
        for person in people:
            self._link.change(_ASK, team=self.team, round=made.id, person=person)
        return True

    def round(self, made: str) -> Round | None:
        return self._find(ROUNDS, made)

    def latest_round(self, body: str, confirms: Confirms) -> Round | None:
        """The last that was asked for; None before the first."""
        return self._one(ROUNDS, _LATEST, body=body, confirms=confirms)

    def asked(self, made: str) -> tuple[str, ...]:
        """Everybody who was asked in a round."""
        return tuple(person for (person,) in self._link.rows(_ASKED, team=self.team, round=made))

    def told_of_round(self, made: str, at: datetime) -> None:
        """Whoever presides has been told who did not answer by the day."""
        ROUNDS.update(self._link, self.team, made, {"told_at": at})

    def add_confirmation(self, confirmation: Confirmation) -> None:
        self._add(CONFIRMATIONS, confirmation)

    def confirmations(self, body: str, asked: str | None = None) -> tuple[Confirmation, ...]:
        """Every answer that members of the body gave, or those to one question; the earliest first."""
        return self._all(CONFIRMATIONS, _ANSWERS[asked is not None], body=body, asked=asked)

    def add_item_conflict(self, conflict: ItemConflict) -> None:
        self._add(ITEM_CONFLICTS, conflict)

    def item_conflict(self, conflict: str) -> ItemConflict | None:
        return self._find(ITEM_CONFLICTS, conflict)

    def item_conflicts(self, meeting: str, item: str | None = None) -> tuple[ItemConflict, ...]:
        """What was declared on the items of a meeting, or on one of them, the earliest first."""
        found = self._all(ITEM_CONFLICTS, _AT_MEETING, meeting=meeting)
        return tuple(one for one in found if item in (None, one.item))

    def rule_item_conflict(self, conflict: str, ruling: Ruling, by: str, at: datetime) -> None:
        """Record the ruling; a later one takes its place."""
        ruled = {"ruling": ruling, "ruled_by": by, "ruled_at": at}
        ITEM_CONFLICTS.update(self._link, self.team, conflict, ruled)

    def adopted_at(self, body: str) -> datetime | None:
        """When the body adopted its terms for the first time, by its log; None where the log does not say."""
        place = f"adopted/{self.team}/{body}"
        if place not in self._link.known:
            row = self._link.row(_FIRST, team=self.team, origin=self.origin(body))
            if row is None:
                return None
            self._link.known[place] = row[0]
        at: datetime = self._link.known[place]
        return at
