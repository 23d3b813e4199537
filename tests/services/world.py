"""A cluster at work: twelve members, five in attendance, a signatory, a secretary, and a clock that the test holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select

import bot.terms
from bot.reading import read_yaml
from bot.rules.findings import Finding, Refusal
from bot.rules.record import Channel, Choice
from bot.services.ballots import CastBallot, cast_ballot
from bot.services.closing import CloseDecision, close_decision
from bot.services.opening import OpenDecision, Opened, open_decision
from bot.services.people import RememberPerson, remember_person
from bot.services.register import BriefQuery, brief
from bot.services.setup import AdoptBody, Adopted, adopt_body
from storage import tables as t
from storage.facts import Act, Person, PersonKind
from storage.link import Prepared
from storage.store import Store, open_store

TEAM = "T1"
CHANNEL = "C0CLUSTER"
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DEADLINE = datetime(2026, 12, 1, 17, 0, tzinfo=UTC)
MEETING = datetime(2026, 12, 10, 14, 0, tzinfo=UTC)
SEATS = (
    "lead",
    "gp",
    "pharmacy",
    "dental",
    "optometry",
    "nursing",
    "ahp",
    "third-sector",
    "mental-health",
    "medicines",
    "senior-manager",
    "development-manager",
)
PEOPLE = {seat: f"U{n:02}" for n, seat in enumerate(SEATS, start=1)}
ATTENDING = {
    "head-of-primary-care": "U21",
    "finance": "U22",
    "workforce-and-od": "U23",
    "cluster-support-manager": "U24",
    "public-health-wales": "U25",
}
SIGNATORY, SECRETARY, COLLEAGUE, OTHER, GUEST, STRANGER = "U31", "U32", "U41", "U42", "U51", "U99"
FILL = {
    "cluster_name": "Cwm Taf North",
    "members": 12,
    "quorum": 4,
    "majority": 7,
    "three_quarters": 9,
    "agreed_on": "2026-02-10",
    "review_on": "2027-02-10",
}


_OUTBOX = t.table_of(t.Outbox)
_OF_PARCELS = ("kind", "to", "key", "decision", "data", "reminder", "version")
_OWED = Prepared(select(*[_OUTBOX.c[n] for n in _OF_PARCELS]).order_by(_OUTBOX.c.number))
_FACTS = {
    table.name: Prepared(select(table))
    for table in map(
        t.table_of, (t.Decisions, t.Ballots, t.Conflicts, t.Nominations, t.Proxies, t.Signatures, t.Ratifications)
    )
}


@cache
def terms_data(name: str = "cluster") -> Any:
    text = (Path(bot.terms.__file__).parent / f"{name}.yaml").read_text()
    return read_yaml(text, name).data


@dataclass
class World:
    store: Store
    now: datetime = START
    body: str = ""
    requests: Any = field(default_factory=lambda: count(1))

    @classmethod
    async def start(cls, url: str) -> World:
        store = open_store(url)
        world = cls(store)
        store._clock = lambda _link: world.now  # the test holds the clock
        await store.start()
        return world

    def act(self, person: str, request: str | None = None, action_ts: str = "", team: str = TEAM) -> Act:
        request = f"r{next(self.requests)}" if request is None else request
        return Act(team=team, person=person, request=request, via="test", action_ts=action_ts)

    async def do(self, service: Any, kind: Any, by: str, /, request: str | None = None, **facts: Any) -> Any:
        """One act of one person, a microsecond after the last."""
        self.now += timedelta(microseconds=1)
        return await self.store.run(service, kind(act=self.act(by, request), **facts))

    async def ask(self, query: Any, kind: Any, by: str = "", /, **facts: Any) -> Any:
        return await self.store.read(query, kind(act=self.act(by, ""), **facts))

    async def look(self, asked: Any) -> Any:
        """Anything that a transaction can be asked: `look(lambda tx: tx.ballots(...))`."""
        return await self.store.read(lambda tx, _: asked(tx), Query(act=self.act("", "")))

    async def adopt(self, **changes: Any) -> Any:
        facts: dict[str, Any] = {
            "key": "cluster",
            "name": "Cwm Taf North Cluster",
            "channel": CHANNEL,
            "terms": terms_data(),
            "fill": FILL,
            "seats": PEOPLE,
            "attendees": ATTENDING,
            "officers": {"signatory": (SIGNATORY,), "secretariat": (SECRETARY,)},
            "meetings": (("ordinary", MEETING.isoformat()),),
        }
        adopted = await self.do(adopt_body, AdoptBody, "U00", **{**facts, **changes})
        if isinstance(adopted, Adopted) and not self.body:
            self.body = adopted.body
        return adopted

    async def people(self) -> None:
        kinds = {GUEST: PersonKind.GUEST, STRANGER: PersonKind.STRANGER}
        named = [*PEOPLE.values(), *ATTENDING.values(), SIGNATORY, SECRETARY, COLLEAGUE, OTHER, GUEST, STRANGER]
        for person in named:
            known = Person(team=TEAM, id=person, name=f"Person {person}", kind=kinds.get(person, PersonKind.MEMBER))
            await self.do(remember_person, RememberPerson, person, person=known)

    async def open(self, by: str = PEOPLE["lead"], **changes: Any) -> Any:
        facts: dict[str, Any] = {
            "body": self.body,
            "title": "Wound clinic at the hub",
            "text": "That we fund a wound clinic at the hub for a year.",
            "decision_class": "financial",
            "channel": Channel.REMOTE,
            "amount": "£12,500.00",
            "date": "2026-12-01",
            "time": "17:00",
            "zone": "Europe/London",
        }
        return await self.do(open_decision, OpenDecision, by, **{**facts, **changes})

    async def opened(self, **changes: Any) -> str:
        answer = await self.open(**changes)
        assert isinstance(answer, Opened), answer
        return answer.decision

    async def vote(self, decision: str, seat_or_person: str, choice: Choice = Choice.FOR, **more: Any) -> Any:
        person = PEOPLE.get(seat_or_person, seat_or_person)
        return await self.do(cast_ballot, CastBallot, person, decision=decision, choice=choice, **more)

    async def votes(self, decision: str, seats: Any, choice: Choice = Choice.FOR) -> None:
        for seat in seats:
            answer = await self.vote(decision, seat, choice)
            assert not isinstance(answer, Refusal), answer

    async def close(self, decision: str, at: datetime = DEADLINE) -> Any:
        self.now = at
        return await self.store.run(close_decision, CloseDecision(act=self.act("", ""), decision=decision))

    async def brief(self, decision: str, reader: str | None = None) -> Any:
        return await self.ask(brief, BriefQuery, reader or "", decision=decision, reader=reader)

    async def parcels(self, kind: str | None = None) -> list[dict[str, Any]]:
        """Every message owed so far, in the order in which they were written."""
        rows = await self.store._read(lambda link: link.rows(_OWED))
        found = [dict(zip(_OF_PARCELS, row, strict=True)) for row in rows]
        return [parcel for parcel in found if kind in (None, parcel["kind"])]

    async def events(self) -> list[str]:
        return [event.type for event in await self.look(lambda tx: tuple(tx.audit(self.body)))]

    async def rows(self) -> dict[str, int]:
        """How many rows each table of facts holds: what a refusal must leave as it was."""
        counted = {}
        for name, asked in _FACTS.items():
            rows = await self.store._read(lambda link, asked=asked: link.rows(asked))
            counted[name] = sorted(map(repr, rows))
        return counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    act: Act


def refused(answer: Any, code: str, clause: str | None = None) -> Finding:
    assert isinstance(answer, Refusal), answer
    assert answer.finding.code == code, answer
    assert answer.finding.clause or answer.finding.reading, "every refusal stands on a clause or a named reading"
    if clause is not None:
        assert answer.finding.clause == clause
    return answer.finding
