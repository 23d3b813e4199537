"""People, bodies and their terms: who sits where, who attends, who holds which office."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, select

from storage import tables as t
from storage.canonical import canonical
from storage.facts import Body, Person
from storage.link import Prepared
from storage.scope import Scope
from storage.shelf import Shelf

if TYPE_CHECKING:
    from bot.rules.terms import Terms

PEOPLE = Shelf(Person, t.People)
BODIES = Shelf(Body, t.Bodies)
_seats, _attend, _offices, _terms = map(t.table_of, (t.Seats, t.Attendances, t.Offices, t.Terms))

_PUT_PERSON = Prepared(
    lambda insert: (
        (row := insert(PEOPLE.table).values({n: bindparam(n) for n in PEOPLE.names}))
        .inline()
        .on_conflict_do_update(
            index_elements=["team", "id"], set_={n: row.excluded[n] for n in PEOPLE.names if n not in ("team", "id")}
        )
    )
)
_BY_KEY = Prepared(BODIES.select().where(BODIES.table.c.key == bindparam("key")))
_IN_CHANNEL = Prepared(
    BODIES.select().where(BODIES.table.c.channel == bindparam("channel")).order_by(BODIES.table.c.key)
)
_ALL_BODIES = Prepared(BODIES.select().order_by(BODIES.table.c.key))
_PUT_TERMS = Prepared(
    lambda insert: (
        insert(_terms)
        .values(team=bindparam("team"), sha=bindparam("sha"), words=bindparam("words"))
        .inline()
        .on_conflict_do_nothing(index_elements=["team", "sha"])
    )
)
_TERMS = Prepared(select(_terms.c.words).where(_terms.c.team == bindparam("team"), _terms.c.sha == bindparam("sha")))


def _put(table: Any, place: str) -> Prepared:
    """Seat somebody in a place of a body, or somebody else instead."""
    return Prepared(
        lambda insert: (
            (row := insert(table).values({c.name: bindparam(c.name) for c in table.c}))
            .inline()
            .on_conflict_do_update(index_elements=["team", "body", place], set_={"person": row.excluded.person})
        )
    )


def _of_body(table: Any, place: str) -> Prepared:
    found = (table.c.team == bindparam("team"), table.c.body == bindparam("body"))
    return Prepared(select(table.c[place], table.c.person).where(*found).order_by(table.c[place]))


def _of_person(table: Any, place: str) -> Prepared:
    found = (table.c.team == bindparam("team"), table.c.person == bindparam("person"))
    return Prepared(select(table.c.body, table.c[place]).where(*found).order_by(table.c.body, table.c[place]))


_SEAT, _HOLDERS, _SEATS_OF = _put(_seats, "seat"), _of_body(_seats, "seat"), _of_person(_seats, "seat")
_ATTEND, _ATTENDEES = _put(_attend, "attendee"), _of_body(_attend, "attendee")
_OFFICERS, _OFFICES_OF = _of_body(_offices, "office"), _of_person(_offices, "office")
_NAME_OFFICER = Prepared(
    lambda insert: (
        insert(_offices)
        .values({c.name: bindparam(c.name) for c in _offices.c})
        .inline()
        .on_conflict_do_nothing(index_elements=["team", "body", "office", "person"])
    )
)
_RELEASE = Prepared(delete(_offices).where(*[column == bindparam(column.name) for column in _offices.c]))


@lru_cache(maxsize=512)
def _parsed(words: str) -> Terms:
    from bot.rules.terms import read_terms  # noqa: PLC0415 - a store opens without the rules

    read = json.loads(words)
    return read_terms(read["terms"], read["fill"])


class Peopled(Scope):
    """The part of a transaction that knows bodies and people."""

    def put_person(self, person: Person) -> None:
        """Remember somebody, or what is new about them."""
        self._own(person)
        self._link.change(_PUT_PERSON, **{n: getattr(person, n) for n in PEOPLE.names})

    def person(self, person: str) -> Person | None:
        return self._find(PEOPLE, person)

    def people(self, ids: Iterable[str]) -> dict[str, Person]:
        """Those of them who are known, by id."""
        found = (self.person(one) for one in dict.fromkeys(ids))
        return {person.id: person for person in found if person is not None}

    def add_body(self, body: Body) -> None:
        """A new body; its terms must have been put before."""
        self._add(BODIES, body)

    def body(self, body: str) -> Body | None:
        return self._find(BODIES, body)

    def body_by_key(self, key: str) -> Body | None:
        return self._one(BODIES, _BY_KEY, key=key)

    def body_in_channel(self, channel: str) -> Body | None:
        """The body whose channel it is; the first by key, where two share one."""
        return self._one(BODIES, _IN_CHANNEL, channel=channel)

    def bodies(self) -> tuple[Body, ...]:
        """All bodies of the workspace, by key."""
        return self._all(BODIES, _ALL_BODIES)

    def update_body(self, body: str, **changes: Any) -> None:
        BODIES.update(self._link, self.team, body, changes)

    def put_terms(self, data: Mapping[str, object], fill: Mapping[str, object]) -> str:
        """Keep terms with what fills their blanks; returns their SHA-256 (hex). The same words give the same one."""
        words = canonical({"terms": data, "fill": fill})
        sha = hashlib.sha256(words).hexdigest()
        self._link.change(_PUT_TERMS, team=self.team, sha=sha, words=words.decode())
        return sha

    def terms(self, sha: str) -> Terms:
        """Terms as read by the rules. LookupError: this workspace has none such."""
        known = self._link.known.get(f"terms/{self.team}/{sha}")
        if known is None:
            row = self._link.row(_TERMS, team=self.team, sha=sha)
            if row is None:
                raise LookupError(f"no terms {sha} in this workspace")
            known = self._link.known[f"terms/{self.team}/{sha}"] = _parsed(row[0])
        terms: Terms = known
        return terms

    def appoint(self, body: str, seat: str, person: str | None) -> None:
        """Seat somebody; None leaves the seat vacant."""
        self._link.change(_SEAT, team=self.team, body=body, seat=seat, person=person)

    def holders(self, body: str) -> dict[str, str | None]:
        """Who sits in each seat, None where it is vacant."""
        return dict(self._link.rows(_HOLDERS, team=self.team, body=body))

    def attend(self, body: str, attendee: str, person: str) -> None:
        self._link.change(_ATTEND, team=self.team, body=body, attendee=attendee, person=person)

    def attendees(self, body: str) -> dict[str, str]:
        return dict(self._link.rows(_ATTENDEES, team=self.team, body=body))

    def name_officer(self, body: str, office: str, person: str) -> None:
        """Several people may hold one office."""
        self._link.change(_NAME_OFFICER, team=self.team, body=body, office=office, person=person)

    def release_officer(self, body: str, office: str, person: str) -> None:
        self._link.change(_RELEASE, team=self.team, body=body, office=office, person=person)

    def officers(self, body: str, office: str) -> tuple[str, ...]:
        return tuple(p for o, p in self._link.rows(_OFFICERS, team=self.team, body=body) if o == office)

    def seats_of(self, person: str) -> tuple[tuple[str, str], ...]:
        """The `(body, seat)` pairs that somebody holds."""
        return tuple((body, seat) for body, seat in self._link.rows(_SEATS_OF, team=self.team, person=person))

    def offices_of(self, person: str) -> tuple[tuple[str, str], ...]:
        """The `(body, office)` pairs that somebody holds."""
        return tuple((body, office) for body, office in self._link.rows(_OFFICES_OF, team=self.team, person=person))
